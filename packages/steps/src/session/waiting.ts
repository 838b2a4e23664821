import type { PaymentState } from '../application.js';
import type { IdentityOutcome } from '../parties.js';
import { withEnd } from './lifetime.js';
import type { ResultOutcome } from '../result-outcome.js';
import type { Run } from './run.js';
import type { SessionState } from './state.js';

/** Milliseconds: the first pause, and the longest. Each pause is twice as long as the one before. */
const FIRST = 3000;
const LONGEST = 300_000;

/** Whether an outcome is what is shown already. Both come from JSON. */
function isShown(outcome: ResultOutcome, shown: SessionState['outcome']): boolean {
  const { tooLate: _, ...known } = shown ?? {};
  return JSON.stringify(outcome) === JSON.stringify(known);
}

/** Whether somebody else has still to say what became of a payment. */
export const isWaitingPayment = ({ status }: PaymentState): boolean =>
  status === 'open' || status === 'unknown';

/** What others have yet to say, by the kind of the step that waits for it. */
type Waited = 'identity' | 'payment' | 'result';

/** What became of an identification. */
export function identificationCame(run: Run, outcome: IdentityOutcome): void {
  run.set({ identification: outcome });
  if (outcome.status === 'pending') return;
  run.set({ elsewhere: undefined });
  if (outcome.status === 'verified')
    run.happen({ kind: 'identified', identity: withEnd(run, outcome) });
  else run.happen({ kind: 'not-identified' });
}

/** What became of a payment; whoever pays beside this page still does, as long as it is open. */
export function paymentCame(run: Run, state: PaymentState): void {
  if (!isWaitingPayment(state)) run.set({ elsewhere: undefined });
  run.happen({ kind: 'payment', state });
}

/**
 * Looks again by itself at what others have yet to say, with growing pauses, and without a word unless something has
 * changed. It ends when another screen is shown.
 */
export class Waiting {
  readonly #run: Run;
  #running: AbortController | undefined;

  constructor(run: Run) {
    this.#run = run;
  }

  begin(what: Waited): void {
    if (this.#running) return;
    const running = (this.#running = new AbortController());
    void this.#lookAgain(what, running.signal).finally(() => {
      running.abort();
      if (this.#running === running) this.#running = undefined;
    });
  }

  async #lookAgain(what: Waited, signal: AbortSignal): Promise<void> {
    const run = this.#run;
    for (let pause = FIRST; ; pause = Math.min(2 * pause, LONGEST)) {
      await run.wait(pause, signal);
      if (!run.screen.isShown() || run.step?.kind !== what || run.state.ending === 'done') return;
      // While somebody presses a button themselves, that answer counts; who is asked something is not interrupted.
      if (run.task.busy || run.state.aside) continue;
      // A look that fails says nothing: the next one may not.
      const isSettled = await this.#look(what, signal).catch(() => false);
      if (isSettled) return;
    }
  }

  /** One look; true when there is nothing more to wait for. */
  async #look(what: Waited, signal: AbortSignal): Promise<boolean> {
    const run = this.#run;
    const { parties, state } = run;
    const { application } = state;
    if (!application || !parties) return true;
    if (what === 'identity') {
      const reference = application.identifying;
      if (reference === undefined) return true;
      const outcome = await parties.identity.outcome(reference, signal);
      if (run.state.application?.identifying !== reference) return true;
      if (outcome.status !== 'pending') identificationCame(run, outcome);
      return outcome.status !== 'pending';
    }
    if (what === 'payment') {
      const state = await parties.payment.outcome(application, signal);
      if (run.step?.kind !== what) return true;
      if (state.status !== run.state.application?.payment?.status) paymentCame(run, state);
      return !isWaitingPayment(state);
    }
    const outcome = await parties.result.outcome(application, signal);
    if (run.step?.kind !== 'result') return true;
    // What is known is not said again.
    if (!run.state.aside && !isShown(outcome, run.state.outcome)) run.set({ outcome });
    return outcome.status !== 'waiting';
  }
}
