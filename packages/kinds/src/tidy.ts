import { codePoint, instead, meant } from './character.js';
import type { LatinType, Repertoire } from './latin.js';
import { nfc } from './nfc.js';

/** One character that was put in order. `instead` is empty when it was removed. */
export interface Change {
  readonly character: string;
  /** `U+2013` */
  readonly codePoint: string;
  readonly instead: string;
}

/** Soft hyphens, zero-width characters, marks of writing direction and of emoji style: nobody sees them. */
const unseen = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u00AD]|[\uFE0E\uFE0F]/g;

const lookAlike = new RegExp(`[${Object.keys(instead).join('')}]`, 'g');

/** What is left as it is where a kind says nothing else. */
const ordinary = /[ -~’]/;

/** The text in NFC, without what nobody sees, with ordinary blanks and the characters that were meant by look-alikes. */
export const tidyCharacters = (text: string, allowed = ordinary): string => {
  const unless = (better: (one: string) => string) => (one: string) =>
    allowed.test(one) ? one : better(one);
  return nfc(
    text
      .replace(unseen, '')
      .replace(/[\u2028\u2029]/g, '\n')
      .replace(
        /\p{Zs}/gu,
        unless(() => ' '),
      )
      .replace(
        lookAlike,
        unless((one) => meant(one, allowed) ?? one),
      ),
  );
};

/** One line: blanks around it removed, blanks within it single. */
export const tidyLine = (text: string, allowed?: RegExp): string =>
  tidyCharacters(text, allowed).replace(/\s+/g, ' ').trim();

/** Free text: its lines and their blanks stay as they are. */
export const tidyLines = (text: string, allowed?: RegExp): string =>
  tidyCharacters(text.replace(/\r\n/g, '\n'), allowed).trim();

/** The way a data type of DIN 91379 is put in order: what it allows stays. */
export function tidyAs(type: LatinType, known: Repertoire): (text: string) => string {
  const allowed = new RegExp(`[${known[type] ?? ''}]`, 'u');
  const tidy = allowed.test('\n') ? tidyLines : tidyLine;
  return (text) => tidy(text, allowed);
}

/** What `tidy` did to the characters of a text, each once, so that a field can say it. Blanks and NFC are not told. */
export const changes = (before: string, after: string): readonly Change[] =>
  [...new Set(before.match(unseen)), ...new Set(before.match(lookAlike))]
    .filter((character) => !after.includes(character))
    .map((character) => ({
      character,
      codePoint: codePoint(character),
      instead: instead[character] ?? '',
    }));
