import type { Fault } from '../parties.js';
import type { AttributeName } from '../service.js';

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
    /** After a failure, where somebody may also type. */
    readonly orType: string;
    /** What is read, by attribute; `name` and `address` where all of their parts are read. */
    readonly reads: Readonly<Record<AttributeName | 'name' | 'address', string>>;
  };
  /** A person at the office looks at it before anything is issued. */
  readonly checks: {
    readonly title: string;
    readonly identity: string;
    readonly text: string;
    /** The same for the start page, where nobody has chosen a way yet. */
    readonly start: string;
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
