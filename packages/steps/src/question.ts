import { accessCodeProblem, postalCodeProblem } from '@stadtkit/kinds/code.js';
import { dateProblem } from '@stadtkit/kinds/date.js';
import { nameProblem, wordsProblem } from '@stadtkit/kinds/name.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import type { AnswerValue } from './application.js';
import type { Circumstances } from './condition.js';
import type { Question } from './service.js';

/** What is wrong with an answer to a question, by its kind. */
export function answerProblem(
  question: Question,
  value: AnswerValue | undefined,
  { today }: Circumstances,
): Problem | undefined {
  const { kind, required, maxLength } = question;
  const missing = required ? ({ code: 'missing' } as const) : undefined;
  if (kind === 'checkbox') return value === true ? undefined : missing;
  if (value === undefined) return missing;
  if (typeof value !== 'string') return { code: 'not-an-option' };

  const rules = { required, ...(maxLength === undefined ? {} : { maxLength }) };
  switch (kind) {
    case 'name':
      return nameProblem(value, rules);
    case 'text':
      return wordsProblem(value, rules);
    case 'postal-code':
      return postalCodeProblem(value, rules);
    case 'access-code':
      return accessCodeProblem(value, rules);
    case 'date':
    case 'partial-date':
      return dateProblem(value, {
        required,
        partial: kind === 'partial-date',
        past: question.past ?? false,
        today,
      });
    case 'choice':
    case 'select':
      if (value === '') return missing;
      return question.options?.some((option) => option.value === value)
        ? undefined
        : { code: 'not-an-option' };
  }
}
