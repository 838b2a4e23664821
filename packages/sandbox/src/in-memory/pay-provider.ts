import type { Due } from '@stadtkit/kinds/due.js';
import type { PaymentOutcome, PaymentProvider, PaymentRequest } from '@stadtkit/payment/payment.js';
import type { PaymentChoice } from './steering.js';

const HOST = 'bezahlen.example';

/** What the simulated payment provider remembers of a payment. */
export interface Transaction {
  readonly id: string;
  readonly due: Due;
  /** What the payer reads on the statement. */
  readonly purpose: string;
  /** `held`: paid, but the provider does not say so yet; `transfer`: the money is on its way. */
  readonly status: 'open' | 'held' | 'transfer' | 'paid' | 'failed' | 'cancelled';
}

const statusAfter = {
  pay: 'paid',
  cancel: 'cancelled',
  late: 'held',
  fail: 'failed',
  transfer: 'transfer',
} as const satisfies Record<PaymentChoice, Transaction['status']>;

/** A payment provider in memory. No money flows. */
export class PayProvider implements PaymentProvider {
  readonly #transactions = new Map<string, Transaction>();
  readonly #requests = new Map<string, string>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  async open({ requestId, due, purpose }: PaymentRequest): Promise<PaymentOutcome> {
    const known = this.#requests.get(requestId);
    if (known !== undefined) return this.outcome(known);
    const id = `KZ${1_000_001 + this.#transactions.size}`;
    this.#requests.set(requestId, id);
    this.#transactions.set(id, { id, due, purpose, status: 'open' });
    return this.outcome(id);
  }

  async outcome(id: string): Promise<PaymentOutcome> {
    const status = this.#transactions.get(id)?.status ?? 'failed';
    switch (status) {
      case 'open':
      case 'held':
      case 'transfer':
        return { status: 'open', transaction: id, url: `https://${HOST}/${id}` };
      case 'paid': {
        const paidAt = new Date(this.#now()).toISOString();
        return { status, transaction: id, reference: id, paidAt, method: 'Karte' };
      }
      default:
        return { status, transaction: id };
    }
  }

  /** The payment that an address leads to, when it is this provider’s. */
  at({ hostname, pathname }: URL): Transaction | undefined {
    return hostname === HOST ? this.transaction(pathname.slice(1)) : undefined;
  }

  transaction(id: string): Transaction | undefined {
    return this.#transactions.get(id);
  }

  /** How many payments were made. */
  get paid(): number {
    return [...this.#transactions.values()].filter(({ status }) => status === 'paid').length;
  }

  /** What the payer decided. What has ended does not change any more. */
  choose(id: string, choice: PaymentChoice): void {
    const known = this.#transactions.get(id);
    if (known?.status === 'open')
      this.#transactions.set(id, { ...known, status: statusAfter[choice] });
  }

  /** Money that was held back or on its way arrives. */
  release(): void {
    for (const [id, known] of this.#transactions)
      if (known.status === 'held' || known.status === 'transfer')
        this.#transactions.set(id, { ...known, status: 'paid' });
  }
}
