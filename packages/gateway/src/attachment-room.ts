import type { GatewayOptions } from './options.js';
import { RequestError } from './request-error.js';

/** 20 GB: some thousand applications with files that are not sent yet. */
const ROOM = 20_000_000_000;
/**
 * 3 days, milliseconds. The draft that names a file rests in a tab, and goes with it: this is a tab that stays open from
 * Friday afternoon to Monday.
 */
const KEPT = 3 * 24 * 3_600_000;
const HOUR = 3_600_000;
/** A month, milliseconds: no draft is older. */
const LONGEST = 30 * 24 * HOUR;
/** 10 minutes, milliseconds, until somebody for whom there is no room asks again. */
const FULL = 10 * 60_000;
/** More than can want room at the same moment. */
const MOST_TRIES = 100;

/** Bytes that are taken, by the hour in which they expire (milliseconds since 1970): what nobody gives back ends by itself. */
type Taken = Readonly<Record<string, number>>;

/** Milliseconds after its announcement for which a file is kept that no application claims. */
export const keptFor = ({ attachments }: GatewayOptions): number => attachments?.keptFor ?? KEPT;

/** Throws at once when no file could ever be kept. `most`: bytes of the largest. */
export function checkRoom(options: GatewayOptions, most: number): void {
  const { room = ROOM } = options.attachments ?? {};
  if (!(Number.isSafeInteger(room) && room >= most))
    throw new Error(`attachments.room: must be ${String(most)} bytes or more, for one file.`);
  const kept = keptFor(options);
  if (!(Number.isSafeInteger(kept) && kept >= HOUR && kept <= LONGEST))
    throw new Error(
      `attachments.keptFor: must be from ${String(HOUR)} to ${String(LONGEST)} ms, an hour to 30 days.`,
    );
}

/** Takes room for a file until it expires; refuses when all files together would need more than there is. */
export const takeRoom = (options: GatewayOptions, bytes: number, until: number): Promise<void> =>
  changeRoom(options, (taken) => {
    const all = Object.values(taken).reduce((sum, some) => sum + some, bytes);
    if (all > (options.attachments?.room ?? ROOM)) throw new RequestError('full', FULL);
    return { ...taken, [hourOf(until)]: (taken[hourOf(until)] ?? 0) + bytes };
  });

/** Gives back the room of a file that is not kept any more. */
export const giveRoom = (options: GatewayOptions, bytes: number, until: number): Promise<void> =>
  changeRoom(options, (taken) => ({
    ...taken,
    [hourOf(until)]: Math.max(0, (taken[hourOf(until)] ?? 0) - bytes),
  }));

async function changeRoom(options: GatewayOptions, to: (taken: Taken) => Taken): Promise<void> {
  const { storage } = options;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const now = options.now();
    const row = await storage.get<Taken>('attachment-room', 'all', now);
    const taken = Object.entries(to(lasting(row?.value ?? {}, now))).filter(([, some]) => some > 0);
    const rules = { version: row?.version, expires: now + LONGEST + HOUR };
    if (await storage.put('attachment-room', 'all', Object.fromEntries(taken), rules)) return;
    // An expired row is in the way until it is deleted.
    if (!row) await storage.tidy(now);
  }
  throw new RequestError('meanwhile');
}

const lasting = (taken: Taken, now: number): Taken =>
  Object.fromEntries(Object.entries(taken).filter(([hour]) => Number(hour) > now));

const hourOf = (until: number): string => String(Math.ceil(until / HOUR) * HOUR);
