import { inFours, upperCase } from './checksum.js';
import type { TextKind } from './kind.js';
import { strangeCharacter } from './character.js';
import type { Problem } from './problem.js';
import { nothing, valueOr } from './reading.js';
import { tidyLine } from './tidy.js';

const EXAMPLE = 'FP26-7KQ4-M2XA';

/** The form in which the register compares an access code: without blanks and hyphens, upper case. */
export const plainAccessCode = (value: string): string =>
  upperCase(value.replace(/[\s\u002D\u2010-\u2015\u2212]/g, ''));

const problemOf = (plain: string): Problem | undefined =>
  strangeCharacter(plain, /[A-Z\d]/y, 'alphanumeric') ??
  (/^.{8,20}$/.test(plain) ? undefined : { code: 'format', data: { example: EXAMPLE } });

/**
 * The access code that an examination body hands out: groups of letters and digits. Register and city print it in
 * their own grouping, so only its letters and digits count.
 */
export const accessCode: TextKind = {
  tidy(text) {
    const plain = plainAccessCode(tidyLine(text));
    return problemOf(plain) ? tidyLine(text) : inFours(plain, '-');
  },
  read(text, rules) {
    const plain = plainAccessCode(tidyLine(text));
    return plain === '' ? nothing(rules) : valueOr(problemOf(plain), plain);
  },
};
