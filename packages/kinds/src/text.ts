import type { Rules, TextKind } from './kind.js';
import { latinKind } from './latin-kind.js';
import { repertoire } from './latin.js';

export { lengthProblem } from './text-length.js';

export type TextRules = Rules;

/** Free text, also of several lines (DIN 91379 type C). For one line of an address or a title, `latin: 'B'`. */
export const text: TextKind = latinKind('C', repertoire);
