import { mostOf } from './fee-amounts.js';
import { mistake, type Mistake } from './mistake.js';
import { MOST_CENTS } from './most-cents.js';
import type { Payers } from './payers.js';
import type { Condition, FeeLine } from './service.js';

/** The days on which a line applies, inclusive; `''` and `'9'` lie before and after all of them. */
const isOn = ({ validFrom = '', validTo = '9' }: FeeLine, day: string): boolean =>
  validFrom <= day && day <= validTo;

/**
 * A schedule that ends, or has a gap: whoever pays a line on its last day must find one of the same kind on the day after,
 * or would pay nothing.
 */
export const freeDays = (fees: readonly FeeLine[], payers: Payers): Mistake[] =>
  (['fee', 'levy'] as const).flatMap((kind) => {
    const lines = fees.filter(
      (line) => line.kind === kind && (line.validFrom ?? '') <= (line.validTo ?? '9'),
    );
    for (const line of [...lines].sort(byEnd)) {
      const { id, validTo } = line;
      if (validTo === undefined) continue;
      const next = lines.filter((one) => isOn(one, dayAfter(validTo)));
      if (next.some(({ when }) => !when)) continue;
      const others = next.flatMap(({ when }): Condition[] => (when ? [{ not: when }] : []));
      if (!payers.can(line, others)) continue;
      return mistake(
        'fees',
        next.length === 0
          ? `have no line of the kind “${kind}” after ${validTo}: nobody would pay one.`
          : `have no line of the kind “${kind}” after ${validTo} for everybody who pays “${id}” until then: some would pay none.`,
      );
    }
    return [];
  });

const byEnd = (a: FeeLine, b: FeeLine): number =>
  (a.validTo ?? '9') < (b.validTo ?? '9') ? -1 : 1;

const dayAfter = (date: string): string =>
  new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

/** So many combinations of lines are looked at: a schedule that people can read has far fewer. */
const MOST_TRIED = 500;

/** A day on which somebody would have to pay more than can be paid online. The sum only grows when a line begins. */
export function dearDays(fees: readonly FeeLine[], payers: Payers): Mistake[] {
  const isDear = fees.some(({ validFrom: day = '' }) => {
    const lines = fees
      .filter((line) => isOn(line, day))
      .map((line) => ({ line, cents: mostOf(line, payers) }))
      .filter(({ cents }) => cents > 0)
      .sort((a, b) => b.cents - a.cents);
    let tried = 0;
    /** Whether one person can pay lines that come to too much: those from a number on, besides some that they do pay. */
    const exceeds = (at: number, sum: number, paid: readonly Condition[]): boolean => {
      if (sum > MOST_CENTS) return true;
      const rest = lines.slice(at).reduce((more, { cents }) => more + cents, 0);
      const next = lines[at];
      if (!next || sum + rest <= MOST_CENTS) return false;
      if (++tried > MOST_TRIED) return true;
      const { when } = next.line;
      return (
        (payers.can(next.line, paid) &&
          exceeds(at + 1, sum + next.cents, when ? [...paid, when] : paid)) ||
        (when !== undefined && exceeds(at + 1, sum, paid))
      );
    };
    return exceeds(0, 0, []);
  });
  return isDear
    ? mistake(
        'fees',
        `come to more than ${String(MOST_CENTS)} cents together, which nobody can pay online; write null where the office tells the amount.`,
      )
    : [];
}
