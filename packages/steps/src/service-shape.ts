import { isRecord } from './is-record.js';
import {
  check,
  condition,
  date,
  fact,
  name,
  oneOf,
  pattern,
  text,
  words,
  yes,
  type Shapes,
} from './shape.js';

const webAddress = check(/^https:\/\/[^\s]+$/, 'must be an https address.');

const level = oneOf('none', 'low', 'substantial', 'high');
/**
 * Questions, fees, e-mail and the result are read with the rules (`read-question.ts`, `fee-shape.ts`, `result-shape.ts`): what
 * may be said of them is not needed to show the first step.
 */
export const question = check(isRecord, 'must be an object.');
export const fee = check(isRecord, 'must be an object.');
export const result = check(isRecord, 'must be an object.');
export const email = check(isRecord, 'must be an object.');

/** The form of a whole definition. */
export const serviceShape: Shapes = {
  '$schema?': text,
  id: pattern(/^[a-z][a-z0-9.-]*$/, 'nrw.fischereischein.antrag'),
  version: date,
  leistung: pattern(/^99\d{12}$/, '99042001012000'),
  'duty?': yes,
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
  'applicant?': { asked: name, 'proofs?': { 'child?': name, 'company?': name, 'proxy?': name } },
  identification: {
    minimumLevel: level,
    methods: [{ name, level, title: words, hint: words }],
    manualFallback: yes,
  },
  'facts?': check({ each: fact }, 'must be spans and counts by their names.'),
  'conditions?': check({ each: condition }, 'must be conditions by their names.'),
  stages: [{ name, title: words }],
  steps: [
    {
      name,
      kind: oneOf('start', 'tasks', 'identity', 'questions', 'fees', 'review', 'payment', 'result'),
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
      'links?': [{ name, title: words, url: webAddress }, 1, 5],
      legalBasis: text,
    },
  ],
  fees: [fee],
  'lookups?': [{ name, by: name, gives: [name] }],
  'checks?': [{ name, 'when?': condition, reason: words }],
  'email?': email,
  result,
};
