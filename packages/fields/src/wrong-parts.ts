import { plainDateParts, type DateParts } from '@stadtkit/kinds/date.js';
import type { Problem } from '@stadtkit/kinds/problem.js';

export type DatePart = keyof DateParts;

const DATE_PARTS: readonly DatePart[] = ['day', 'month', 'year'];

/** The most that a part can be in any year; nothing is known of the year. */
const most: Readonly<Partial<Record<DatePart, number>>> = { day: 31, month: 12 };

/** The parts of a date that are to blame for a problem; all of them when nobody can tell. */
export function wrongParts(problem: Problem, parts: DateParts): readonly DatePart[] {
  const plain = plainDateParts(parts);
  const found = DATE_PARTS.filter((part) => isToBlame(part, problem, plain[part]));
  return found.length > 0 ? found : DATE_PARTS;
}

function isToBlame(part: DatePart, { code, data }: Problem, text: string): boolean {
  if (code === 'date-incomplete') return String(data?.['parts']).split(' ').includes(part);
  if (code === 'year-four-digits') return part === 'year';
  if (code !== 'date-impossible' || text === '') return false;
  return !/^\d+$/.test(text) || Number(text) < 1 || Number(text) > (most[part] ?? Infinity);
}
