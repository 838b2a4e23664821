import type { AttributeName } from '../service.js';
import type { AnswerMessages } from './answer-messages.js';
import type { FirstMessages, LaterFault } from './first/first-messages.js';
import type { OfficeMessages } from './office/office-messages.js';

/** Every word that the flow itself says. */
export interface StepsMessages extends FirstMessages, AnswerMessages {
  /** `outdatedKeepsNothing`: instead of `outdated` in a browser that keeps nothing. */
  readonly laterFault: Readonly<Record<LaterFault | 'outdatedKeepsNothing', string>>;
  /** A draft from a tab that was closed. */
  readonly locker: Readonly<Record<'title' | 'text' | 'resume' | 'anew', string>>;
  readonly next: string;
  /** Back to the list of what is to do. */
  readonly overview: string;
  readonly back: string;
  readonly change: string;
  readonly send: string;
  readonly stages: string;
  readonly stage: (at: number, of: number) => string;
  /** How a task of a list stands. */
  readonly task: Readonly<Record<'done' | 'open' | 'later' | 'wrong', string>>;
  readonly done: string;
  readonly now: string;
  readonly allDone: string;
  /** The first entry of a list, before somebody has chosen. */
  readonly choose: string;
  readonly problems: (count: number) => string;
  readonly confirmed: string;
  /** What stands over the three boxes of a date. */
  readonly date: Readonly<Record<'day' | 'month' | 'year', string>>;
  /** Which files can be sent, each as big as `size`. */
  readonly files: (types: string, size: string, count: number) => string;
  /** The two dates of a range. */
  readonly ends: Readonly<Record<'from' | 'to', string>>;
  /** The parts of an address. */
  readonly address: Readonly<
    Record<'street' | 'houseNumber' | 'addition' | 'postalCode' | 'place', string>
  >;
  readonly responsible: string;
  readonly identity: {
    readonly pending: string;
    readonly cancelled: string;
    readonly failed: Readonly<
      Record<'level-too-low' | 'expired' | 'replayed' | 'provider', string>
    >;
    /** Of somebody who comes back: the heading, by which method, what was read, and the button to do it again. */
    readonly knownTitle: string;
    readonly by: (method: string) => string;
    readonly known: string;
    readonly anew: string;
    readonly notAnew: string;
    /** A second attempt led to nothing. */
    readonly unchanged: string;
    /** Below what an identity said: whether it is wrong, or not to be used. */
    readonly doubts: string;
    /** What to do then, where it may be typed; and the button for it. */
    readonly typeThem: string;
    readonly type: string;
    /** What to do where it may not. */
    readonly ask: (office: string) => string;
    /** After a failure, where somebody may also type. */
    readonly orType: string;
    /** Before an identity ends, with the button that extends it; or that this is not possible any more. */
    readonly endsSoon: string;
    readonly extend: string;
    readonly endsForGood: string;
    /** When it has ended. */
    readonly lapsed: string;
    /** What is read, by attribute; `name` and `address` where all of their parts are read. */
    readonly reads: Readonly<Record<AttributeName | 'name' | 'address', string>>;
  };
  /** A person at the office looks at it before anything is issued. */
  readonly checks: {
    readonly title: string;
    readonly identity: string;
    readonly text: string;
  };
  readonly instead: string;
  readonly correct: string;
  /** Keeps what was typed on this device, on request. */
  readonly later: Readonly<
    Record<
      'go' | 'title' | 'text' | 'keep' | 'kept' | 'files' | 'drop' | 'none' | 'stale' | 'on',
      string
    >
  > & {
    /** Until when it is kept, once it is: in full, and below a step. */
    readonly until: (date: string) => string;
    readonly note: (date: string) => string;
  };
  /** To whoever began with another version of the form; before the texts that nobody asks for any more. */
  readonly carriedOver: Readonly<Record<'title' | 'text' | 'unasked', string>>;
  /** Another party in another window, where this browser would lose everything with this page. */
  readonly elsewhere: Readonly<Record<'title' | 'text' | 'open' | 'done' | 'byItself', string>>;
  /** Deletes what was typed, where somebody cannot apply. */
  readonly discard: Readonly<Record<'go' | 'title' | 'text' | 'drop', string>>;
  readonly legalBasis: string;
  readonly received: {
    readonly title: string;
    readonly text: (caseNumber: string) => string;
    /** That it can be opened again in this browser. */
    readonly again: string;
    /** That it cannot, because this browser keeps nothing. */
    readonly onlyHere: string;
  };
  /** Before something is deleted that was not kept. */
  readonly keep: {
    readonly title: string;
    readonly text: string;
    readonly keep: string;
    readonly drop: string;
  };
  /** Before an application is deleted from this device that is not done yet. */
  readonly forget: {
    readonly go: string;
    readonly title: string;
    readonly text: (caseNumber: string) => string;
    /** Only where a licence is still to come. */
    readonly notFetched: string;
    readonly drop: string;
  };
  /** The last screen. */
  readonly end: {
    readonly title: string;
    readonly text: (caseNumber: string) => string;
    readonly kept: string;
    readonly start: string;
  };
  /** What is said otherwise where nothing is applied for, but something reported, and nothing follows. */
  readonly report: Pick<StepsMessages, 'send'> & {
    readonly received: Pick<StepsMessages['received'], 'title' | 'again' | 'onlyHere'>;
    readonly checks: Pick<StepsMessages['checks'], 'title'>;
    /** That nothing follows. */
    readonly nothing: string;
  };
  /** What the office and the citizen say to each other. */
  readonly office: OfficeMessages;
  /** What comes of it. */
  readonly result: {
    readonly waiting: Readonly<Record<'payment' | 'office', string>>;
    readonly next: string;
    readonly look: string;
    readonly finish: string;
    readonly finishHint: string;
  };
}
