const KEY = 'stadtkit';

/** What an entry of the history says. */
interface Entry {
  readonly service: string;
  readonly step: string;
}

/** WebKit lets a page write its history 100 times in 10 seconds (2.50, November 2026); the service goes on without. */
function write(how: 'pushState' | 'replaceState', state: object | null): void {
  try {
    history[how](state, '');
  } catch {
    // “Back” then leads past a step; the button on the screen does not.
  }
}

/**
 * The steps of a service in the history of the tab, so that back and forward work. The address does not change, and the
 * entry holds the name of the step only: nothing about a person.
 */
export class StepHistory {
  readonly #service: string;
  readonly #onStep: (step: string) => void;
  #at = '';

  constructor(service: string, onStep: (step: string) => void) {
    this.#service = service;
    this.#onStep = onStep;
  }

  /** `begun`: whoever only looks leaves nothing in the history. */
  connect(step: string, begun: boolean): void {
    addEventListener('popstate', this.#pop);
    this.#at = step;
    if (begun) this.#write('replaceState', step);
  }

  /** Takes its mark off the entry that is shown: a page without the service has nothing of it. */
  disconnect(): void {
    removeEventListener('popstate', this.#pop);
    const { [KEY]: own, ...others } = (history.state ?? {}) as Record<string, unknown>;
    if (own) write('replaceState', Object.keys(others).length > 0 ? others : null);
  }

  push(step: string): void {
    this.#write('replaceState', this.#at);
    this.#write('pushState', step);
    this.#at = step;
  }

  #write(how: 'pushState' | 'replaceState', step: string): void {
    const before = (history.state ?? {}) as Partial<Record<string, unknown>>;
    const own = before[KEY] as Entry | undefined;
    if (how === 'replaceState' && own?.service === this.#service && own.step === step) return;
    write(how, { ...before, [KEY]: { service: this.#service, step } });
  }

  readonly #pop = (event: PopStateEvent): void => {
    const entry = (event.state as Record<string, Entry> | null)?.[KEY];
    if (entry?.service !== this.#service) return;
    this.#at = entry.step;
    this.#onStep(entry.step);
  };
}
