import { characters, words } from './count.js';
import type { Rules } from './kind.js';
import type { Problem } from './problem.js';

/** What is wrong with the length of a text: missing, too short, too long. Blanks around it do not count. */
export function lengthProblem(value: string, rules: Rules): Problem | undefined {
  const { required, minLength = 0, maxLength = Infinity, maxWords = Infinity } = rules;
  const text = value.trim();
  if (text === '') return required ? { code: 'missing' } : undefined;
  const actual = characters(text);
  if (actual > maxLength) return { code: 'too-long', data: { max: maxLength, actual } };
  if (actual < minLength) return { code: 'too-short', data: { min: minLength, actual } };
  const written = maxWords === Infinity ? 0 : words(text);
  return written > maxWords
    ? { code: 'too-many-words', data: { max: maxWords, actual: written } }
    : undefined;
}
