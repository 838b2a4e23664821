import type { Due } from '@stadtkit/kinds/due.js';

/** On what a result waits that nobody has refused: the payment, or a clerk; undefined: on nothing. */
export function waitsOn({
  due,
  isPaid,
  checks,
}: {
  readonly due: Due;
  readonly isPaid: boolean;
  readonly checks: readonly string[];
}): 'payment' | 'office' | undefined {
  // What is not known yet is told after the check, so it is not free.
  if (due.undetermined) return 'office';
  if (!isPaid && due.totalCents > 0) return 'payment';
  return checks.length > 0 ? 'office' : undefined;
}
