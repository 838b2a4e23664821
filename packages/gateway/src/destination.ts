import type { Due } from '@stadtkit/kinds/due.js';
import type { QuestionProblem } from '@stadtkit/steps/flow.js';
import type {
  ReplyOutcome,
  ResultOutcome,
  WithdrawalOutcome,
} from '@stadtkit/steps/result-outcome.js';
import type { PaymentState, Receipt } from '@stadtkit/steps/application.js';
import type { JWK } from 'jose';

export type Submitted =
  | {
      readonly status: 'received';
      readonly receipt: Receipt;
      readonly due: Due;
      /** What the office has read: of that which counts, the gateway signs that it arrived. */
      readonly content: ReceivedContent;
    }
  | { readonly status: 'rejected'; readonly problems: readonly QuestionProblem[] }
  /** Made by another version of the definition than the office works with. */
  | { readonly status: 'outdated' }
  /** Damaged on its way, not encrypted for this office, or no application. */
  | { readonly status: 'unreadable' };

/** What was in an envelope, without anything that a person said. */
export interface ReceivedContent {
  /** SHA-256 of the bytes that were encrypted, as the decryption gives them, hex in lower case. */
  readonly sha256: string;
  readonly service: { readonly id: string; readonly version: string };
}

/** A payment that the provider has confirmed. */
export interface Paid {
  readonly transaction: string;
  readonly reference: string;
  /** ISO instant. */
  readonly paidAt: string;
}

/** How a payment stood when the gateway ceased to look, 30 days after something last happened. */
export interface Unpaid {
  /** `open`: the provider would still take the money. `unknown`: it could not be asked for a week. */
  readonly status: PaymentState['status'];
  /** By which the money can be found, should it still come. */
  readonly transaction?: string;
}

/** The door to the office’s own system: it alone can decrypt an application. */
export interface Destination {
  /** Its public key, for encryption in the browser. */
  key(signal: AbortSignal): Promise<JWK>;
  /**
   * Takes a file of an application before the application itself: a JWE for the same key. Safe to repeat. What the
   * application that is received then does not name is to be deleted, and what no application follows within a day, too.
   * Left out, it takes no files, and no service may ask for any.
   */
  attach?(id: string, attachment: string, jwe: string, signal: AbortSignal): Promise<void>;
  /**
   * Safe to repeat with the same id. What is handed in again, because an answer was lost on its way, may have been
   * changed by the person meanwhile: then what came last counts, and the receipt stays.
   */
  submit(id: string, envelope: string, signal: AbortSignal): Promise<Submitted>;
  /**
   * Safe to repeat. May come long after `unpaid`: the money was paid at an address that could not be taken back. Then a
   * person takes the application up again, or gives the money back.
   */
  paid(id: string, payment: Paid, signal: AbortSignal): Promise<void>;
  /** Nobody can begin to pay any more, and the gateway forgets the application: what it used is free. Safe to repeat. */
  unpaid(id: string, last: Unpaid, signal: AbortSignal): Promise<void>;
  /**
   * Asked once a day from the payment on, until something final is said, and whenever the citizen looks. `message` is a
   * compact JWE (ECDH-ES+A256KW, A256GCM) for the `replyKey` in the application, and left out where there is none.
   */
  outcome(id: string, signal: AbortSignal): Promise<ResultOutcome>;
  /**
   * The citizen’s answer to a question of `outcome`: a JWE as an application is, of a JSON object with `id`, `question` and
   * `text`. Safe to repeat, with the same or another text: the first one counts. What is not asked (any more) is `over`.
   */
  answer(id: string, question: string, jwe: string, signal: AbortSignal): Promise<ReplyOutcome>;
  /** The citizen takes the application back. Safe to repeat. Once the office has decided, it is too late. */
  withdraw(id: string, signal: AbortSignal): Promise<WithdrawalOutcome>;
}
