import { ageRange } from '@stadtkit/kinds/age.js';
import { isDate } from '@stadtkit/kinds/iso-date.js';
import { entriesIn, type AnswerEntry } from './answer-value.js';
import type { Answer, Answers, AnswerValue } from './application.js';
import { isRecord } from './is-record.js';
import type { Condition, Count, Fact, OfAnswer, Span } from './service.js';

/** What the rules may know besides answers. `today` is the ISO date in Europe/Berlin. */
export interface Circumstances {
  readonly today: string;
}

/** What a fact is for somebody with these answers; undefined: it is not known. */
export type Facts = (fact: Fact, answers: Answers) => string | number | undefined;

/** The facts of a day, for somebody who has identified by a method, or not. */
export const factsOn =
  (today: string, method?: string): Facts =>
  (fact, answers) => {
    if (fact === 'identity.method') return method;
    if (fact === 'today.year') return Number(today.slice(0, 4));
    if (fact === 'today.month') return Number(today.slice(5, 7));
    return 'count' in fact
      ? countIn(fact, answers, factsOn(today, method))
      : spanIn(fact, answers, today);
  };

/** Whether a condition holds. What is not known makes a comparison false, never an error. */
export function holds(condition: Condition, answers: Answers, facts: Facts): boolean {
  if ('all' in condition) return condition.all.every((one) => holds(one, answers, facts));
  if ('any' in condition) return condition.any.some((one) => holds(one, answers, facts));
  if ('not' in condition) return !holds(condition.not, answers, facts);
  if ('given' in condition) return isGiven(answers[condition.answer]?.value) === condition.given;
  if ('answer' in condition) return matches(condition, answers[condition.answer]?.value);
  const fact = facts(condition.fact, answers);
  if ('is' in condition) return fact === condition.is;
  if (typeof fact !== 'number') return false;
  return 'atLeast' in condition ? fact >= condition.atLeast : fact < condition.below;
}

/** An empty text says nothing: no form sends one, but a forged application may. */
const isGiven = (value: AnswerValue | undefined): boolean => value !== undefined && value !== '';

function matches(condition: OfAnswer, value: AnswerValue | undefined): boolean {
  // Of several choices, it is enough that one is meant.
  const given: readonly unknown[] = Array.isArray(value) ? value : [value];
  if ('is' in condition) return given.includes(condition.is);
  if ('in' in condition) return given.some((one) => condition.in.some((other) => other === one));
  const number = entriesIn(value)?.length ?? numberIn(value);
  if (number === undefined) return false;
  return 'atLeast' in condition ? number >= condition.atLeast : number <= condition.atMost;
}

/** What is no number yet, or never was one, is neither big nor small. */
const numberIn = (value: AnswerValue | undefined): number | undefined =>
  typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : undefined;

/** The answers of an entry, and those outside of it, as conditions in it see them. */
export const seenIn = (entry: AnswerEntry, outside: Answers): Answers => ({
  ...outside,
  ...Object.fromEntries(
    Object.entries(entry).map(([name, value]): [string, Answer] => [
      name,
      { value, from: 'typed' },
    ]),
  ),
});

/** Nobody has entries before they have been asked: then it is not known how many. */
const countIn = ({ count, when }: Count, answers: Answers, facts: Facts): number | undefined =>
  entriesIn(answers[count]?.value)?.filter(
    (entry) => !when || holds(when, seenIn(entry, answers), facts),
  ).length;

function spanIn(span: Span, answers: Answers, today: string): number | undefined {
  const from = dayIn(span.from, answers, today);
  const to = dayIn(span.to, answers, today);
  if (from === undefined || to === undefined) return undefined;
  if (span.in === 'numbers') {
    const [less, more] = [numberIn(from), numberIn(to)];
    return less === undefined || more === undefined ? undefined : more - less;
  }
  if (!isDate(to)) return undefined;
  if (span.in === 'years')
    return isDate(from, { partial: true }) ? ageRange(from, to)[span.bound ?? 'min'] : undefined;
  return isDate(from) ? (Date.parse(to) - Date.parse(from)) / 86_400_000 : undefined;
}

/** The date, or the number, at an end of a span; undefined where somebody has not answered. */
export function dayIn(day: string, answers: Answers, today: string): string | undefined {
  if (day === 'today') return today;
  if (/^\d/.test(day)) return day;
  const [name = '', part = ''] = day.split('.');
  const value = answers[name]?.value;
  const date: unknown = part && isRecord(value) ? value[part] : value;
  return typeof date === 'string' ? date : undefined;
}
