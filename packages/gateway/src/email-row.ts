import type { Locale } from '@stadtkit/kinds/locale.js';
import type { Service } from '@stadtkit/steps/service.js';
import { expiresOf, type Case } from './case.js';
import type { GatewayOptions } from './options.js';
import { RequestError } from './request-error.js';
import type { Row } from './storage.js';

/** Ten minutes: for so long a code counts. */
export const CODE = 10 * 60_000;
/** An hour: then an address that nobody has confirmed is forgotten. */
const UNCONFIRMED = 3_600_000;
const DAY = 24 * 3_600_000;
/** Three days: for so long a message is tried. */
export const TRIED = 3 * DAY;
/** The shortest and the longest pause between two tries. A process that sends has the row to itself for the shortest. */
const SHORTEST = 60_000;
const LONGEST = 6 * 3_600_000;

/** What somebody is told of; of the office, which of its words. */
export type News = 'received' | 'paid' | 'unpaid' | `office-${number}`;

/** A message that is to be sent. */
export interface Queued {
  readonly news: News;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** To whom it is told how an application goes on, and what is still to be sent: the one place where an address stands. */
export interface EmailRow {
  readonly keyHash: string;
  readonly address: string;
  readonly language: Locale;
  /** The id of the service. */
  readonly service: string;
  readonly caseNumber: string;
  /** Where the application was made, if citizens may come back to it. */
  readonly page?: string;
  /** Milliseconds since 1970: when the address was given. */
  readonly since: number;
  /** Until the address is confirmed. `hash`: of the code with the key, which is not kept here. */
  readonly code?: { readonly hash: string; readonly until: number; readonly tries: number };
  readonly queue: readonly Queued[];
  /** What was told, or was known when the address was given. */
  readonly known: readonly News[];
}

export const emailRow = (
  { storage, now }: GatewayOptions,
  id: string,
): Promise<Row<EmailRow> | undefined> => storage.get<EmailRow>('email', id, now());

/** When it is looked at next: after pauses that grow with what waits; without that once a day, whatever was missed. */
export function nextTry({ queue: [first] }: EmailRow, now: number): number {
  if (!first) return now + DAY;
  return Math.round(now + Math.min(Math.max((now - first.since) / 4, SHORTEST), LONGEST));
}

/**
 * Puts an address in the place of a version; false when somebody else was faster. It ends with its case, and when the
 * definition says; without a case, when its last message is given up.
 */
export function putEmail(
  options: GatewayOptions,
  id: string,
  value: EmailRow,
  { version, of, pending }: { version: number | undefined; of: Case | undefined; pending?: number },
): Promise<boolean> {
  const now = options.now();
  const last = Math.max(now, ...value.queue.map(({ since }) => since + TRIED));
  const end = of ? expiresOf(of, now) : last;
  const expires = value.code
    ? now + UNCONFIRMED
    : Math.min(end, retainedUntil(value.since, serviceOf(options, value.service)));
  return options.storage.put('email', id, value, { version, expires, pending });
}

/**
 * Changes an address, however many others do so at the same time; undefined: nothing is to be changed. `pending`: when it is
 * looked at next.
 */
export async function changeEmail(
  options: GatewayOptions,
  id: string,
  change: (value: EmailRow) => EmailRow | undefined,
  pending: (before: Row<EmailRow>) => number,
): Promise<void> {
  for (let tries = 0; tries < 10; tries++) {
    const row = await emailRow(options, id);
    const value = row && change(row.value);
    if (!value) return;
    const rules = { version: row.version, pending: pending(row) };
    const of = (await options.storage.get<Case>('application', id, options.now()))?.value;
    if (await putEmail(options, id, value, { ...rules, of })) return;
  }
  throw new RequestError('meanwhile');
}

export const serviceOf = ({ services }: GatewayOptions, id: string | undefined) =>
  Object.values(services).find((service) => service.id === id);

/** Until when an address may be kept at the longest, as the definition says: an ISO 8601 duration. */
function retainedUntil(since: number, service: Service | undefined): number {
  const day = new Date(since);
  for (const [, many, unit] of service?.email?.retention.matchAll(/(\d+)([YMD])/g) ?? []) {
    if (unit === 'Y') day.setUTCFullYear(day.getUTCFullYear() + Number(many));
    if (unit === 'M') day.setUTCMonth(day.getUTCMonth() + Number(many));
    if (unit === 'D') day.setUTCDate(day.getUTCDate() + Number(many));
  }
  return day.getTime();
}
