import type { Database } from './data-folder.js';
import type { Keys } from './keys.js';
import type { Steering } from './steering.js';

/** Where the parties live: what each of them is given when the sandbox starts. */
export interface SandboxContext {
  /** Origin without a slash at the end, e.g. `http://127.0.0.1:4400`. */
  readonly url: string;
  readonly db: Database;
  readonly keys: Keys;
  readonly steering: Steering;
}

/** Whether a request shows the secret as its bearer token. */
export const shows = (request: Request, secret: string): boolean =>
  request.headers.get('authorization') === `Bearer ${secret}`;

/** The calendar day in Germany, ISO. */
export const dayIn = (instant: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(instant);
