import { numberFact } from '../fact-form.js';
import { check, name, oneOf, words } from '../shape.js';
import type { KindOfQuestion } from './kind-of-question.js';

/** One thing of which a value is computed. */
export const term = check(
  { any: [name, { of: name, in: oneOf('days', 'weeks', 'months') }, { fact: numberFact }] },
  'must be the name of a question for a number, for an amount or for several of the same, a period such as { "of": "period", "in": "weeks" }, or a fact: { "fact": "age" }.',
);

/** What is computed of other answers (`computed.ts`), and shown. Asks nothing, so any answer to it is made by hand. */
export const value: KindOfQuestion = {
  asks: false,
  computes: true,
  shape: { 'hint?': words, 'sum?': [term, 1, 10], 'product?': [term, 1, 10], 'unit?': words },
  compares: 'nothing',
  read: () => undefined,
  problem: (_, answer) => (answer === undefined ? undefined : { code: 'not-an-option' }),
  words: () => '',
};
