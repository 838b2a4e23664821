import type { Due } from '@stadtkit/kinds/due.js';

/** What became of a payment, by the provider's word. */
export type PaymentOutcome =
  | { readonly status: 'open'; readonly transaction: string; readonly url?: string }
  | {
      readonly status: 'paid';
      readonly transaction: string;
      readonly reference: string;
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
}

/** The door to a payment provider. */
export interface PaymentProvider {
  open(request: PaymentRequest, signal: AbortSignal): Promise<PaymentOutcome>;
  outcome(transaction: string, signal: AbortSignal): Promise<PaymentOutcome>;
}
