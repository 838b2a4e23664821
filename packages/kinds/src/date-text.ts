import { readDateParts, type DateParts } from './date.js';
import type { TextKind } from './kind.js';
import { nothing, wrong } from './reading.js';
import { tidyLine } from './tidy.js';

/** `14.3.1988`, `14 3 1988`, `14/3/1988`, `14-3-1988`: one sign between all. */
const german = /^(\d{1,2})(\. ?|[ /-])(\d{1,2})\2(\d{1,4})$/;
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** The parts of a date that was typed or pasted as one text, for three boxes. Undefined when it does not look like one. */
export function datePartsIn(text: string): DateParts | undefined {
  const line = tidyLine(text);
  const [, day, , month, year] = german.exec(line) ?? [];
  if (day && month && year) return { day, month, year };
  const [, first, second, third] = iso.exec(line) ?? [];
  return first && second && third ? { day: third, month: second, year: first } : undefined;
}

/** A date in one field, kept as ISO date and written as `14.03.1988`. */
export const date: TextKind = {
  tidy(text) {
    const { value } = date.read(text, { min: '0001-01-01' });
    return value === undefined ? tidyLine(text) : value.split('-').reverse().join('.');
  },
  read(text, rules) {
    if (tidyLine(text) === '') return nothing(rules);
    const parts = datePartsIn(text);
    return parts ? readDateParts(parts, rules) : wrong('format', { example: '14.03.1988' });
  },
};
