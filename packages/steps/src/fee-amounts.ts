import type { Payers } from './payers.js';
import { YEAR } from './quantity.js';
import type { FeeLine, Question } from './service.js';

/** The greatest amount that a line comes to, in cents, for a period as far as the schedule knows one. */
export function mostOf({ cents, times = [] }: FeeLine, { question }: Payers): number {
  return times.reduce(
    (product, one) =>
      product *
      (typeof one === 'string' ? limitsOf(question(one)).most : (one.max ?? YEAR[one.in])),
    Math.max(0, ...pricesOf(cents)),
  );
}

/** The smallest one, rounded as it is paid. */
export function leastOf({ cents, times = [] }: FeeLine, { question }: Payers): number {
  return Math.round(
    times.reduce(
      (product, one) => product * (typeof one === 'string' ? limitsOf(question(one)).least : 1),
      Math.min(...pricesOf(cents)),
    ),
  );
}

/** Between which an answer can be counted: a number, or how many entries there are. */
function limitsOf(question: Question | undefined): {
  readonly least: number;
  readonly most: number;
} {
  const { kind, min, max, atLeast, atMost } = question ?? {};
  return kind === 'add-another'
    ? { least: atLeast ?? 1, most: atMost ?? 0 }
    : { least: Number(min ?? 0), most: Number(max ?? 0) };
}

const pricesOf = (cents: FeeLine['cents']): readonly number[] =>
  cents === null ? [] : typeof cents === 'number' ? [cents] : Object.values(cents.table);
