import type { Context } from 'hono';
import type { GatewayOptions } from './options.js';
import { RequestError } from './request-error.js';
import { hashOf } from './secrets.js';

const WINDOW = 10 * 60_000;
const DAY = 24 * 3_600_000;

/** How often in ten minutes: enough for typing errors and for a household, too few for guessing or for filling a disk. */
const limits = {
  /** Access codes by one client, and one code by anybody. */
  code: 10,
  /** Case numbers with a wrong code, by one client, and one number by anybody. */
  shared: 10,
  /** Applications that the office did not receive: its answer says something about the access code in them. */
  application: 20,
  /** Identifications that were begun, and drafts that were put into the locker. */
  identification: 60,
  draft: 60,
  /** Questions to a list, one for each pause in typing: enough for several people behind one address. */
  list: 1200,
  /** Answers to questions of the office, for one application. */
  answer: 20,
  /** Megabytes of files that were announced. */
  megabyte: 300,
  /** The same in a day: files stay for days, and nobody alone fills a disk with them. */
  megabyteOfDay: 2000,
  /** E-mails with a code: by one client, and to one address, in ten minutes and in a day. Nobody is flooded by others. */
  email: 10,
  emailOfDay: 30,
  address: 3,
  addressOfDay: 6,
} as const;

/** What a request to the gateway comes with. */
export interface GatewayEnv {
  readonly Bindings: {
    /** The address at the other end of the connection, as the server knows it. */
    readonly peer?: string;
  };
}

export const clientOf = ({ client }: GatewayOptions, context: Context<GatewayEnv>): string =>
  client(context.req.raw, context.env.peer);

/** Counts an attempt of a client, or with a code; refuses when there were too many. Returns what takes it back. */
export async function countAttempt(
  options: GatewayOptions,
  kind: keyof typeof limits,
  who: string,
  amount = 1,
): Promise<() => Promise<void>> {
  const id = await hashOf(`${kind} ${who}`);
  const add = async (more: number): Promise<void> => {
    for (let tries = 0; tries < 10; tries++) {
      const now = options.now();
      const row = await options.storage.get<{ count: number; until: number }>('attempts', id, now);
      const window = kind.endsWith('OfDay') ? DAY : WINDOW;
      const { count, until } = row?.value ?? { count: 0, until: now + window };
      if (more > 0 && count + more > limits[kind]) throw new RequestError('busy', until - now);
      const value = { count: Math.max(count + more, 0), until };
      const rules = { version: row?.version, expires: until };
      if (await options.storage.put('attempts', id, value, rules)) return;
      if (!row) await options.storage.tidy(now);
    }
    throw new RequestError('busy');
  };
  await add(amount);
  // What cannot be taken back still counts, and goes with the ten minutes.
  return () => add(-amount).catch(() => undefined);
}
