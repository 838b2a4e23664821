import type { Person } from './ausweis/persons.js';

/** A counterparty that tests can take down. */
export const partyNames = [
  'ausweis',
  'bezahlen',
  'amt',
  'pruefungsregister',
  'issuer',
  'mail',
  'gateway',
] as const;
export type PartyName = (typeof partyNames)[number];

export const partyStates = ['up', 'down', 'slow', 'nonsense'] as const;
/** `slow` does not answer until the state changes or the asker leaves; `nonsense` answers with a page instead of data. */
export type PartyState = (typeof partyStates)[number];

/** What tests change while the sandbox runs: who answers, and what time it is. */
export class Steering {
  readonly #states = new Map<PartyName, PartyState>();
  readonly #waiting = new Set<() => void>();
  readonly #realNow: () => number;
  /** Seconds by which the sandbox's clock is ahead. */
  offsetSeconds = 0;
  /** New payments stay open, even when they were paid, until they are released. */
  paymentsLate = false;
  /** Who can identify, besides those who always can. */
  persons: readonly Person[] = [];

  constructor(now: () => number = Date.now) {
    this.#realNow = now;
  }

  /** The sandbox's instant, in milliseconds. */
  readonly now = (): number => this.#realNow() + this.offsetSeconds * 1000;

  state(party: PartyName): PartyState {
    return this.#states.get(party) ?? 'up';
  }

  set(party: PartyName, state: PartyState): void {
    this.#states.set(party, state);
    this.wake();
  }

  reset(): void {
    this.#states.clear();
    this.offsetSeconds = 0;
    this.paymentsLate = false;
    this.persons = [];
    this.wake();
  }

  /** Lets everybody who waits for a slow party look again. */
  wake(): void {
    for (const look of [...this.#waiting]) look();
  }

  /** Waits while the party is slow; then says how it answers. */
  async gate(party: PartyName, asker: AbortSignal): Promise<Exclude<PartyState, 'slow'>> {
    for (;;) {
      const state = this.state(party);
      if (state !== 'slow') return state;
      if (asker.aborted) return 'down';
      await new Promise<void>((resolve) => {
        const look = (): void => {
          this.#waiting.delete(look);
          asker.removeEventListener('abort', look);
          resolve();
        };
        this.#waiting.add(look);
        asker.addEventListener('abort', look);
      });
    }
  }
}
