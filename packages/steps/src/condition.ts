import type { Answers } from './application.js';
import type { Condition, Fact } from './service.js';

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
  if ('given' in condition) return (answers[condition.answer] !== undefined) === condition.given;
  if ('answer' in condition) return answers[condition.answer]?.value === condition.is;
  const fact = facts[condition.fact];
  if ('is' in condition) return fact === condition.is;
  if (typeof fact !== 'number') return false;
  return 'atLeast' in condition ? fact >= condition.atLeast : fact < condition.below;
}
