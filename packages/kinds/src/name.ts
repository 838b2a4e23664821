import { charactersA, charactersB, sequences } from './din91379.js';
import type { TextKind } from './kind.js';
import type { Problem } from './problem.js';
import { lengthProblem, type TextRules } from './text.js';

/** The data types of DIN 91379: `A` for names of natural persons, `B` also for streets and places. */
export type LatinType = 'A' | 'B';

const units: Record<LatinType, RegExp> = {
  A: new RegExp(`(?:${sequences}|[${charactersA}])`, 'uy'),
  B: new RegExp(`(?:${sequences}|[${charactersA}${charactersB}])`, 'uy'),
};

/** What people mean when a phone's keyboard or a word processor puts a look-alike. */
const instead: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u02BB': '’',
  '\u02BC': '’',
  '\u2018': '’',
  '\u201B': '’',
  '\u00A0': ' ',
  '\u202F': ' ',
};

/** The first character that a data type of DIN 91379 does not allow. The text is compared in NFC, not changed. */
export function characterProblem(text: string, type: LatinType): Problem | undefined {
  const composed = text.normalize('NFC');
  const unit = units[type];
  for (let at = 0; at < composed.length; at = unit.lastIndex) {
    unit.lastIndex = at;
    if (unit.test(composed)) continue;
    const codePoint = composed.codePointAt(at) ?? 0;
    const character = String.fromCodePoint(codePoint);
    const better = instead[character];
    return {
      code: 'character',
      data: {
        character,
        codePoint: `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`,
        ...(better === undefined ? {} : { instead: better }),
      },
    };
  }
  return undefined;
}

/**
 * What is wrong with the name of a natural person (DIN 91379 data type A). A person may have one name only,
 * so which names are required is the question's matter. `maxLength` counts characters (code points in NFC).
 */
export const nameProblem = (value: string, rules: TextRules): Problem | undefined =>
  lengthProblem(value, rules) ?? characterProblem(value.trim(), 'A');

/** The same for streets, places and other words of an address (DIN 91379 data type B). */
export const wordsProblem = (value: string, rules: TextRules): Problem | undefined =>
  lengthProblem(value, rules) ?? characterProblem(value.trim(), 'B');

/** The name of a natural person. */
export const name: TextKind = {
  read: (entered, rules) => {
    const problem = nameProblem(entered, rules);
    if (problem) return { problem };
    return entered.trim() === '' ? { empty: true } : { value: entered };
  },
  tidy: (entered) => entered.normalize('NFC').replace(/\u2013/g, '-'),
};
