import type { Problem } from '@stadtkit/kinds/problem.js';
import type { AnswerValue } from './application.js';
import type { Circumstances } from './condition.js';
import { kindOf } from './question-kinds.js';
import type { Question } from './service.js';

/** What is wrong with an answer to a question, by its kind. */
export const answerProblem = (
  question: Question,
  value: AnswerValue | undefined,
  { today }: Circumstances,
): Problem | undefined => kindOf(question.kind).problem(question, value, today);
