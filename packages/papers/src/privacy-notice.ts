import { textIn } from '@stadtkit/kinds/locale.js';
import { dateWords } from '@stadtkit/steps/words.js';
import { identifies, keptOnDevice, keptOnServer } from './device.js';
import { withLand } from './land.js';
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
import { purposes, recipients, sources, type PrivacyContext } from './privacy-data.js';
import { labelsOf, questionsOf } from './purposes.js';
import { contactOf, contextFor, type Subject } from './paper-context.js';
import { paperMessages } from './words.js';

function responsible({ service, words, known }: PrivacyContext): Part[] {
  return [
    section(words.responsible),
    terms([
      ...contactOf(service, words.contact),
      [words.contact.address, known('address')],
      [words.contact.operator, known('operator')],
    ]),
    section(words.officer),
    paragraph(known('privacyOfficer')),
  ];
}

function duties({ service, words, locale, known }: PrivacyContext): Part[] {
  const put = questionsOf(service).filter(({ register }) => !register);
  const optional = labelsOf(
    put.filter(({ required }) => !required),
    locale,
  );
  return [
    section(words.duty),
    paragraph(words.dutyMeans),
    paragraph(
      service.duty === undefined ? known('duty') : words.obliged[service.duty ? 'yes' : 'no'],
    ),
    ...(optional.length > 0 ? [paragraph(words.optional(optional.join('; ')))] : []),
    ...(identifies(service) && service.identification.manualFallback
      ? [paragraph(words.noIdentity)]
      : []),
  ];
}

function automatic({ service, words, details, locale }: PrivacyContext): Part[] {
  const rules = service.eligibility.map(
    ({ title, legalBasis }) => `${textIn(title, locale)} (${legalBasis})`,
  );
  const { decision } = details;
  const decides: Words =
    decision === undefined
      ? { blank: 'decision' }
      : words.decides[decision === 'automatic' ? 'automatic' : 'person'];
  return [
    section(words.automatic),
    ...(rules.length > 0 ? [paragraph(words.rules), list(rules), paragraph(words.rulesMean)] : []),
    ...(rules.length > 0 ? [] : [paragraph(words.noRules)]),
    // Of what is only reported nobody decides.
    ...(service.result.type === 'receipt' ? [] : [paragraph(decides)]),
  ];
}

function device({ service, words }: PrivacyContext): Part[] {
  const onDevice = keptOnDevice(service).map(({ name, where, as }): Words[] => {
    const [what, when, until] = words.onDevice[name];
    return [what, `${where}: ${as}`, when, until];
  });
  const onServer = keptOnServer(service).map((name) => words.onServer[name]);
  return [
    section(words.device),
    paragraph(words.deviceLaw),
    table(words.deviceTable, words.deviceHeads, onDevice),
    section(words.server),
    table(words.serverTable, words.serverHeads, onServer),
    paragraph(words.serverLog),
  ];
}

const rights = ({ words, known }: PrivacyContext): Part[] => [
  section(words.rights),
  list(words.rightsList),
  paragraph(words.complain),
  paragraph(known('supervision')),
];

/** What Articles 13 and 14 of the GDPR ask a municipality to say about a service. */
export function privacyNotice(subject: Subject): Paper {
  const { service, locale, today } = subject;
  const details = withLand(service.authority.ags, subject.details);
  const { privacy: words } = paperMessages(locale);
  const context = contextFor({ ...subject, details }, words);
  const writers = [responsible, purposes, sources, recipients, duties, automatic, device, rights];
  return {
    locale,
    title: words.title(textIn(service.title, locale)),
    parts: [
      paragraph(words.intro),
      ...writers.flatMap((write) => write(context)),
      section(words.state),
      paragraph(words.stateMeans(dateWords(today, locale), dateWords(service.version, locale))),
    ],
    confirm: [words.confirmAbroad, ...(locale === 'de-simple' ? [words.confirmSimple] : [])],
  };
}
