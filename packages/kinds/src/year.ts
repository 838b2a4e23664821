import type { TextKind } from './kind.js';
import { nothing, wrong } from './reading.js';
import { tidyLine } from './tidy.js';

const isYear = (text: string): boolean => /^\d{4}$/.test(text);

/** A calendar year of four digits. */
export const year: TextKind = {
  tidy: (text) => tidyLine(text),
  read(text, rules) {
    const value = tidyLine(text);
    const [min, max] = [rules.min, rules.max].map((one) => (isYear(one ?? '') ? one : ''));
    if (value === '') return nothing(rules);
    if (!isYear(value)) return wrong('year-four-digits');
    if (min && value < min) return wrong('date-too-early', { earliest: min });
    if (max && value > max) return wrong('date-too-late', { latest: max });
    return { value };
  },
};
