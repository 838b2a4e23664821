import { daysIn, isoDate, readIsoDate } from './calendar.js';
import type { Problem } from './problem.js';

export interface DateRules {
  readonly required?: boolean;
  /** A year alone, or a year and a month, is enough (handbook 3.3: never invent 01.01.). */
  readonly partial?: boolean;
  /** Must not be later than `today`. */
  readonly past?: boolean;
  /** ISO date in Europe/Berlin. Needed for `past`. */
  readonly today?: string;
  /** ISO date; an earlier one is taken for a slip. `1900-01-01` unless said otherwise. */
  readonly earliest?: string;
}

/** The three inputs of a date, as they were typed. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export type DateReading =
  | { readonly value: string }
  | { readonly problem: Problem }
  | { readonly empty: true };

/** The ISO date that three inputs say, or what is wrong with them. */
export function readDateParts(parts: DateParts, rules: DateRules = {}): DateReading {
  const typed = { day: parts.day.trim(), month: parts.month.trim(), year: parts.year.trim() };
  if (!typed.day && !typed.month && !typed.year)
    return rules.required ? { problem: { code: 'missing' } } : { empty: true };
  const absent = absentParts(typed, rules.partial ?? false);
  if (absent.length > 0)
    return { problem: { code: 'date-incomplete', data: { parts: absent.join(' ') } } };
  if (!/^\d{4}$/.test(typed.year))
    return { problem: { code: /^\d+$/.test(typed.year) ? 'year-four-digits' : 'date-impossible' } };
  const value = composed(typed);
  if (value === undefined) return { problem: { code: 'date-impossible' } };
  const problem = dateProblem(value, rules);
  return problem ? { problem } : { value };
}

/** What is wrong with a date in ISO text (`1988-03-14`; partial ones `1988`, `1988-03` when allowed). */
export function dateProblem(isoText: string, rules: DateRules = {}): Problem | undefined {
  if (isoText.trim() === '') return rules.required ? { code: 'missing' } : undefined;
  const date = readIsoDate(isoText);
  if (!date) return { code: 'date-impossible' };
  if (date.day === undefined && !rules.partial) {
    const parts = date.month === undefined ? 'day month' : 'day';
    return { code: 'date-incomplete', data: { parts } };
  }
  const earliest = rules.earliest ?? '1900-01-01';
  if (isoText < earliest.slice(0, isoText.length)) return { code: 'date-too-early', data: { earliest } };
  // A partial date is future only when all of its days are: it is compared as exactly as it is known.
  if (rules.past && rules.today && isoText > rules.today.slice(0, isoText.length))
    return { code: 'date-future' };
  return undefined;
}

function absentParts(typed: DateParts, partial: boolean): readonly string[] {
  const names = ['day', 'month', 'year'] as const;
  const absent = names.filter((name) => typed[name] === '');
  if (!partial) return absent;
  // Partial means from the year downwards: a day without its month says nothing.
  return absent.filter((name) => name === 'year' || (name === 'month' && typed.day !== ''));
}

function composed(typed: DateParts): string | undefined {
  const year = Number(typed.year);
  if (typed.month === '') return isoDate({ year });
  if (!/^\d{1,2}$/.test(typed.month)) return undefined;
  const month = Number(typed.month);
  if (month < 1 || month > 12) return undefined;
  if (typed.day === '') return isoDate({ year, month });
  if (!/^\d{1,2}$/.test(typed.day)) return undefined;
  const day = Number(typed.day);
  return day >= 1 && day <= daysIn(year, month) ? isoDate({ year, month, day }) : undefined;
}
