import { textIn } from '@stadtkit/kinds/locale.js';
import { dateWords } from '@stadtkit/steps/words.js';
import { keptOnDevice } from './device.js';
import type { ItMessages } from './messages/it-messages.js';
import {
  list,
  paragraph,
  section,
  table,
  terms,
  type Paper,
  type Part,
  type Words,
} from './paper.js';
import { contextFor, type PaperContext, type Subject } from './paper-context.js';
import type { Release } from './release.js';
import { browsers, gatewayAddresses, gatewayHeaders, policy } from './server-facts.js';
import { itMessages, type ItLocale } from './words.js';

/** What the page for IT is written of. */
export interface ItSubject extends Subject {
  readonly locale: ItLocale;
  /** The files of the bundle; left out, they are not listed. */
  readonly release?: Release;
}

type ItPen = ItSubject & PaperContext<ItMessages>;

const code = (text: string): Words => ({ code: text });

/** The folder of the files, with a slash at its end. */
const folderOf = (files: Words): Words =>
  typeof files === 'string' ? files.replace(/\/?$/, '/') : files;

/** What a page names by its address: scripts and sheets in the folder itself, also by their names with a hash. */
const isNamed = (name: string): boolean => /^[\w-]+(\.[\w-]+)?\.(js|css)$/.test(name);

function brief({ service, words, known, locale, release }: ItPen): Part[] {
  const { terms: names } = words;
  return [
    section(words.brief),
    terms([
      [names.service, textIn(service.title, locale)],
      [names.definition, `${service.id}, ${dateWords(service.version, locale)}`],
      [names.authority, `${service.authority.name} (AGS ${service.authority.ags})`],
      [names.version, release?.version ?? words.noRelease],
      [names.files, folderOf(known('files'))],
      [names.gateway, known('gateway')],
      [names.operator, known('operator')],
    ]),
    section(words.policy),
    paragraph(words.policyMeans),
    paragraph(code(policy)),
    paragraph(words.policyTwice),
  ];
}

function files({ words, release }: ItPen): Part[] {
  const rows = Object.entries(release?.files ?? {})
    .filter(([name]) => isNamed(name))
    .map(([name, { integrity, bytes }]) => [code(name), code(integrity), String(bytes)]);
  return [
    section(words.files),
    paragraph(words.filesMean),
    ...(rows.length > 0 ? [table(words.filesTable, words.filesHeads, rows)] : []),
    section(words.verify),
    paragraph(words.verifyMeans),
    paragraph(code('openssl dgst -sha384 -binary stadtkit.js | openssl base64 -A')),
    paragraph([words.sbom, ' ', { code: 'sbom.cdx.json' }]),
  ];
}

function network({ words }: ItPen): Part[] {
  const headers = gatewayHeaders.map(([name, value]) => [code(name), code(value)]);
  const addresses = gatewayAddresses.map((one) => [code(one), words.address[one]]);
  return [
    section(words.hosts),
    paragraph(words.hostsOwn),
    paragraph(words.hostsAway),
    section(words.headers),
    list(words.headersPage),
    table(words.headersTable, words.headersHeads, headers),
    section(words.addresses),
    paragraph(words.addressesMean),
    table(words.addressesTable, words.addressesHeads, addresses),
  ];
}

function browser({ service, words }: ItPen): Part[] {
  const stored = keptOnDevice(service).map(({ name, where, as }) => [
    where,
    code(as),
    words.stored[name],
  ]);
  return [
    section(words.storage),
    paragraph(words.storageMeans),
    table(words.storageTable, words.storageHeads, stored),
    section(words.browsers),
    paragraph(words.browsersMean(browsers.chrome, browsers.firefox, browsers.safari)),
  ];
}

const care = ({ words, known }: ItPen): Part[] => [
  section(words.licences),
  paragraph(words.licencesMean),
  section(words.update),
  list(words.updateSteps),
  section(words.contact),
  paragraph(known('itContact')),
];

/** What the people who run a municipality’s servers have to know about a service. */
export function itPage(subject: ItSubject): Paper {
  const { service, locale } = subject;
  const words = itMessages(locale);
  const context = contextFor(subject, words);
  return {
    locale,
    title: words.title(textIn(service.title, locale)),
    parts: [
      paragraph(words.intro),
      ...[brief, files, network, browser, care].flatMap((write) => write(context)),
    ],
    confirm: [words.confirm],
  };
}
