import type { Rules } from './kind.js';
import type { Problem } from './problem.js';
import { tidyLine } from './tidy.js';

/** A number as text, exact: `-1234.5`. Leading zeros stay, zeros at the end of a fraction do not. */
export type Decimal = string;

/** More digits than any sum, length or count that a form asks for. */
const LONGEST = 30;

/** Ways to write a number: with what groups its digits, if anything does. */
const forms: readonly { readonly form: RegExp; readonly group?: RegExp }[] = [
  { form: /^\d*(?:[.,]\d+)?$/ }, // 1234,5
  { form: /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/, group: /\./g }, // 1.234,5
  { form: /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/, group: /,/g }, // 1,234.5
  { form: /^\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?$/, group: /[ '’]/g }, // 1 234,5
];

/**
 * Reads a number as it is written in Germany or in England. Where both would be possible, the language of the page
 * decides: in English `1,234` is a thousand and `1.234` is not, in German the other way round. Many people in Germany
 * write the point of their calculator, though: there `1.234` is a question, unless at most two `decimals` are possible.
 */
export function readDecimal(
  text: string,
  { decimals = Infinity, locale = 'de' }: Pick<Rules, 'decimals' | 'locale'> = {},
): Decimal | Problem {
  const [, sign = '', body = ''] = /^([-+]?) ?(.*)$/.exec(tidyLine(text)) ?? [];
  const found = /\d/.test(body) ? forms.find(({ form }) => form.test(body)) : undefined;
  if (!found) return { code: 'not-a-number' };
  const isGrouped = (locale === 'en' ? /^[1-9]\d{0,2},\d{3}$/ : /^[1-9]\d{0,2}\.\d{3}$/).test(body);
  if (isGrouped && locale !== 'en' && decimals > 2) return ambiguous(sign + body);
  const group = found.group ?? (isGrouped ? /[.,]/ : undefined);
  const plain = group ? body.replace(group, '') : body;
  const [whole = '', fraction = ''] = plain.split(/[.,]/);
  if (whole.length + fraction.length > LONGEST)
    return { code: 'too-long', data: { max: LONGEST, actual: whole.length + fraction.length } };
  const value = decimal(`${sign}${whole || '0'}`, fraction);
  // Zeros at the end mean nothing, but nobody writes cents as `1.0000`: that may be ten thousand.
  const isOdd = fraction.length > Math.max(decimals, 2);
  const places = isOdd ? fraction.length : (value.split('.')[1]?.length ?? 0);
  if (places <= decimals) return value;
  return decimals === 0 ? { code: 'not-whole' } : { code: 'too-many-decimals', data: { decimals } };
}

function ambiguous(text: string): Problem {
  return {
    code: 'number-ambiguous',
    data: { grouped: text.replace('.', ''), decimal: text, as: 'number' },
  };
}

function decimal(whole: string, fraction: string): Decimal {
  const end = fraction.replace(/0+$/, '');
  const value = whole.replace('+', '') + (end && `.${end}`);
  return /[1-9]/.test(value) ? value : value.replace('-', '');
}
