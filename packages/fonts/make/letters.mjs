// What the fonts must draw: every character of DIN 91379, and the few more that our own sentences need.
import { readFileSync } from 'node:fs';

const list = new URL('../../kinds/vectors/latin_list_1.3.txt', import.meta.url);

/** Every row of DIN 91379: its group, and its characters as a string. A sequence has more than one. */
export const rows = readFileSync(list, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('; '))
  .map(([group, , codes]) => ({
    group,
    text: String.fromCodePoint(...codes.split(/[ +]/).map((code) => Number.parseInt(code, 16))),
  }))
  // A tab and the ends of lines are not drawn.
  .filter(({ text }) => text >= ' ');

const codesOf = (chosen) => chosen.flatMap(({ text }) => [...text].map((c) => c.codePointAt(0)));

/** Dashes, spaces, arrows and the large ẞ; what all of Latin-1 holds anyway. */
const ours = [
  ...Array.from({ length: 0x5f }, (_, n) => 0x20 + n),
  ...Array.from({ length: 0x60 }, (_, n) => 0xa0 + n),
  ...Array.from('‐‑‒–—―•\u2009\u202F→←↑↓−ẞ', (character) => character.codePointAt(0)),
];

const isLatin = ({ group }) => group !== 'gl' && group !== 'cl';

/** Code points by what is loaded together. */
export const parts = {
  latin: [...codesOf(rows.filter(isLatin)), ...ours],
  'greek-cyrillic': codesOf(rows.filter((row) => !isLatin(row))),
};
