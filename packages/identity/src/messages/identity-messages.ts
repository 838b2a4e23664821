import type { AssuranceLevel } from '@stadtkit/kinds/assurance-level.js';

export interface IdentityMessages {
  readonly legend: string;
  /** How sure an identity is, in words that need no explanation: of the eIDAS level people know nothing. */
  readonly levels: Readonly<Record<AssuranceLevel, string>>;
  readonly typed: {
    readonly title: string;
    readonly hint: string;
    /** Added to the hint where a person looks at what was typed. */
    readonly checked: string;
    readonly level: string;
  };
  readonly go: (method: string) => string;
  readonly goTyped: string;
  readonly reads: (what: string) => string;
  /** Where no attribute is read, only that somebody identified. */
  readonly readsNothing: string;
  readonly leaves: string;
}
