import type { SessionState } from './state.js';
import type { Run } from './run.js';
import type { Waiting } from './waiting.js';

/** What a session asks and tells the office, once it has the application. */
export class OfficeErrands {
  readonly #run: Run;
  readonly #waiting: Waiting;

  constructor(run: Run, waiting: Waiting) {
    this.#run = run;
    this.#waiting = waiting;
  }

  /** What the office has made of the application; while it is at work, it is looked at again by itself. */
  look(): void {
    this.#run.task.do((signal) => this.#look(signal));
  }

  /** Answers what the office asks. */
  answer(text: string): void {
    const run = this.#run;
    run.task.do(async (signal) => {
      const { parties, state } = run;
      const { application, outcome } = state;
      if (!application || !parties || outcome?.status !== 'asked') return;
      const { status } = await parties.result.answer(application, outcome.question, text, signal);
      await this.#look(signal, status === 'over' ? 'answer' : undefined);
      run.screen.attend('heading');
    });
  }

  /** Takes the application back. What was to be paid for it is not asked for any more. */
  withdraw(): void {
    const run = this.#run;
    run.task.do(async (signal) => {
      const { parties, state } = run;
      if (!state.application || !parties) return;
      const { status } = await parties.result.withdraw(state.application, signal);
      run.set({ aside: undefined });
      if (status === 'withdrawn' && run.step?.kind === 'payment')
        run.happen({ kind: 'payment', state: { status: 'none-due' } });
      await this.#look(signal, status === 'too-late' ? 'withdrawal' : undefined);
      run.screen.attend('heading');
    });
  }

  async #look(
    signal: AbortSignal,
    tooLate?: NonNullable<SessionState['outcome']>['tooLate'],
  ): Promise<void> {
    const run = this.#run;
    const { application } = run.state;
    if (!application || !run.parties) return;
    const outcome = await run.parties.result.outcome(application, signal);
    run.set({ outcome: tooLate ? { ...outcome, tooLate } : outcome });
    if (outcome.status === 'waiting') this.#waiting.begin('result');
  }
}
