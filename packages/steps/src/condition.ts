import { entriesIn } from './answer-value.js';
import type { Answers, AnswerValue } from './application.js';
import type { Condition, Fact, OfAnswer } from './service.js';

/** What the rules may know besides answers. `today` is the ISO date in Europe/Berlin. */
export interface Circumstances {
  readonly today: string;
}

export type Facts = Readonly<Partial<Record<Fact, string | number>>>;

/** Whether a condition holds. What is not known makes a comparison false, never an error. */
export function holds(condition: Condition, answers: Answers, facts: Facts): boolean {
  if ('all' in condition) return condition.all.every((one) => holds(one, answers, facts));
  if ('any' in condition) return condition.any.some((one) => holds(one, answers, facts));
  if ('not' in condition) return !holds(condition.not, answers, facts);
  if ('given' in condition) return isGiven(answers[condition.answer]?.value) === condition.given;
  if ('answer' in condition) return matches(condition, answers[condition.answer]?.value);
  const fact = facts[condition.fact];
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
