import { basename, dirname } from 'node:path';
import { todayIn } from '@stadtkit/kinds/age.js';
import { analyse, type Analysis, type Finding } from '@stadtkit/services/analyse.js';
import { placeAt } from '@stadtkit/services/place.js';
import type { Service } from '@stadtkit/steps/service.js';
import type { CheckOptions } from './check-options.js';
import { definitionAt } from './definition.js';
import { write } from './folder.js';
import { germanOnly } from './german-only.js';
import { longLists } from './long-lists.js';
import { endOf, personsTable } from './persons-table.js';

/** What the command says, and whether something is wrong. */
export interface Checked {
  readonly lines: readonly string[];
  readonly isWrong: boolean;
}

const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? '' : 's'}`;

const findingLines = (service: Service, { path, says, remedy, person }: Finding): string[] => [
  `  ${placeAt(service, path)} ${says}`,
  `    ${remedy}`,
  ...(person ? [`    Shown by: ${person.label}`] : []),
];

function verdict(service: Service, { findings, gaveUp }: Analysis): string[] {
  if (findings.length > 0)
    return [
      '',
      `${counted(findings.length, 'finding')}:`,
      ...findings.flatMap((finding) => findingLines(service, finding)),
    ];
  return gaveUp === undefined ? ['', 'Nobody gets stuck, and nothing is for nothing.'] : [];
}

/** Nothing in a file may speak to the terminal, or turn a line round. */
const shown = (line: string): string => line.replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd');

/** `stadtkit check`: whether a definition can be read, and whether anybody gets stuck in it. Throws a {@link UsageError}. */
export async function checkCommand(options: CheckOptions): Promise<Checked> {
  const { lines, isWrong } = await checked(options);
  return { isWrong, lines: lines.map(shown) };
}

async function checked(options: CheckOptions): Promise<Checked> {
  const { service, mistakes } = await definitionAt(options.service, options.city);
  if (!service)
    return {
      isWrong: true,
      lines: [
        `${counted(mistakes.length, 'mistake')} in “${options.service}”; the ways are looked at when it can be read:`,
        ...mistakes.map(({ path, says }) => `  ${path} ${says}`),
      ],
    };
  const on = options.on ?? todayIn('Europe/Berlin', Date.now());
  const analysis = analyse(service, { on });
  const { findings, persons, gaveUp } = analysis;
  const remarks = [...germanOnly(service), ...longLists(service)];
  if (options.persons !== undefined) {
    const content = personsTable(service, analysis, on);
    const file = { path: basename(options.persons), use: '', content };
    await write(dirname(options.persons), [file], options.force);
  }
  return {
    isWrong: findings.length > 0 || gaveUp !== undefined,
    lines: [
      `${service.authority.name}: ${service.title.de}, from ${on} on`,
      ...verdict(service, analysis),
      ...(gaveUp === undefined ? [] : ['', `Nothing is proven. ${gaveUp}`]),
      '',
      ...(remarks.length > 0 ? [...remarks, ''] : []),
      `${counted(persons.length, 'person')} go every way that was found:`,
      ...persons.map((person) => `  ${person.label}: ${endOf(service, person)}`),
      ...(options.persons === undefined ? [] : ['', `Written to ${options.persons}.`]),
    ],
  };
}
