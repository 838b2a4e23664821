import type { Period, Quantity } from '@stadtkit/kinds/due.js';
import { isDate } from '@stadtkit/kinds/iso-date.js';
import { entriesIn } from './answer-value.js';
import type { Applicable } from './applicable.js';
import { isRecord } from './is-record.js';
import type { Question, Term, Times } from './service.js';

/** The longest period that has an amount, where a schedule names none: a year, also one that begins within a week. */
export const YEAR: Readonly<Record<Period, number>> = { days: 366, weeks: 53, months: 12 };

/** The question whose answer is counted. */
export const questionIn = (times: Times): string =>
  typeof times === 'string' ? times : 'fact' in times ? times.fact.count : times.of;

/** What a term comes to by the answers: a plain decimal, also below 0; undefined where it cannot be counted. */
export function quantityOf(
  term: Term,
  { answers, facts }: Pick<Applicable, 'answers' | 'facts'>,
  questions: readonly Question[],
): Quantity | undefined {
  if (typeof term === 'object' && 'fact' in term) {
    const number = facts(term.fact, answers);
    return number === undefined ? undefined : { amount: String(number) };
  }
  if (typeof term === 'string') {
    const value = answers[term]?.value;
    const question = questions.find(({ name }) => name === term);
    if (question?.kind === 'add-another') {
      const entries = entriesIn(value);
      return entries && { amount: String(entries.length) };
    }
    if (typeof value !== 'string' || !/^-?\d{1,15}(?:\.\d{1,10})?$/.test(value)) return undefined;
    return { amount: value, ...(question?.unit ? { unit: question.unit } : {}) };
  }
  const value = answers[term.of]?.value;
  if (!isRecord(value)) return undefined;
  const { from, to } = value;
  if (typeof from !== 'string' || typeof to !== 'string') return undefined;
  if (!isDate(from) || !isDate(to) || to < from) return undefined;
  return { amount: String(periodIn(term.in, from, to)), unit: term.in };
}

/**
 * How long it is from one ISO date to another, both days included. Weeks and months that have begun count as whole ones.
 * They end on the day before the one on which they began (§ 188 BGB): from 15 January to 14 February is one month, to 15
 * February two; from 31 January to the last day of February is one.
 */
export function periodIn(unit: Period, from: string, to: string): number {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  if (unit === 'days') return days;
  if (unit === 'weeks') return Math.ceil(days / 7);
  return monthsOf(to) - monthsOf(from) + (to.slice(8) >= from.slice(8) ? 1 : 0);
}

/** The number of a month, counted through the years. */
const monthsOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
