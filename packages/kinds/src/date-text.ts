import { readDateParts, type DateParts } from './date.js';
import type { TextKind } from './kind.js';
import { monthNamed } from './month.js';
import { nothing, wrong } from './reading.js';
import { tidyLine } from './tidy.js';

/** `14.3.1988`, `14 3 1988`, `14/3/1988`, `14-3-1988`: one sign between all. */
const german = /^(\d{1,2}) ?([. /-]) ?(\d{1,2}) ?\2 ?(\d{1,4})$/;
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T.*)?$/;

/** `14031988`, as people type who see one box. */
const compact = /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])((?:1[89]|2[01])\d\d)$/;
/** `19880314` (ISO 8601, basic format): what would be its year by the form above was before 1300. */
const compactIso = /^((?:1[89]|2[01])\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;
/** `14. März 1988`, `14 Mar 1988` and `March 14, 1988`. */
const worded = /^(\d{1,2})(?:\.|st|nd|rd|th)? ?(?:of )?(\p{L}+)\.?,? ?(\d{4})$/u;
const american = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;
/** `Montag, 14. März 1988` */
const weekday = /^\p{L}+(?:tag|woch|abend|day|\.)?,? (?=\d)/u;

/** The parts of a date that was typed or pasted as one text, for three boxes. Undefined when it does not look like one. */
export function datePartsIn(text: string): DateParts | undefined {
  const line = tidyLine(text).replace(/\.$/, '');
  const [, day, , month, year] = german.exec(line) ?? [];
  if (day && month && year) return { day, month, year };
  const [, first, second, third] = iso.exec(line) ?? compactIso.exec(line) ?? [];
  if (first && second && third) return { day: third, month: second, year: first };
  const [, two, next, last] = compact.exec(line) ?? [];
  return two && next && last ? { day: two, month: next, year: last } : inWords(line);
}

function inWords(line: string): DateParts | undefined {
  const [, word = '', second = '', last = ''] = american.exec(line) ?? [];
  if (monthNamed(word)) return { day: second, month: String(monthNamed(word)), year: last };
  const [, day = '', name = '', year = ''] = worded.exec(line.replace(weekday, '')) ?? [];
  const month = monthNamed(name);
  return month ? { day, month: String(month), year } : undefined;
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
