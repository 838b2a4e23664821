import { isDate } from '@stadtkit/kinds/iso-date.js';
import { locales } from '@stadtkit/kinds/locale.js';
import { isRecord } from './is-record.js';
import { MOST_CENTS } from './most-cents.js';
import { questionKinds } from './service.js';

/** The form of a definition: what says nothing is right; a name ending with `?` may be missing. */
export type Shape =
  ((value: unknown) => string | undefined) | { readonly [name: string]: Shape } | readonly [Shape];

/** Somebody can read it: marks that nobody sees, spaces or dashes alone say nothing. */
const says = (value: unknown): boolean => typeof value === 'string' && /[\p{L}\p{N}]/u.test(value);
const text: Shape = (value) => (says(value) ? undefined : 'must be a text.');
/** What a form sends: it comes back to the letter, so nothing may be in it that a browser would change. */
const optionValue: Shape = (value) =>
  typeof value === 'string' && /^[^\s\p{C}]+( [^\s\p{C}]+)*$/u.test(value)
    ? undefined
    : 'must be a text in one line, without spaces around it.';
const yes: Shape = (value) => (typeof value === 'boolean' ? undefined : 'must be true or false.');
const date: Shape = (value) =>
  typeof value === 'string' && isDate(value)
    ? undefined
    : 'must be an ISO date such as 2026-07-01.';
const pattern =
  (form: RegExp, example: string): Shape =>
  (value) =>
    typeof value === 'string' && form.test(value) ? undefined : `must look like ${example}.`;
const oneOf =
  (...words: readonly string[]): Shape =>
  (value) =>
    words.includes(value as string) ? undefined : `must be one of: ${words.join(', ')}.`;
const isCents = (value: unknown): boolean =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= MOST_CENTS;
const webAddress: Shape = (value) =>
  typeof value === 'string' && /^https:\/\/[^\s]+$/.test(value)
    ? undefined
    : 'must be an https address.';

/** Texts of clerks: German at least; a text that is there says something. */
const words: Shape = (value) =>
  isRecord(value) &&
  typeof value['de'] === 'string' &&
  Object.entries(value).every(
    ([name, one]) => locales.some((locale) => locale === name) && says(one),
  )
    ? undefined
    : `must be texts by language, with “de” at least (${locales.join(', ')}).`;

/** Conditions are read later, when all questions are known. */
const condition: Shape = (value) => (isRecord(value) ? undefined : 'must be a condition.');

const level = oneOf('none', 'low', 'substantial', 'high');
const name = pattern(/^[a-z][A-Za-z0-9]*$/, 'familyName');
const attribute = oneOf('familyName', 'givenNames', 'birthDate', 'street', 'postalCode', 'place');

const question: Shape = {
  name,
  kind: oneOf(...questionKinds),
  label: words,
  'hint?': words,
  purpose: words,
  legalBasis: text,
  retention: pattern(/^P(\d+[YMD])+(-after-transfer)?$/, 'P10Y'),
  required: yes,
  'when?': condition,
  'options?': [{ value: optionValue, label: words, 'hint?': words }],
  'maxLength?': (value) =>
    Number.isInteger(value) && Number(value) > 0
      ? undefined
      : 'must be a whole number of characters.',
  'autocomplete?': text,
  'past?': yes,
  'attribute?': attribute,
  'register?': { lookup: name, gives: name },
};

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
      taxRate: (value) =>
        [0, 7, 19].includes(value as number) ? undefined : 'must be 0, 7 or 19 (per cent).',
      cents: (value) =>
        value === null ||
        isCents(value) ||
        (isRecord(value) &&
          typeof value['by'] === 'string' &&
          isRecord(value['table']) &&
          Object.values(value['table']).every(isCents))
          ? undefined
          : `must be whole cents up to ${String(MOST_CENTS)}, a table of them by an answer, or null.`,
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
