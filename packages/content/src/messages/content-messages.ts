import type { DurationText } from '../duration.js';

/** Where a verified answer comes from. */
export type VerifiedSource = 'eid' | 'account' | 'wallet' | 'register';

/** What stands beside questions and answers, one catalogue per language. */
export interface ContentMessages {
  readonly verified: Readonly<Record<VerifiedSource, string>>;
  readonly purpose: {
    readonly question: string;
    /** Over help with a question. */
    readonly help: string;
    /** Over both. */
    readonly helpAndWhy: string;
    readonly legalBasis: string;
    readonly retention: string;
    retentionText(duration: DurationText): string;
  };
}
