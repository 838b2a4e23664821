import { isRecord } from './is-record.js';
import type { Mistake } from './mistake.js';
import { reason } from './read-question.js';
import { fits, name, oneOf, words, type Shapes } from './shape.js';

/** What a definition says of its result, whatever its type is; what belongs to which, `read-rules.ts` says. */
export const resultShape: Shapes = {
  type: oneOf('licence', 'notice', 'certificate', 'receipt'),
  'kind?': name,
  'issuing?': words,
  'here?': words,
  'next?': words,
};

/** What is wrong with the form of the result in a definition, whatever it is. */
export const resultForms = (definition: unknown): readonly Mistake[] =>
  isRecord(definition) && isRecord(definition['result'])
    ? fits(definition['result'], resultShape, 'result')
    : [];

/** The same of why an address is asked for, to which messages are sent. */
export const emailForms = (definition: unknown): readonly Mistake[] =>
  isRecord(definition) && isRecord(definition['email'])
    ? fits(definition['email'], reason, 'email')
    : [];
