import type { Identity } from '../application.js';
import type { IdentityOutcome } from '../parties.js';
import type { Run } from './run.js';

/** Milliseconds before its end that people are told; a portal should warn two minutes before (WCAG 2.2, 2.2.1: 20 seconds). */
const WARNING = 180_000;

/** Milliseconds: a device that slept says late, at most by this, that time has passed. */
const LONGEST = 30_000;

/** An identity with its end by the clock of this device: those of the gateway and of the device may differ. */
export const withEnd = (
  run: Run,
  { identity, secondsLeft }: Extract<IdentityOutcome, { status: 'verified' }>,
): Identity =>
  secondsLeft === undefined
    ? identity
    : { ...identity, until: (run.parties?.now() ?? 0) + secondsLeft * 1000 };

/** Warns before an identity ends that was not sent yet, and says when it has. */
export class Lifetime {
  readonly #run: Run;
  /** The end that is waited for. */
  #until: number | undefined;

  constructor(run: Run) {
    this.#run = run;
  }

  /** Begins to look at the identity of the application, unless that is being done. */
  begin(): void {
    const until = this.#end;
    if (until === undefined || until === this.#until) return;
    this.#until = until;
    // What was said of the one before does not hold for this one.
    if (this.#run.state.endsSoon) this.#run.set({ endsSoon: undefined });
    void this.#watch(until);
  }

  /** One action of the citizen: the same identity for longer. */
  extend(): void {
    const run = this.#run;
    run.task.do(async (signal) => {
      const statement = run.state.application?.identity?.statement;
      if (!run.parties || statement === undefined) return;
      const outcome = await run.parties.identity.extend(statement, signal);
      if (outcome.status !== 'verified') {
        run.set({ endsSoon: 'for good' });
        return;
      }
      run.set({ endsSoon: undefined });
      run.happen({ kind: 'extended', identity: withEnd(run, outcome) });
      run.screen.attend('heading');
      this.begin();
    });
  }

  /** The end of the identity that counts just now. */
  get #end(): number | undefined {
    const { application, ending } = this.#run.state;
    if (!application || application.receipt || ending === 'done') return undefined;
    return application.identity?.until;
  }

  /** Milliseconds until an instant, by a clock that may be set. */
  #left(at: number): number {
    return at - (this.#run.parties?.now() ?? at);
  }

  async #watch(until: number): Promise<void> {
    const run = this.#run;
    const never = new AbortController().signal;
    for (const at of [until - WARNING, until]) {
      for (let left = this.#left(at); left > 0; left = this.#left(at)) {
        await run.wait(Math.min(left, LONGEST), never);
        if (this.#end !== until || !run.screen.isShown()) break;
      }
      if (this.#end !== until || !run.screen.isShown()) {
        if (this.#until === until) this.#until = undefined;
        return;
      }
      if (at < until) run.set({ endsSoon: 'extendable' });
    }
    run.task.afterwards(() => {
      if (this.#end !== until) return;
      run.set({ endsSoon: undefined, identification: { status: 'lapsed' } });
      run.happen({ kind: 'lapsed' });
    });
  }
}
