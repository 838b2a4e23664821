import type { TextKind } from './kind.js';
import type { Problem } from './problem.js';

export interface TextRules {
  readonly required?: boolean;
  /** In characters: code points in NFC, as a person counts and as databases of registers do. */
  readonly maxLength?: number;
}

/** What is wrong with the length of a text: missing, or longer than allowed. Blanks around it do not count. */
export function lengthProblem(value: string, rules: TextRules): Problem | undefined {
  const text = value.trim();
  if (text === '') return rules.required ? { code: 'missing' } : undefined;
  const actual = [...text.normalize('NFC')].length;
  return rules.maxLength !== undefined && actual > rules.maxLength
    ? { code: 'too-long', data: { max: rules.maxLength, actual } }
    : undefined;
}

/** Free text. */
export const text: TextKind = {
  read: (entered, rules) => {
    const problem = lengthProblem(entered, rules);
    if (problem) return { problem };
    return entered.trim() === '' ? { empty: true } : { value: entered };
  },
  tidy: (entered) => entered.normalize('NFC'),
};
