import { isDate } from './iso-date.js';
import type { Rules } from './kind.js';
import { monthNamed } from './month.js';
import type { Problem } from './problem.js';
import { nothing, valueOr, wrong, type Reading } from './reading.js';
import { tidyLine } from './tidy.js';

/** What stands in the three boxes of a date, as it was typed. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** `min` and `max` are ISO dates; without `min` nobody means a day before 1900. */
export interface DateRules extends Pick<Rules, 'required' | 'min' | 'max' | 'today'> {
  /** A date of which only the year, or year and month, are known is an answer too (birth dates). */
  readonly partial?: boolean | undefined;
  /** Must not be later than `today`. */
  readonly past?: boolean | undefined;
}

/** `value` is an ISO date, or with `partial` also `1988-03` or `1988`. */
export type DateReading = Reading;

/** Far more characters than a part of a date has, however strangely it was written. */
const LONGEST_PART = 100;

const two = (text: string): string => text.padStart(2, '0');
const isNumber = (text: string): boolean => /^\d{1,4}$/.test(text);

/**
 * The parts as they are read: without dots and blanks behind them, the month as a number. A text that is far too long stays
 * as it is: a field asks dozens of times with each key, also where somebody has pasted a book.
 */
export function plainDateParts({ day, month, year }: DateParts): DateParts {
  const plain = (text: string): string =>
    text.trim().length > LONGEST_PART ? text : tidyLine(text).replace(/ ?[.,]$/, '');
  return {
    day: plain(day),
    month: String(monthNamed(plain(month)) ?? plain(month)),
    year: plain(year),
  };
}

/** Reads the three boxes. A month may be a word; nothing is guessed. */
export function readDateParts(parts: DateParts, rules: DateRules = {}): DateReading {
  const plain = plainDateParts(parts);
  const { day, month, year } = plain;
  if (!day && !month && !year) return nothing(rules);
  const strange = (['day', 'month', 'year'] as const).filter(
    (part) => plain[part] !== '' && !isNumber(plain[part]),
  );
  if (strange.length > 0) return wrong('date-impossible', { parts: strange.join(' ') });

  const missing = [
    ...(day || rules.partial ? [] : ['day']),
    ...(month || (rules.partial && !day) ? [] : ['month']),
    ...(year ? [] : ['year']),
  ];
  if (missing.length > 0) return wrong('date-incomplete', { parts: missing.join(' ') });
  if (year.length !== 4) return wrong('year-four-digits');

  const value = [year, month && two(month), day && two(day)].filter(Boolean).join('-');
  return valueOr(dateProblem(value, rules), value);
}

/** What is wrong with a date that is given as text, e.g. one that came from elsewhere. */
export function dateProblem(text: string, rules: DateRules = {}): Problem | undefined {
  const { required, partial = false, past, today, min = '', max = '' } = rules;
  if (text === '') return required ? { code: 'missing' } : undefined;
  if (!isDate(text, { partial })) return { code: 'date-impossible' };
  const known = (limit: string): string => limit.slice(0, text.length);
  if (past && today !== undefined && text > known(today)) return { code: 'date-future' };
  const earliest = isDate(min) ? min : '1900-01-01';
  if (text < known(earliest)) return { code: 'date-too-early', data: { earliest } };
  return isDate(max) && text > known(max)
    ? { code: 'date-too-late', data: { latest: max } }
    : undefined;
}

/**
 * A date as the German eID gives it: `YYYYMMDD`, unknown parts as blanks (BSI TR-03110-4).
 * Empty when nothing is known, undefined when it is not such a date.
 */
export function dateFromCard(text: string): string | undefined {
  const digits = text.trimEnd();
  if (digits === '') return '';
  const match = /^(\d{4})(\d{2})?(\d{2})?$/.exec(digits);
  const iso = match?.slice(1).filter(Boolean).join('-');
  return iso !== undefined && isDate(iso, { partial: true }) ? iso : undefined;
}
