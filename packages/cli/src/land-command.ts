import { basename, dirname } from 'node:path';
import { todayIn } from '@stadtkit/kinds/age.js';
import { readCities, readLists, readStandards } from '@stadtkit/services/files.js';
import { isRecord } from '@stadtkit/steps/is-record.js';
import type { Checked } from './check-command.js';
import { isFolder, listsBeside, usable } from './definition.js';
import { write } from './folder.js';
import type { LandOptions } from './land-options.js';
import { inThreads } from './land/in-threads.js';
import type { Land } from './land/survey.js';
import { citiesTable, differencesTable, linesTable, servicesTable } from './land/table.js';
import { readJson } from './read-json.js';
import { UsageError } from './usage-error.js';

/** More cities than these are only written, not said. */
const SAID = 20;

const section = (title: string, lines: readonly string[]): string[] =>
  // A table without rows has two lines.
  lines.length > 2 ? ['', `## ${title}`, '', ...lines] : [];

async function citiesAt(place: string | undefined): Promise<Land['cities']> {
  if (place === undefined || (await isFolder(place)))
    return Object.entries(usable(() => readCities(place)));
  const said = await readJson(place);
  // One city, or several by their names.
  if (isRecord(said) && !('services' in said)) return Object.entries(said);
  return [[basename(place, '.json'), said]];
}

async function cityListsAt(place: string | undefined): Promise<Land['lists']> {
  if (place === undefined) return {};
  return (await isFolder(place)) ? usable(() => readLists(place)) : listsBeside(place);
}

/** `stadtkit land`: every service of every city, what is wrong there, and what a change does. Throws a {@link UsageError}. */
export async function landCommand(options: LandOptions): Promise<Checked> {
  const { against, threads, out } = options;
  const land: Land = {
    standards: usable(() => readStandards(options.standards)),
    against: against === undefined ? [] : usable(() => readStandards(against)),
    cities: await citiesAt(options.cities),
    lists: await cityListsAt(options.cities),
    on: options.on ?? todayIn('Europe/Berlin', Date.now()),
  };
  if (land.cities.length === 0)
    throw new UsageError(`There is no city in “${options.cities ?? ''}”.`);
  const start = performance.now();
  const surveys = await inThreads(land, threads);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const isWrong = surveys.some(({ state, breaks }) => state !== 'ok' || breaks.length > 0);
  const cities = section('Cities', citiesTable(surveys));
  const lines = [
    `# ${land.cities.length} cities, ${surveys.length} services`,
    '',
    `Composed, read and analysed for applications from ${land.on} on: ${seconds} s, by ${threads} threads. “Ways” counts the fewest persons who together go every way, “Fees” is what they pay.`,
    ...section('Services', servicesTable(surveys)),
    ...section(
      'What is wrong',
      linesTable('What is wrong', surveys, ({ says }) => says),
    ),
    ...section(
      'What the change breaks',
      linesTable('What breaks', surveys, ({ breaks }) => breaks),
    ),
    ...section(
      'Who ends differently by the change',
      linesTable('Who, and how', surveys, ({ changes }) => changes),
    ),
    ...section('What cities say of the standards', differencesTable(land)),
  ];
  if (out !== undefined) {
    const content = [...lines, ...cities, ''].join('\n');
    await write(dirname(out), [{ path: basename(out), use: '', content }], options.force);
  }
  return {
    isWrong,
    lines: [
      ...lines,
      ...(land.cities.length <= SAID ? cities : []),
      ...(out === undefined ? [] : ['', `Written to ${out}.`]),
    ],
  };
}
