/** The remainder by 97 of a text of digits and letters, A as 10 to Z as 35 (ISO/IEC 7064, MOD 97-10). */
export function mod97(text: string): number {
  let rest = 0;
  for (const one of text) {
    const value = parseInt(one, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

/** Whether an IBAN or a reference, its country and check digits moved to the end, leaves 1 (ISO 13616, ISO 11649). */
export const checks97 = (text: string): boolean => mod97(text.slice(4) + text.slice(0, 4)) === 1;

/** The check digit of digits (ISO/IEC 7064, MOD 11,10). */
export function mod11_10(digits: string): number {
  let product = 10;
  for (const one of digits) {
    const sum = (Number(one) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10;
}

/** A text in groups, as it is printed: `DE89 3704 0044`. */
export const inFours = (text: string, between = ' '): string =>
  text.replace(/.{4}(?=.)/g, `$&${between}`);

/** In upper case, but only letters that stay one letter: `ß` is not `SS` here. */
export const upperCase = (text: string): string =>
  text.replace(/[a-zäöü]+/g, (letters) => letters.toUpperCase());
