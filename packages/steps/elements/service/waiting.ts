import type { PaymentState } from '../../src/application.js';
import type { ServiceElement } from './service.js';

/** Milliseconds: the first pause, and the longest. Each pause is twice as long as the one before. */
const FIRST = 3000;
const LONGEST = 300_000;

/** Whether somebody else has still to say what became of a payment. */
export const isWaitingPayment = ({ status }: PaymentState): boolean =>
  status === 'open' || status === 'unknown';

/**
 * Looks again by itself at what others have yet to say, with growing pauses, and without a word unless something has
 * changed. It ends when another screen is shown.
 */
export class Waiting {
  readonly #of: ServiceElement;
  #running: AbortController | undefined;

  constructor(of: ServiceElement) {
    this.#of = of;
  }

  begin(what: 'payment' | 'result'): void {
    if (this.#running) return;
    const running = (this.#running = new AbortController());
    void this.#run(what, running.signal).finally(() => {
      running.abort();
      if (this.#running === running) this.#running = undefined;
    });
  }

  async #run(what: 'payment' | 'result', signal: AbortSignal): Promise<void> {
    const of = this.#of;
    for (let pause = FIRST; ; pause = Math.min(2 * pause, LONGEST)) {
      await of.wait(pause, signal);
      if (!of.isConnected || of.step?.kind !== what || of.ending === 'done') return;
      // While somebody presses a button themselves, that answer counts.
      if (of.work.busy) continue;
      // A look that fails says nothing: the next one may not.
      const isSettled = await this.#look(what, signal).catch(() => false);
      if (isSettled) return;
    }
  }

  /** One look; true when there is nothing more to wait for. */
  async #look(what: 'payment' | 'result', signal: AbortSignal): Promise<boolean> {
    const of = this.#of;
    const { application, parties } = of;
    if (!application || !parties) return true;
    if (what === 'payment') {
      const state = await parties.payment.outcome(application, signal);
      if (of.step?.kind !== what) return true;
      if (state.status !== of.application?.payment?.status) of.happen({ kind: 'payment', state });
      return !isWaitingPayment(state);
    }
    const licence = await parties.licence.outcome(application, signal);
    if (of.step?.kind !== 'result') return true;
    of.licence = licence;
    return licence.status === 'issued';
  }
}
