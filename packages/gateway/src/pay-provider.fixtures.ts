import { PartyFault } from '@stadtkit/kinds/party-fault.js';
import type { PaymentOutcome, PaymentProvider } from '@stadtkit/payment/payment.js';
import { HOUR, SECOND, type Process, type World } from './world.fixtures.js';

/** What providers do with a number that they know: all three are seen in the field. */
export const manners = ['repeats', 'exists', 'opens-again'] as const;

/** A payment provider that speaks XBezahldienste, and the bank behind it. */
export class Provider {
  readonly transactions = new Map<string, { status: PaymentOutcome['status']; held: boolean }>();
  /** How often it was asked what became of a payment. */
  asked = 0;
  readonly #byRequest = new Map<string, string>();
  readonly #world: World;
  readonly #manner: (typeof manners)[number];

  constructor(world: World, manner: (typeof manners)[number]) {
    this.#world = world;
    this.#manner = manner;
  }

  /** Whether money can be paid at its address. */
  isPayable(id: string): boolean {
    const known = this.transactions.get(id);
    return known?.status === 'open' && !known.held;
  }

  /** What the payer, or the bank, decides. What has ended does not change any more. */
  decide(id: string, status: 'paid' | 'failed' | 'cancelled' | 'held'): void {
    const known = this.transactions.get(id);
    if (known?.status !== 'open' || known.held) return;
    if (status === 'held') {
      known.held = true;
      this.#world.after(this.#world.upTo(HOUR), () => {
        known.status = 'paid';
      });
    } else known.status = status;
  }

  seenBy(process: Process): PaymentProvider {
    const world = this.#world;
    const far = async (work: () => PaymentOutcome, signal: AbortSignal) => {
      const lost = (): boolean => world.stormy && world.chance(0.05);
      const time = (): number =>
        world.upTo(world.stormy && world.chance(0.1) ? 30 * SECOND : SECOND / 4);
      await process.wait(time());
      if (lost()) throw new PartyFault('down', 'The payment provider cannot be reached.');
      const answer = work();
      await process.wait(time());
      signal.throwIfAborted();
      if (lost()) throw new PartyFault('down', 'The answer of the payment provider was lost.');
      return answer;
    };
    return {
      open: ({ requestId }, signal) => far(() => this.#open(requestId), signal),
      outcome: (id, signal) => {
        this.asked++;
        return far(() => this.#outcome(id), signal);
      },
    };
  }

  #open(requestId: string): PaymentOutcome {
    const known = this.#byRequest.get(requestId);
    if (known && this.#manner === 'exists') throw new PartyFault('exists', 'PAYMENT_EXISTS');
    if (known && this.#manner === 'repeats') return this.#outcome(known);
    if (this.#world.stormy && this.#world.chance(0.02))
      throw new PartyFault('refused', 'FORBIDDEN');
    const id = `T${this.transactions.size + 1}`;
    this.#byRequest.set(requestId, id);
    this.transactions.set(id, { status: 'open', held: false });
    return this.#outcome(id);
  }

  #outcome(transaction: string): PaymentOutcome {
    const { status, held } = this.transactions.get(transaction) ?? {
      status: 'failed',
      held: false,
    };
    if (status === 'paid')
      return {
        status,
        transaction,
        reference: 'KZ',
        paidAt: new Date(this.#world.now).toISOString(),
      };
    if (status !== 'open') return { status, transaction };
    return held
      ? { status, transaction }
      : { status, transaction, url: `https://pay/${transaction}` };
  }
}
