import type { Problem } from '@stadtkit/kinds/problem.js';
import { entriesIn } from './answer-value.js';
import type { AnswerValue } from './application.js';
import type { Circumstances } from './condition.js';
import { askedOf, inEntry, type Around } from './entries.js';
import { kindOf } from './question-kinds.js';
import type { Question } from './service.js';

/** What is wrong with an answer to a question, by its kind; of several entries, with the list. */
export const answerProblem = (
  question: Question,
  value: AnswerValue | undefined,
  { today }: Circumstances,
): Problem | undefined => kindOf(question.kind).problem(question, value, today);

/** All that is wrong with an answer: with the whole of it, or else in its entries, each with its place. */
export function answerProblems(
  question: Question,
  value: AnswerValue | undefined,
  now: Circumstances,
  around: Around,
): readonly Problem[] {
  const whole = answerProblem(question, value, now);
  if (whole) return [whole];
  const entries = question.questions ? entriesIn(value) : undefined;
  return (entries ?? []).flatMap((entry, at) =>
    askedOf(question, entry, around).flatMap((inner) => {
      const own = Object.hasOwn(entry, inner.name) ? entry[inner.name] : undefined;
      const found = answerProblem(inner, own, now);
      return found ? [inEntry(found, { entry: at, of: inner.name })] : [];
    }),
  );
}
