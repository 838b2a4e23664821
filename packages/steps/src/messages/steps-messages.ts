import type { Fault } from '../parties.js';

/** Every word that the flow itself says. */
export interface StepsMessages {
  readonly start: string;
  readonly next: string;
  readonly back: string;
  readonly change: string;
  readonly send: string;
  readonly again: string;
  readonly cancel: string;
  readonly wait: string;
  readonly slow: string;
  readonly stages: string;
  readonly stage: (at: number, of: number) => string;
  readonly done: string;
  readonly now: string;
  readonly problems: (count: number) => string;
  readonly confirmed: string;
  readonly notGiven: string;
  readonly yes: string;
  /** What stands over the three boxes of a date. */
  readonly date: Readonly<Record<'day' | 'month' | 'year', string>>;
  readonly responsible: string;
  readonly privacy: string;
  readonly accessibility: string;
  readonly data: { readonly title: string; readonly text: string };
  readonly locker: {
    readonly title: string;
    readonly text: string;
    readonly resume: string;
    readonly anew: string;
  };
  readonly identity: {
    readonly pending: string;
    readonly cancelled: string;
    readonly failed: Readonly<
      Record<'level-too-low' | 'expired' | 'replayed' | 'provider', string>
    >;
    readonly known: string;
    readonly other: string;
    readonly reads: readonly string[];
  };
  readonly instead: string;
  readonly contact: string;
  readonly correct: string;
  readonly legalBasis: string;
  readonly received: { readonly title: string; readonly text: (caseNumber: string) => string };
  readonly licence: {
    readonly waiting: Readonly<Record<'payment' | 'office' | 'issuer', string>>;
    readonly look: string;
    readonly finish: string;
    readonly finishHint: string;
    readonly kept: string;
  };
  readonly faultTitle: string;
  readonly fault: Readonly<Record<Fault['code'], string>>;
}
