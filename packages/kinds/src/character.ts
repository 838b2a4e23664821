import { nfc } from './nfc.js';
import type { Problem } from './problem.js';

/** What people mean when a phone’s keyboard or a word processor puts a look-alike (handbook: DIN 91379, input). */
export const instead: Readonly<Record<string, string>> = {
  ...fullWidth(), // of East Asian keyboards
  ...digitsFrom('\u0660'), // of Arabic keyboards
  ...digitsFrom('\u06F0'), // of Persian and Urdu keyboards
  ...digitsFrom('\u0966'), // of keyboards for Hindi, Marathi and Nepali
  ...digitsFrom('\u09E6'), // of Bengali keyboards
  ...digitsFrom('\u0BE6'), // of Tamil keyboards
  ...digitsFrom('\u0E50'), // of Thai keyboards
  '\u066B': ',', // Arabic decimal separator
  '\u3002': '.', // full stop of East Asian keyboards
  '\u2010': '-', // hyphen
  '\u2011': '-', // no-break hyphen
  '\u2012': '-', // figure dash
  '\u2013': '-', // en dash, put by phones
  '\u2014': '-', // em dash
  '\u2212': '-', // minus
  '\u02BB': '’',
  '\u02BC': '’',
  '\u2018': '’',
  '\u201B': '’',
  '\u2032': '’', // prime, for O’Neill
  '\u2035': '’', // reversed prime
  '\u055A': '’', // Armenian
  '\u05F3': '’', // Hebrew
  '\uA78C': '’', // saltillo
  '\u00B4': '’', // acute accent that stands alone
  '\u201A': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u201F': '"',
  '\u2026': '...',
};

/** The ten digits of a script, beginning with its zero. */
function digitsFrom(zero: string): Readonly<Record<string, string>> {
  const first = zero.charCodeAt(0);
  const digits = Array.from({ length: 10 }, (_, at) => [
    String.fromCharCode(first + at),
    String(at),
  ]);
  return Object.fromEntries(digits) as Readonly<Record<string, string>>;
}

/** Every character of ASCII in the width of a Chinese one. */
function fullWidth(): Readonly<Record<string, string>> {
  const ascii = Array.from({ length: 94 }, (_, at) => String.fromCharCode(0x21 + at));
  const wide = (one: string): string => String.fromCharCode(one.charCodeAt(0) + 0xfee0);
  return Object.fromEntries(ascii.map((one) => [wide(one), one]));
}

/** What to write for a look-alike, where that is allowed. */
export function meant(character: string, allowed: RegExp): string | undefined {
  const better = instead[character];
  if (better === undefined) return undefined;
  allowed.lastIndex = 0;
  return allowed.test(better) ? better : undefined;
}

/** The first character that is not allowed. The text is compared in NFC, not changed. */
export function strangeCharacter(
  text: string,
  unit: RegExp,
  allowed?: 'name' | 'alphanumeric' | 'digits',
): Problem | undefined {
  const composed = nfc(text);
  for (let at = 0; at < composed.length; at = unit.lastIndex) {
    unit.lastIndex = at;
    if (unit.test(composed)) continue;
    const character = String.fromCodePoint(composed.codePointAt(at) ?? 0);
    const better = meant(character, unit);
    return {
      code: 'character',
      data: {
        character: visible(character),
        codePoint: codePoint(character),
        ...(better === undefined ? {} : { instead: better }),
        ...(allowed ? { allowed } : {}),
      },
    };
  }
  return undefined;
}

/** `U+2013`, as Unicode names a character. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A character that can be put into a sentence: empty when nobody sees it or it would turn the sentence round. */
function visible(character: string): string {
  if (/[\p{C}\p{Z}]/u.test(character)) return '';
  return /\p{M}/u.test(character) ? `\u25CC${character}` : character;
}
