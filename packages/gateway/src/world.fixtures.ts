import { memoryStorage } from './adapters/memory-storage.js';
import type { Storage } from './storage.js';

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const SECOND = 1000;
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Time and chance of one world. What happens, happens one after the other, in an order that the seed decides. */
export class World {
  now = Date.parse('2026-11-24T12:00:00Z');
  /** Whether things go wrong. */
  stormy = true;
  readonly #random: () => number;
  readonly #events: { readonly at: number; readonly run: () => void }[] = [];

  constructor(seed: number) {
    this.#random = randomFrom(seed);
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }
  upTo(most: number): number {
    return Math.floor(this.#random() * (most + 1));
  }
  among<One>(all: readonly [One, ...One[]]): One {
    return all[this.upTo(all.length - 1)] ?? all[0];
  }

  after(milliseconds: number, run: () => void): void {
    const at = this.now + milliseconds;
    const place = this.#events.findIndex((event) => event.at > at);
    this.#events.splice(place < 0 ? this.#events.length : place, 0, { at, run });
  }
  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      this.after(milliseconds, resolve);
    });
  }

  /** Lets everything happen until nothing is left. */
  async run(): Promise<void> {
    for (let event = this.#events.shift(); event; event = this.#events.shift()) {
      this.now = Math.max(this.now, event.at);
      event.run();
      // All that follows without waiting for somebody else.
      await new Promise(setImmediate);
    }
  }
}

/** A process of the gateway. It may crash between any two steps, stand still for days, and its clock may be set. */
export class Process {
  clock = 0;
  #dead = false;
  readonly #world: World;
  readonly #restart: () => void;

  constructor(world: World, restart: () => void) {
    this.#world = world;
    this.#restart = restart;
  }

  readonly now = (): number => this.#world.now + this.clock;

  /** Something outside takes time; whoever has crashed meanwhile never goes on. */
  async wait(milliseconds: number): Promise<void> {
    const world = this.#world;
    let time = milliseconds;
    if (world.stormy) {
      if (world.chance(0.01)) this.clock = world.among([-DAY, -HOUR, -16_000, 16_000, HOUR, DAY]);
      if (world.chance(0.01)) time += world.among([16 * SECOND, 61 * SECOND, HOUR, 2 * DAY]);
      if (world.chance(0.005) && !this.#dead) {
        this.#dead = true;
        this.#restart();
      }
    }
    await world.sleep(time);
    if (this.#dead) await new Promise(() => undefined);
  }
}

/** The rows of all processes, far away from each: an answer may come late, or never, though the row was written. */
export class Rows {
  readonly all: NonNullable<Parameters<typeof memoryStorage>[0]> = new Map();
  readonly #world: World;
  readonly #latency: number;

  constructor(world: World, latency: number) {
    this.#world = world;
    this.#latency = latency;
  }

  seenBy(process: Process): Storage {
    const world = this.#world;
    const rows = memoryStorage(this.all);
    const far = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
      await process.wait(world.upTo(this.#latency));
      if (world.stormy && world.chance(0.01)) throw new Error('The storage cannot be reached.');
      const answer = await work();
      await process.wait(world.upTo(this.#latency));
      if (world.stormy && world.chance(0.01)) throw new Error('The storage was cut off.');
      return answer;
    };
    return {
      get: (...asked) => far(() => rows.get(...asked)),
      put: (...asked) => far(() => rows.put(...asked)),
      remove: (...asked) => far(() => rows.remove(...asked)),
      pending: (...asked) => far(() => rows.pending(...asked)),
      tidy: (...asked) => far(() => rows.tidy(...asked)),
    };
  }
}
