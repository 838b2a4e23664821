import type { Due, DueItem, FeeLine } from '@stadtkit/kinds/due.js';

/** By question; only a text can stand in a table. */
type Answers = Readonly<Record<string, unknown>>;

/**
 * What is due by a fee schedule, the answers and the date of the application (ISO). A line whose amount depends on an
 * answer that is not there, or not in its table, has no amount: then nothing is guessed.
 */
export function dueFor(lines: readonly FeeLine[], answers: Answers, on: string): Due {
  const items = lines
    .filter(({ validFrom, validTo }) => (validFrom ?? on) <= on && on <= (validTo ?? on))
    .map((line): DueItem => {
      const { cents, sample = false, validFrom: _, validTo: __, ...rest } = line;
      return { ...rest, sample, cents: amount(cents, answers) };
    });
  return {
    items,
    totalCents: items.reduce((sum, { cents }) => sum + (cents ?? 0), 0),
    undetermined: items.some(({ cents }) => cents === null),
  };
}

function amount(cents: FeeLine['cents'], answers: Answers): number | null {
  if (cents === null || typeof cents === 'number') return cents;
  const answer = answers[cents.by];
  return typeof answer === 'string' && Object.hasOwn(cents.table, answer)
    ? (cents.table[answer] ?? null)
    : null;
}
