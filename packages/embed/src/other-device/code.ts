import { plainAccessCode } from '@stadtkit/kinds/code.js';

/** Digits and capital letters of which none looks like another: no I, L and O beside 1 and 0, and no U (Crockford’s base 32). */
const CHARACTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 5 bits each: 80 bits, which nobody guesses, and which one line of a note holds. */
const LENGTH = 16;

/** A new code, as `readCode` gives it. */
export const newCode = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(LENGTH)), (byte) => CHARACTERS[byte % 32]).join(
    '',
  );

/** A code as it is shown and written down: `7KQ4-M2XA-0ZT9-BC3D`. */
export const shownCode = (code: string): string => code.replace(/.{4}(?=.)/g, '$&-');

/** The code that somebody typed, however they wrote it; undefined when it cannot be one. */
export function readCode(typed: string): string | undefined {
  const plain = plainAccessCode(typed.normalize('NFKC'))
    // Characters that nobody sees, as they come along when something is copied.
    .replace(/\p{Cf}/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const isCode = plain.length === LENGTH && [...plain].every((one) => CHARACTERS.includes(one));
  return isCode ? plain : undefined;
}
