import { words } from '../shape.js';
import type { KindOfQuestion } from './kind-of-question.js';

/** Something to be read between questions. Asks nothing, so any answer to it is made by hand. */
export const note: KindOfQuestion = {
  asks: false,
  shape: { text: words },
  compares: 'nothing',
  read: () => undefined,
  problem: (_, value) => (value === undefined ? undefined : { code: 'not-an-option' }),
  words: () => '',
};
