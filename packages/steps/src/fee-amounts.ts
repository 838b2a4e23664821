import type { Payers } from './payers.js';
import { YEAR } from './quantity.js';
import type { FeeLine } from './service.js';

/** The greatest amount that a line comes to, in cents, for a period as far as the schedule knows one. */
export function mostOf({ cents, times = [] }: FeeLine, { question }: Payers): number {
  return times.reduce(
    (product, one) =>
      product *
      (typeof one === 'string' ? Number(question(one)?.max ?? 0) : (one.max ?? YEAR[one.in])),
    Math.max(0, ...pricesOf(cents)),
  );
}

/** The smallest one, rounded as it is paid. */
export function leastOf({ cents, times = [] }: FeeLine, { question }: Payers): number {
  return Math.round(
    times.reduce(
      (product, one) => product * (typeof one === 'string' ? Number(question(one)?.min ?? 0) : 1),
      Math.min(...pricesOf(cents)),
    ),
  );
}

const pricesOf = (cents: FeeLine['cents']): readonly number[] =>
  cents === null ? [] : typeof cents === 'number' ? [cents] : Object.values(cents.table);
