import type { LocalText } from './locale.js';

/** One line of a city's fee schedule, as data. Amounts are integer cents, euro. */
export interface FeeLine {
  readonly id: string;
  readonly kind: 'fee' | 'levy';
  readonly label: LocalText;
  readonly hint?: LocalText;
  /** Who receives the money, in words. */
  readonly recipient: LocalText;
  readonly legalBasis: string;
  /** Per cent. */
  readonly taxRate: 0 | 7 | 19;
  /** Cents; a table by the answer to a question; or null: not known, told after the check by the office. */
  readonly cents:
    number | null | { readonly by: string; readonly table: Readonly<Record<string, number>> };
  /** True when the amount is an invented sample. */
  readonly sample?: boolean;
  /** ISO dates, inclusive: when the line applies, by the date of the application. */
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** One line of what is due, computed from the schedule and the answers. */
export interface DueItem {
  readonly id: string;
  readonly kind: 'fee' | 'levy';
  readonly label: LocalText;
  readonly hint?: LocalText;
  readonly recipient: LocalText;
  readonly legalBasis: string;
  readonly taxRate: 0 | 7 | 19;
  /** Cents; null: not known, told after the check by the office. */
  readonly cents: number | null;
  readonly sample: boolean;
}

/** What is due. `undetermined` when a line has no amount: then nothing can be paid online. */
export interface Due {
  readonly items: readonly DueItem[];
  readonly totalCents: number;
  readonly undetermined: boolean;
}
