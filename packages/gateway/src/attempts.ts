import type { GatewayOptions } from './options.js';
import { Refusal } from './refusal.js';
import { hashOf } from './secrets.js';

/** Ten codes in ten minutes: enough for typing errors, too few for guessing. */
const LIMIT = 10;
const WINDOW = 10 * 60_000;

/** Counts an attempt of a client; refuses when there were too many. */
export async function countAttempt(options: GatewayOptions, client: string): Promise<void> {
  const id = await hashOf(client);
  for (let tries = 0; tries < 5; tries++) {
    const now = options.now();
    const row = await options.storage.get<{ count: number; until: number }>('attempts', id, now);
    const { count, until } = row?.value ?? { count: 0, until: now + WINDOW };
    if (count >= LIMIT) throw new Refusal('busy');
    const rules = { version: row?.version, expires: until };
    if (await options.storage.put('attempts', id, { count: count + 1, until }, rules)) return;
    await options.storage.tidy(now);
  }
  throw new Refusal('busy');
}
