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
 * Reads a number as it is written in Germany or in England. `1.234` is one in the first and the other in the second: it
 * is a thousand where at most two `decimals` are possible, and otherwise a question.
 */
export function readDecimal(text: string, decimals = Infinity): Decimal | Problem {
  const [, sign = '', body = ''] = /^([-+]?) ?(.*)$/.exec(tidyLine(text)) ?? [];
  const found = /\d/.test(body) ? forms.find(({ form }) => form.test(body)) : undefined;
  if (!found) return { code: 'not-a-number' };
  const grouped = /^[1-9]\d{0,2}\.\d{3}$/.test(body);
  if (grouped && decimals > 2) return ambiguous(sign + body);
  const plain = found.group
    ? body.replace(found.group, '')
    : grouped
      ? body.replace('.', '')
      : body;
  const [whole = '', fraction = ''] = plain.split(/[.,]/);
  if (whole.length + fraction.length > LONGEST)
    return { code: 'too-long', data: { max: LONGEST, actual: whole.length + fraction.length } };
  const value = decimal(`${sign}${whole || '0'}`, fraction);
  const places = value.split('.')[1]?.length ?? 0;
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
