import type { Payers } from './payers.js';
import { questionIn, YEAR } from './quantity.js';
import type { FeeLine, Question, Times } from './service.js';

/** The greatest amount that a line comes to, in cents, for a period as far as the schedule knows one. */
export function mostOf({ cents, times = [] }: FeeLine, { question }: Payers): number {
  return times.reduce(
    (product, one) =>
      product *
      (typeof one === 'object' && 'of' in one
        ? (one.max ?? YEAR[one.in])
        : limitsOf(question(questionIn(one))).most),
    Math.max(0, ...pricesOf(cents)),
  );
}

/** The smallest one, rounded as it is paid. */
export function leastOf({ cents, times = [] }: FeeLine, { question }: Payers): number {
  const least = (one: Times): number => {
    if (typeof one === 'object' && 'of' in one) return 1;
    // Of entries that must meet something there may be none.
    if (typeof one === 'object' && one.fact.when) return 0;
    return limitsOf(question(questionIn(one))).least;
  };
  return Math.round(
    times.reduce((product, one) => product * least(one), Math.min(...pricesOf(cents))),
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
