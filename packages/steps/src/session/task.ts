import { Fault } from '../parties.js';

/** Resolves after milliseconds, or rejects when the signal does. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

export const wait: Wait = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });

/** After this time, milliseconds, people are told that it takes longer. */
const SLOW = 2000;

/** One call to another party at a time: busy, slow, failed, cancelled. The one place where faults are caught. */
export class Task {
  busy = false;
  slow = false;
  fault: Fault['code'] | undefined;
  #again: (() => void) | undefined;
  #abort: AbortController | undefined;
  readonly #next: (() => void)[] = [];

  readonly #changed: () => void;
  readonly #wait: Wait;

  /** `changed` is called when anything that it says has changed. */
  constructor(changed: () => void, wait: Wait) {
    this.#changed = changed;
    this.#wait = wait;
  }

  /** Whether there is something that people must know, even before anything else is shown. */
  get tells(): boolean {
    return this.slow || this.fault !== undefined;
  }

  /** Does a task unless another one is running, so that nothing is sent twice by an impatient click. */
  do(task: (signal: AbortSignal) => Promise<void>): void {
    if (this.busy) return;
    void this.#run(task);
  }

  /** Does something as soon as no task is running, in the order in which it was asked for. */
  afterwards(then: () => void): void {
    this.#next.push(then);
    this.#goOn();
  }

  #goOn(): void {
    while (!this.busy) {
      const next = this.#next.shift();
      if (!next) return;
      next();
    }
  }

  /** Gives the running task up. */
  cancel(): void {
    this.#abort?.abort();
  }

  /** Does the task that failed once more. */
  again(): void {
    this.#again?.();
  }

  /** Says what went wrong before there was a task, and that trying again would not help. */
  fail(code: Fault['code']): void {
    this.fault = code;
    this.#again = undefined;
    this.#changed();
  }

  /** Whether the task that failed can be done once more. */
  get canAgain(): boolean {
    return this.#again !== undefined;
  }

  clear(): void {
    this.fault = undefined;
    this.#changed();
  }

  async #run(task: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const abort = new AbortController();
    this.#abort = abort;
    this.busy = true;
    this.slow = false;
    this.fault = undefined;
    this.#changed();
    this.#wait(SLOW, abort.signal).then(
      () => {
        this.slow = this.busy;
        this.#changed();
      },
      () => undefined,
    );
    try {
      await task(abort.signal);
    } catch (error) {
      if (!abort.signal.aborted) {
        this.fault = error instanceof Fault ? error.code : 'nonsense';
        if (!(error instanceof Fault)) console.error(error);
        this.#again = () => {
          this.do(task);
        };
      }
    } finally {
      abort.abort();
      this.busy = false;
      this.slow = false;
      this.#changed();
      this.#goOn();
    }
  }
}
