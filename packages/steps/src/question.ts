import { accessCode } from '@stadtkit/kinds/code.js';
import { dateProblem } from '@stadtkit/kinds/date.js';
import { exampleOf, identifier } from '@stadtkit/kinds/identifier.js';
import { nameProblem, wordsProblem } from '@stadtkit/kinds/latin-problem.js';
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
  if (kind === 'checkbox' && typeof value !== 'string') return value === true ? undefined : missing;
  if (value === undefined) return missing;
  if (typeof value !== 'string' || kind === 'checkbox') return { code: 'not-an-option' };

  const rules = { required, maxLength };
  switch (kind) {
    case 'name':
      return nameProblem(value, rules);
    case 'text':
      return wordsProblem(value, rules);
    case 'postal-code':
      return postalCodeProblem(value, required);
    case 'access-code':
      return accessCode.read(value, rules).problem;
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

/** What the office gets is what was typed, so a postal code has to stand there as registers keep it. */
function postalCodeProblem(text: string, required: boolean): Problem | undefined {
  const { problem, value = '' } = identifier.read(text, { required, format: 'postal-code' });
  if (problem) return problem;
  return value === text.trim()
    ? undefined
    : { code: 'format', data: { example: exampleOf('postal-code') } };
}
