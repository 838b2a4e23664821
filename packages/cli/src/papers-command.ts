import { todayIn } from '@stadtkit/kinds/age.js';
import { readDetails, type Details } from '@stadtkit/papers/details.js';
import { blanksIn } from '@stadtkit/papers/paper.js';
import { papersOf, type NamedPaper } from '@stadtkit/papers/papers.js';
import { readRelease, type Release } from '@stadtkit/papers/release.js';
import type { Subject } from '@stadtkit/papers/paper-context.js';
import { paperMessages } from '@stadtkit/papers/words.js';
import { readService } from '@stadtkit/steps/read-service.js';
import type { Service } from '@stadtkit/steps/service.js';
import { write } from './folder.js';
import { papersFiles } from './papers-files.js';
import type { PapersOptions } from './papers-options.js';
import { mistakesError, readJson } from './read-json.js';

async function serviceAt(place: string): Promise<Service> {
  const { service, mistakes } = readService(await readJson(place));
  if (service) return service;
  throw mistakesError(place, mistakes);
}

async function detailsAt(place: string): Promise<Details> {
  const { details, mistakes } = readDetails(await readJson(place));
  if (details) return details;
  throw mistakesError(place, mistakes);
}

async function releaseAt(place: string): Promise<Release> {
  const { release, mistakes } = readRelease(await readJson(place));
  if (release) return release;
  throw mistakesError(place, mistakes);
}

const block = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', title, ...lines.map((line) => `  ${line}`)] : [];

/** What is still to be done with the papers, in English as all that the command says. */
function leftToDo(papers: readonly NamedPaper[], subject: Subject): string[] {
  const { blanks, privacy } = paperMessages('en');
  const names = [...new Set(papers.flatMap(({ paper }) => blanksIn(paper)))];
  const missing = names.map((name) => `${name.padEnd(20)}${blanks[name]}`);
  const confirm = papersOf({ ...subject, locale: 'en' }).flatMap(({ paper }) => paper.confirm);
  const isSimple = papers.some(({ paper }) => paper.locale === 'de-simple');
  return [
    ...block('Still to fill in, in the texts or by --details:', missing),
    ...block('Look at before publishing:', [
      ...confirm,
      ...(isSimple ? [privacy.confirmSimple] : []),
    ]),
  ];
}

/** `stadtkit papers`: what it says when all went well. Throws a {@link UsageError}. */
export async function papersCommand(options: PapersOptions): Promise<string[]> {
  const service = await serviceAt(options.service);
  const details = options.details === undefined ? {} : await detailsAt(options.details);
  const release = options.files === undefined ? undefined : await releaseAt(options.files);
  const today = options.date ?? todayIn('Europe/Berlin', Date.now());
  const subject: Subject = { service, details, locale: 'de', today };
  const papers = options.languages.flatMap((locale) => papersOf({ ...subject, locale }, release));
  const files = papersFiles(papers);
  await write(options.out, files, options.force);
  return [
    `${service.authority.name}: ${service.title.de}`,
    ...leftToDo(papers, subject),
    ...block(
      `Written to ${options.out}:`,
      files.map(({ path, use }) => `${path.padEnd(48)}${use}`),
    ),
  ];
}
