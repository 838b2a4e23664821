import type { Due } from '@stadtkit/kinds/due.js';

/** What became of a payment, by the provider's word. */
export type PaymentOutcome =
  | { readonly status: 'open'; readonly transaction: string; readonly url?: string }
  | {
      readonly status: 'paid';
      readonly transaction: string;
      readonly reference: string;
      /** ISO instant. */
      readonly paidAt: string;
      readonly method?: string;
    }
  | { readonly status: 'failed'; readonly transaction: string }
  | { readonly status: 'cancelled'; readonly transaction: string };

/** What a payment provider is asked. `requestId` (≤ 36 characters) is the idempotency key, stored before asking. */
export interface PaymentRequest {
  readonly requestId: string;
  readonly due: Due;
  /** What the payer reads on the statement; transliterated and cut to 27 characters by the adapter. */
  readonly purpose: string;
  readonly description: string;
  readonly returnUrl: string;
  /** Milliseconds since 1970: when it was asked first. A repeated request is the same to the letter. */
  readonly at: number;
}

/** The door to a payment provider. What it says about another payment than the one in question is a fault. */
export interface PaymentProvider {
  /** With a `requestId` that it knows: the transaction that it opened then, or the fault `exists`. */
  open(request: PaymentRequest, signal: AbortSignal): Promise<PaymentOutcome>;
  /** `request`: what was asked, which the answer has to be about. */
  outcome(
    transaction: string,
    signal: AbortSignal,
    request?: Pick<PaymentRequest, 'requestId' | 'due'>,
  ): Promise<PaymentOutcome>;
}
