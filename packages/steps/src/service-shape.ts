import { isRecord } from './is-record.js';
import { condition, date, name, oneOf, pattern, text, words, yes, type Shape } from './shape.js';

const webAddress: Shape = (value) =>
  typeof value === 'string' && /^https:\/\/[^\s]+$/.test(value)
    ? undefined
    : 'must be an https address.';

const level = oneOf('none', 'low', 'substantial', 'high');
/**
 * Questions and fees are read with the rules (`read-question.ts`, `read-fees.ts`): what may be said of them is not needed to
 * show the first step.
 */
const later: Shape = (value) => (isRecord(value) ? undefined : 'must be an object.');

/** The form of a whole definition. */
export const serviceShape: Shape = {
  id: pattern(/^[a-z][a-z0-9.-]*$/, 'nrw.fischereischein.antrag'),
  version: date,
  leistung: pattern(/^99\d{12}$/, '99042001012000'),
  title: words,
  authority: {
    name: text,
    ags: pattern(/^\d{8}$/, '05913000'),
    'unit?': text,
    'phone?': text,
    'email?': text,
    'appointmentUrl?': webAddress,
    'privacyUrl?': webAddress,
    'accessibilityUrl?': webAddress,
  },
  legalBasis: [{ ref: text, purpose: words }],
  identification: {
    minimumLevel: level,
    methods: [{ name, level, title: words, hint: words }],
    manualFallback: yes,
  },
  stages: [{ name, title: words }],
  steps: [
    {
      name,
      kind: oneOf('start', 'identity', 'questions', 'fees', 'review', 'payment', 'result'),
      stage: name,
      title: words,
      'intro?': words,
      'facts?': [{ 'name?': name, label: words, value: words }],
      'when?': condition,
      'questions?': [later],
    },
  ],
  eligibility: [
    {
      name,
      when: condition,
      after: name,
      title: words,
      reason: words,
      instead: words,
      legalBasis: text,
    },
  ],
  fees: [later],
  'lookups?': [{ name, by: name, gives: [name] }],
  'checks?': [{ name, 'when?': condition, reason: words }],
  result: {
    type: oneOf('licence', 'notice'),
    'kind?': name,
    'issuing?': words,
    'here?': words,
    'next?': words,
  },
};
