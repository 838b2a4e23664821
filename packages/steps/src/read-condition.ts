import type { Mistake } from './read-service.js';
import type { Condition, Question } from './service.js';
import { isRecord } from './unknown.js';

const facts = ['today.year', 'today.month', 'age.min', 'age.max', 'identity.method'];

/** What is wrong with a condition: its form, or a question, option or fact that does not exist. */
export function conditionMistakes(
  condition: unknown,
  questions: readonly Question[],
  path: string,
): Mistake[] {
  if (condition === undefined) return [];
  if (!isRecord(condition)) return [{ path, says: 'must be a condition.' }];
  const inner = (value: unknown, name: string): Mistake[] =>
    Array.isArray(value)
      ? value.flatMap((one, at) =>
          conditionMistakes(one ?? null, questions, `${path}.${name}[${at}]`),
        )
      : [{ path: `${path}.${name}`, says: 'must be a list of conditions.' }];
  const known = Object.keys(condition).sort().join(' ');
  switch (known) {
    case 'all':
      return inner(condition['all'], 'all');
    case 'any':
      return inner(condition['any'], 'any');
    case 'not':
      return conditionMistakes(condition['not'] ?? null, questions, `${path}.not`);
    case 'answer is':
    case 'answer given':
      return answerMistakes(condition as Condition & { answer: string }, questions, path);
    case 'fact is':
    case 'atLeast fact':
    case 'below fact':
      return facts.includes(String(condition['fact']))
        ? []
        : [
            {
              path: `${path}.fact`,
              says: `“${String(condition['fact'])}” is not one of: ${facts.join(', ')}.`,
            },
          ];
    default:
      return [
        {
          path,
          says: `“${known}” is not a condition; write all, any, not, answer + is, answer + given, fact + is, fact + atLeast or fact + below.`,
        },
      ];
  }
}

function answerMistakes(
  condition: Condition & { answer: string },
  questions: readonly Question[],
  path: string,
): Mistake[] {
  const question = questions.find(({ name }) => name === condition.answer);
  if (!question)
    return [{ path: `${path}.answer`, says: `“${condition.answer}” is not a question.` }];
  if (!('is' in condition) || !question.options) return [];
  return question.options.some(({ value }) => value === condition.is)
    ? []
    : [
        {
          path: `${path}.is`,
          says: `“${String(condition.is)}” is not an option of “${question.name}”.`,
        },
      ];
}
