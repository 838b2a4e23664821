import { readDecimal } from './decimal.js';
import type { TextKind } from './kind.js';
import { limitProblem } from './limits.js';
import { nothing, valueOr } from './reading.js';
import { tidyLine } from './tidy.js';

/** A number that counts or measures, kept as `1234.5`. What only looks like one (a customer number) is a text. */
export const number: TextKind = {
  tidy: (text) => tidyLine(text),
  read(text, rules) {
    const plain = tidyLine(text);
    if (plain === '') return nothing(rules);
    const found = readDecimal(plain, rules);
    if (typeof found !== 'string') return { problem: found };
    return valueOr(limitProblem(found, rules, 'number'), found);
  },
};
