import { PaymentFault } from '@stadtkit/payment/adapters/xbezahldienste.js';
import type { PaymentOutcome, PaymentProvider } from '@stadtkit/payment/payment.js';
import type { Row, Storage } from './storage.js';

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
  readonly all = new Map<
    string,
    Row<unknown> & { expires: number; pending?: number | undefined }
  >();
  readonly #world: World;
  readonly #latency: number;

  constructor(world: World, latency: number) {
    this.#world = world;
    this.#latency = latency;
  }

  seenBy(process: Process): Storage {
    const { all } = this;
    const world = this.#world;
    const far = async <Answer>(work: () => Answer): Promise<Answer> => {
      await process.wait(world.upTo(this.#latency));
      if (world.stormy && world.chance(0.01)) throw new Error('The storage cannot be reached.');
      const answer = work();
      await process.wait(world.upTo(this.#latency));
      if (world.stormy && world.chance(0.01)) throw new Error('The storage was cut off.');
      return answer;
    };
    return {
      get: <Value>(_: string, id: string, now: number) =>
        far(() => {
          const row = all.get(id);
          return row && row.expires > now ? (row as Row<Value>) : undefined;
        }),
      put: (_, id, value, { version, expires, pending }) =>
        far(() => {
          if (all.get(id)?.version !== version) return false;
          all.set(id, { value, version: (version ?? 0) + 1, expires, pending });
          return true;
        }),
      remove: (_, id, version) =>
        far(() => {
          if (version === undefined || all.get(id)?.version === version) all.delete(id);
        }),
      pending: (_, now) =>
        far(() => [...all].flatMap(([id, { pending = Infinity }]) => (pending <= now ? [id] : []))),
      tidy: (now) =>
        far(() => {
          for (const [id, { expires }] of all) if (expires <= now) all.delete(id);
        }),
    };
  }
}

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
      if (lost()) throw new PaymentFault('down', 'The payment provider cannot be reached.');
      const answer = work();
      await process.wait(time());
      signal.throwIfAborted();
      if (lost()) throw new PaymentFault('down', 'The answer of the payment provider was lost.');
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
    if (known && this.#manner === 'exists') throw new PaymentFault('exists', 'PAYMENT_EXISTS');
    if (known && this.#manner === 'repeats') return this.#outcome(known);
    if (this.#world.stormy && this.#world.chance(0.02))
      throw new PaymentFault('refused', 'FORBIDDEN');
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
