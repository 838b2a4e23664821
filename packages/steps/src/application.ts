import type { AssuranceLevel } from '@stadtkit/kinds/assurance-level.js';
import type { Due } from '@stadtkit/kinds/due.js';
import type { Locale } from '@stadtkit/kinds/locale.js';
import type { AnswerValue } from './answer-value.js';
import type { ReplyKey } from './reply-key.js';
import type { AttributeName } from './service.js';

export type { AnswerValue };

/** Where an answer comes from: typed by the person, or by someone else's word. */
export type Provenance = 'typed' | 'eid' | 'account' | 'wallet' | 'register';

export interface Answer {
  readonly value: AnswerValue;
  readonly from: Provenance;
}

/** What the citizen gave, by question name. Answers off the route stay here, but are not sent. */
export type Answers = Readonly<Record<string, Answer>>;

/** Who is applying, by someone else's word. The signed statement is what the server believes. */
export interface Identity {
  readonly method: string;
  readonly level: AssuranceLevel;
  /** ISO instant. */
  readonly verifiedAt: string;
  /** Those that the definition asks for, no others. */
  readonly attributes: Readonly<Partial<Record<AttributeName, string>>>;
  /** Until when the office believes it, in milliseconds since 1970 by the clock of this device; undefined: not said. */
  readonly until?: number;
  /** Compact JWS by the gateway over the same attributes, for this application alone. */
  readonly statement: string;
}

/** One application on its way: the draft on the device. */
export interface Application {
  /** Random UUID, made once; makes sending idempotent. */
  readonly id: string;
  /** 256 random bits, base64url: what opens this application at the gateway. Sent as a bearer token, never in a URL. */
  readonly key: string;
  /** 256 random bits, base64url, sent with the answers: nobody can guess answers by the hash in a receipt (decision 41). */
  readonly salt?: string;
  /** Made when it is first sent. None in an application that an older version has sent: the office cannot write to it. */
  readonly replyKey?: ReplyKey;
  readonly service: { readonly id: string; readonly version: string };
  /** The step that is shown. */
  readonly at: string;
  readonly answers: Answers;
  readonly identity?: Identity;
  /** The language that the person chose. */
  readonly language?: Locale;
  /** The person types the data instead of identifying. */
  readonly typing?: boolean;
  /** It was begun with another version of the definition: which of the typed texts nobody asks for any more. */
  readonly carriedOver?: { readonly unasked: readonly string[] };
  /** Reference of an identification that was opened and has no outcome yet. */
  readonly identifying?: string;
  readonly receipt?: Receipt;
  /** It was sent and is kept in this browser; when it is there no more, somebody has deleted it. */
  readonly kept?: true;
  /** It was sent from another device, and is only looked at here: beyond its tab this browser keeps nothing of it. */
  readonly elsewhere?: true;
  /** It can be seen from another device, by case number and code, until the citizen is done with it. */
  readonly shared?: true;
  readonly payment?: PaymentState;
}

/** The city has the application. */
export interface Receipt {
  readonly caseNumber: string;
  /** ISO instant. */
  readonly receivedAt: string;
  /** The city's signature over it; none from a gateway that signs no receipts. */
  readonly signed?: SignedReceipt;
  /** What is to be paid, as the city computed it when the application came in. */
  readonly due?: Due;
}

/** Anybody can check it, without the city and without a network (decision 41). */
export interface SignedReceipt {
  /** The text of its code, `ER1:…`. */
  readonly code: string;
  /** SHA-256 of what was sent, hex. */
  readonly content: string;
  /** What was sent, to the letter; only in the browser that sent it. */
  readonly sent?: string;
}

export type PaymentState =
  | { readonly status: 'none-due' }
  | { readonly status: 'due' }
  | { readonly status: 'open'; readonly reference: string; readonly url?: string }
  | {
      readonly status: 'paid';
      readonly reference: string;
      readonly paidAt: string;
      readonly method?: string;
    }
  | { readonly status: 'failed'; readonly reference: string }
  | { readonly status: 'cancelled'; readonly reference: string }
  | { readonly status: 'unknown'; readonly reference?: string };
