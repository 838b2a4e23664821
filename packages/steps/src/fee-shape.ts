import { isRecord } from './is-record.js';
import { MOST_CENTS } from './most-cents.js';
import { condition, date, name, oneOf, text, words, yes, type Shape } from './shape.js';

const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
const isCents = (value: unknown): boolean => isWhole(value, 0, MOST_CENTS);
const whole =
  (least: number, most: number): Shape =>
  (value) =>
    isWhole(value, least, most)
      ? undefined
      : `must be a whole number from ${String(least)} to ${String(most)}.`;

const period = {
  of: name,
  in: oneOf('days', 'weeks', 'months'),
  'max?': whole(1, 1_000_000),
};

/** The form of one line of the fees. What is multiplied is a name or a period, and has a form of its own: `timesShape`. */
export const feeShape: Shape = {
  id: name,
  kind: oneOf('fee', 'levy'),
  label: words,
  'hint?': words,
  recipient: words,
  legalBasis: text,
  taxRate: (value) =>
    [0, 7, 19].includes(value as number) ? undefined : 'must be 0, 7 or 19 (per cent).',
  'when?': condition,
  cents: (value) =>
    value === null ||
    isCents(value) ||
    (isRecord(value) &&
      typeof value['by'] === 'string' &&
      isRecord(value['table']) &&
      Object.values(value['table']).every(isCents))
      ? undefined
      : `must be whole cents up to ${String(MOST_CENTS)}, a table of them by an answer, or null.`,
  'times?': [(value) => (typeof value === 'string' || isRecord(value) ? undefined : TIMES)],
  'reductions?': [
    {
      when: condition,
      'percent?': whole(1, 100),
      'cents?': whole(1, MOST_CENTS),
      reason: words,
    },
  ],
  'sample?': yes,
  'validFrom?': date,
  'validTo?': date,
};

const TIMES =
  'must be the name of a question for a number or for several of the same, or a period: { "of": "period", "in": "weeks" }.';

/** The form of what is multiplied. */
export const timesShape = (value: unknown): Shape => (isRecord(value) ? period : name);
