import type { TextKind } from './kind.js';
import { strangeCharacter } from './character.js';
import { nothing } from './reading.js';
import { tidyLine } from './tidy.js';

/** The number of a PO box, kept without blanks and written in pairs from its end (DIN 5008): `10 05 51`. */
export const poBox: TextKind = {
  tidy(text) {
    const { value } = poBox.read(text, {});
    return value?.replace(/\B(?=(?:\d\d)+$)/g, ' ') ?? tidyLine(text);
  },
  read(text, rules) {
    const value = tidyLine(text).replace(/^Postfach|[ ]/gi, '');
    if (value === '') return nothing(rules);
    const problem = strangeCharacter(value, /\d/y, 'digits');
    if (problem) return { problem };
    return value.length <= 10
      ? { value }
      : { problem: { code: 'too-long', data: { max: 10, actual: value.length } } };
  },
};
