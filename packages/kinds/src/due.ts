import type { LocalText } from './locale.js';

/** One line of what is due, computed from the fee schedule and the answers. Amounts are whole cents, euro. */
export interface DueItem {
  readonly id: string;
  readonly kind: 'fee' | 'levy';
  readonly label: LocalText;
  readonly hint?: LocalText;
  /** Who receives the money, in words. */
  readonly recipient: LocalText;
  readonly legalBasis: string;
  /** Per cent. */
  readonly taxRate: 0 | 7 | 19;
  /** Cents; null: not known, told after the check by the office. */
  readonly cents: number | null;
  /** What was multiplied. Left out: the amount depends on no quantity. */
  readonly working?: Working;
  /** Why it is less than `before` (cents; left out: that is not known). At 0 cents it is an exemption. */
  readonly reduction?: { readonly reason: LocalText; readonly before?: number };
  /** True when the amount is an invented sample. */
  readonly sample: boolean;
}

/** „12 m² × 4 Wochen × 1,50 €“: the quantities, and what one costs, in cents. */
export interface Working {
  readonly times: readonly Quantity[];
  readonly each: number;
}

/** `amount`: `12.5`. `unit`: what is measured, or in what a time is counted. */
export interface Quantity {
  readonly amount: string;
  readonly unit?: LocalText | Period;
}

export type Period = 'days' | 'weeks' | 'months';

/** What is due. `undetermined` when a line has no amount: then nothing can be paid online. */
export interface Due {
  readonly items: readonly DueItem[];
  readonly totalCents: number;
  readonly undetermined: boolean;
}
