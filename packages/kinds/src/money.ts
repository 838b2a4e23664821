import { readDecimal } from './decimal.js';
import type { Rules, TextKind } from './kind.js';
import { limitProblem } from './limits.js';
import type { Problem } from './problem.js';
import { nothing, valueOr } from './reading.js';
import { tidyLine } from './tidy.js';

/** An amount without its currency, and without the dash that stands for no cents: `12,-`. */
const amount = (text: string): string =>
  tidyLine(text)
    .replace(/^([-+]?) ?(?:€|EUR|Euro) ?| ?(?:€|EUR|Euro)$/gi, '$1')
    .replace(/(\d)[.,]--?$/, '$1');

/** Whole cents as text, or what is wrong. */
function cents(text: string, { locale }: Rules): string | Problem {
  const found = readDecimal(amount(text), { decimals: 2, locale });
  if (typeof found !== 'string') return found;
  const [euros = '', rest = ''] = found.split('.');
  return String(BigInt(euros + rest.padEnd(2, '0')));
}

/** An amount of euros, kept as whole cents. Below zero only where `min` is. */
export const money: TextKind = {
  tidy(text, rules = {}) {
    const found = cents(text, rules);
    // A leading zero is not ours to take away.
    const kept = typeof found !== 'string' || /^-?0\d/.test(amount(text));
    return kept ? tidyLine(text) : written(found, rules);
  },
  read(text, rules) {
    if (tidyLine(text) === '') return nothing(rules);
    const found = cents(text, rules);
    if (typeof found !== 'string') return { problem: found };
    return valueOr(limitProblem(found, { ...rules, min: rules.min || '0' }, 'money'), found);
  },
};

/** Cents as an amount is written in the language of the page: `1.234,56`. */
function written(value: string, { locale }: Rules): string {
  const [group, comma] = locale === 'en' ? [',', '.'] : ['.', ','];
  const digits = value.replace('-', '').padStart(3, '0');
  const euros = digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/g, group);
  return `${value.startsWith('-') ? '-' : ''}${euros}${comma}${digits.slice(-2)}`;
}
