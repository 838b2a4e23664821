import type { DurationText } from '../duration.js';

/** Where a verified answer comes from. */
export type VerifiedSource = 'eid' | 'account' | 'wallet' | 'register';

/** How urgent a notice is. */
export type NoticeKind = 'info' | 'good' | 'warn' | 'danger';

/** All sentences of this package, one catalogue per language. */
export interface ContentMessages {
  readonly notice: Readonly<Record<NoticeKind, string>>;
  readonly verified: Readonly<Record<VerifiedSource, string>>;
  readonly purpose: {
    readonly question: string;
    readonly legalBasis: string;
    readonly retention: string;
    retentionText(duration: DurationText): string;
  };
}
