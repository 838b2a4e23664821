import type { Problem } from '@stadtkit/kinds/problem.js';
import { entriesIn } from './answer-value.js';
import type { Answers, AnswerValue } from './application.js';
import { holds, seenIn, type Circumstances, type Facts } from './condition.js';
import { askedOf, inEntry, type Around } from './entries.js';
import { kindOf } from './question-kinds.js';
import type { Question } from './service.js';

/** What is wrong with an answer to a question, by its kind; of several entries, with the list. */
export const answerProblem = (
  question: Question,
  value: AnswerValue | undefined,
  { today }: Circumstances,
): Problem | undefined => kindOf(question.kind).problem(question, value, today);

/** What is wrong with an answer by itself, or else beside the others. */
const problemIn = (
  question: Question,
  answers: Answers,
  now: Circumstances,
  facts: Facts,
): Problem | undefined =>
  answerProblem(question, answers[question.name]?.value, now) ??
  question.rules
    ?.filter(({ when }) => holds(when, answers, facts))
    .map(({ name }): Problem => ({ code: `rule:${name}` }))[0];

/** All that is wrong with an answer: with the whole of it, or else in its entries, each with its place. */
export function answerProblems(
  question: Question,
  now: Circumstances,
  around: Around,
): readonly Problem[] {
  const { answers, facts } = around;
  const whole = problemIn(question, answers, now, facts);
  if (whole) return [whole];
  const entries = question.questions ? entriesIn(answers[question.name]?.value) : undefined;
  return (entries ?? []).flatMap((entry, at) =>
    askedOf(question, entry, around).flatMap((inner) => {
      const found = problemIn(inner, seenIn(entry, answers), now, facts);
      return found ? [inEntry(found, { entry: at, of: inner.name })] : [];
    }),
  );
}
