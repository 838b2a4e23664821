import { isRecord } from './is-record.js';
import { MOST_CENTS } from './most-cents.js';
import {
  check,
  condition,
  date,
  name,
  oneOf,
  pattern,
  text,
  words,
  yes,
  type Shapes,
} from './shape.js';

const says = `must be whole cents up to ${String(MOST_CENTS)}, a table of them by an answer, or null.`;
const cents = check({ least: 0, most: MOST_CENTS }, says);
const table = check({ each: cents }, says);
const webAddress = check(/^https:\/\/[^\s]+$/, 'must be an https address.');

const level = oneOf('none', 'low', 'substantial', 'high');
/** Questions are read with the rules (`read-question.ts`): what may be said for which kind is not needed to show the first step. */
export const question = check(isRecord, 'must be an object.');

/** The form of a whole definition. */
export const serviceShape: Shapes = {
  '$schema?': text,
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
      'questions?': [question],
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
  fees: [
    {
      id: name,
      kind: oneOf('fee', 'levy'),
      label: words,
      'hint?': words,
      recipient: words,
      legalBasis: text,
      taxRate: check([0, 7, 19], 'must be 0, 7 or 19 (per cent).'),
      cents: check({ any: [check([null], says), cents, { by: name, table }] }, says),
      'sample?': yes,
      'validFrom?': date,
      'validTo?': date,
    },
  ],
  'lookups?': [{ name, by: name, gives: [name] }],
  'checks?': [{ name, when: condition, reason: words }],
  result: {
    type: oneOf('licence', 'notice'),
    'kind?': name,
    'issuing?': words,
    'here?': words,
    'next?': words,
  },
};
