import { DIN_91379 } from './din-91379.js';
import type { Problem } from './problem.js';

export interface NameRules {
  readonly required?: boolean;
  /** In characters (code points after NFC). */
  readonly maxLength?: number;
  /** DIN 91379 data type: `A` names of persons (default), `B` also digits and punctuation (streets, places). */
  readonly repertoire?: 'A' | 'B';
}

const units = {
  A: new RegExp(`(?:${DIN_91379.A})`, 'uy'),
  B: new RegExp(`(?:${DIN_91379.B})`, 'uy'),
};

/** What a keyboard or a phone writes by itself, and what registers take instead (handbook 3.1). */
const INSTEAD: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u02bc': '’',
  '\u02bb': '’',
  '\u2018': '’',
  '\u00a0': ' ',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
};

/** What is wrong with a name by DIN 91379 (IT-Planungsrat 2019/53); the value itself is never changed. */
export function nameProblem(value: string, rules: NameRules = {}): Problem | undefined {
  const composed = value.normalize('NFC');
  if (composed.trim() === '') return rules.required ? { code: 'missing' } : undefined;
  const length = [...composed].length;
  if (rules.maxLength !== undefined && length > rules.maxLength)
    return { code: 'too-long', data: { max: rules.maxLength, actual: length } };
  return foreignCharacter(composed, rules.repertoire ?? 'A');
}

/** A problem with a line of text (street, place, authority): DIN 91379 data type B. */
export const textProblem = (value: string, rules: NameRules = {}): Problem | undefined =>
  nameProblem(value, { repertoire: 'B', ...rules });

/** Whether two names are the same text, however they are composed (NFC). */
export const sameName = (one: string, other: string): boolean =>
  one.normalize('NFC') === other.normalize('NFC');

function foreignCharacter(composed: string, repertoire: 'A' | 'B'): Problem | undefined {
  const unit = units[repertoire];
  let at = 0;
  while (at < composed.length) {
    unit.lastIndex = at;
    if (!unit.test(composed)) return characterProblem(composed, at);
    at = unit.lastIndex;
  }
  return undefined;
}

function characterProblem(composed: string, at: number): Problem {
  // A letter that is fine alone, with a mark that is not: both are named, as they are seen.
  const [shown = ''] = composed.slice(at).match(/^.\p{M}*/su) ?? [];
  const point = composed.codePointAt(at) ?? 0;
  const codePoint = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  const instead = INSTEAD[String.fromCodePoint(point)];
  return {
    code: 'character',
    data: { character: shown, codePoint, ...(instead === undefined ? {} : { instead }) },
  };
}
