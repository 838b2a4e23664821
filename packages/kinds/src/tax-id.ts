import { mod11_10 } from './checksum.js';

/**
 * Whether eleven digits are a tax ID (§ 139b AO; BZSt: Steueridentifikationsnummer, Prüfziffer). Of the first ten, the
 * first is not 0 and exactly one digit occurs twice, or since 2016 three times, but not three times in a row.
 */
export function isTaxId(digits: string): boolean {
  const first = digits.slice(0, 10);
  const times = Array.from({ length: 10 }, (_, digit) => first.split(String(digit)).length - 1);
  const repeated = times.filter((count) => count > 1);
  return (
    !digits.startsWith('0') &&
    repeated.length === 1 &&
    Number(repeated[0]) <= 3 &&
    !/(.)\1\1/.test(first) &&
    mod11_10(first) === Number(digits[10])
  );
}
