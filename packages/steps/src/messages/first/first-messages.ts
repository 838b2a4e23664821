import type { Fault } from '../../parties.js';

/** What can only go wrong once somebody has begun. */
export type LaterFault = 'meanwhile' | 'outdated' | 'storage';

/** What the first step says, and what may have to be said before anything else is there. */
export interface FirstMessages {
  readonly start: string;
  /** Opens what was kept on another device. */
  readonly saved: string;
  readonly again: string;
  readonly reload: string;
  readonly cancel: string;
  readonly wait: string;
  readonly slow: string;
  /** What the title of the page begins with when something is wrong. */
  readonly wrong: string;
  readonly privacy: string;
  readonly accessibility: string;
  readonly data: { readonly title: string; readonly text: string };
  /** On the start page of a browser that keeps nothing. */
  readonly keepsNothing: string;
  readonly contact: string;
  /** Above the languages to choose from; only heard. */
  readonly language: string;
  /** An application that was sent from this browser, on the start page. */
  readonly sent: {
    readonly title: string;
    readonly text: (caseNumber: string) => string;
    readonly open: (caseNumber: string) => string;
  };
  /** Somebody deleted in another tab what was shown here. */
  readonly deleted: { readonly title: string; readonly text: string };
  readonly faultTitle: string;
  readonly fault: Readonly<Record<Exclude<Fault['code'], LaterFault>, string>>;
  /** Above a licence that is kept on this device. */
  readonly kept: string;
  /** That the office looks at who somebody is that types; where nobody has chosen a way yet. */
  readonly checkedIfTyped: string;
}
