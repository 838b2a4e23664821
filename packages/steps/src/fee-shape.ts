import { countedFact } from './fact-form.js';
import { isRecord, listIn } from './is-record.js';
import type { Mistake } from './mistake.js';
import { MOST_CENTS } from './most-cents.js';
import {
  check,
  condition,
  date,
  name,
  oneOf,
  text,
  words,
  yes,
  type Check,
  type Shape,
  fits,
} from './shape.js';

const whole = (least: number, most: number): Check =>
  check({ least, most }, `must be a whole number from ${String(least)} to ${String(most)}.`);

const CENTS = `must be whole cents up to ${String(MOST_CENTS)}, a table of them by an answer, or null.`;
const cents = check({ least: 0, most: MOST_CENTS }, CENTS);
const table = check({ each: cents }, CENTS);

const period = {
  of: name,
  in: oneOf('days', 'weeks', 'months'),
  'max?': whole(1, 1_000_000),
};

const byPercent = { when: condition, percent: whole(1, 100), reason: words };
const byCents = { when: condition, cents: whole(1, MOST_CENTS), reason: words };

/** What is multiplied is a name, a period or a count, and has a form of its own: `timesShape`. */
export const times = check(
  (value) => typeof value === 'string' || isRecord(value),
  'must be the name of a question for a number or for several of the same, a period: { "of": "period", "in": "weeks" }, or a count: { "fact": "dangerousDogs" }.',
);
/** By percent or by cents: `reductionShape`. */
export const reduction = check(
  (value) => isRecord(value) && 'percent' in value !== 'cents' in value,
  'must say by how much somebody pays less: either percent (100 is an exemption) or cents.',
);

/** The form of one line of the fees. */
export const feeShape: Shape = {
  id: name,
  kind: oneOf('fee', 'levy'),
  label: words,
  'hint?': words,
  recipient: words,
  legalBasis: text,
  taxRate: check([0, 7, 19], 'must be 0, 7 or 19 (per cent).'),
  'when?': condition,
  cents: check({ any: [check([null], CENTS), cents, { by: name, table }] }, CENTS),
  'times?': [times],
  'reductions?': [reduction],
  'sample?': yes,
  'validFrom?': date,
  'validTo?': date,
};

/** The forms of what is multiplied, and of a reduction. */
export const timesShapes: readonly [Shape, Shape, Shape] = [name, period, { fact: countedFact }];
export const reductionShapes: readonly [Shape, Shape] = [byPercent, byCents];

const timesShape = (value: unknown): Shape =>
  timesShapes[!isRecord(value) ? 0 : 'fact' in value ? 2 : 1];
const reductionShape = (value: unknown): Shape =>
  reductionShapes[isRecord(value) && 'percent' in value ? 0 : 1];

/** What is wrong with the form of the fees in a definition, whatever it is. */
export const feeForms = (definition: unknown): Mistake[] =>
  listIn(definition, 'fees').flatMap((fee, at) => {
    if (!isRecord(fee)) return [];
    const path = `fees[${String(at)}]`;
    return [
      ...fits(fee, feeShape, path),
      ...formsIn(fee, 'times', timesShape, path),
      ...formsIn(fee, 'reductions', reductionShape, path),
    ];
  });

/** What stands in a list of a line, each in its own form; what is in none, the line has said. */
const formsIn = (
  fee: unknown,
  list: 'times' | 'reductions',
  shapeOf: (value: unknown) => Shape,
  path: string,
): Mistake[] =>
  listIn(fee, list).flatMap((one, at) =>
    (list === 'times' ? times : reduction)(one) === undefined
      ? fits(one, shapeOf(one), `${path}.${list}[${String(at)}]`)
      : [],
  );
