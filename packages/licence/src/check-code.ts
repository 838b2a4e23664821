import { todayIn } from '@stadtkit/kinds/age.js';
import { readFs1, type Fs1 } from './fs1.js';
import { isGenuine } from './genuine.js';
import type { Licence, Standing } from './licence.js';
import { isAhead, publicKey } from './signed.js';
import { statusAt, type StatusList } from './status-list.js';
import type { TrustList } from './trust-list.js';

/** What an inspector knows without a network. */
export interface Knowledge {
  readonly trust: TrustList;
  /** Status lists; one counts for a licence of the same issuer that names its address. */
  readonly statuses: readonly StatusList[];
  /** Milliseconds. */
  readonly now: number;
}

/** The same without the time: what a device keeps. */
export type CheckKnowledge = Omit<Knowledge, 'now'>;

/** What a code turned out to be. The licence is there whenever its signature is genuine. */
export interface CheckResult {
  readonly standing: Standing;
  readonly licence?: Licence;
  /** The status list that was asked, if there is one. */
  readonly statusList?: StatusList;
}

/** Clocks may differ by this much, in seconds. */
const LEEWAY = 60;
/** A status list older than this, in seconds (7 days), no longer says that a licence is still good. */
const FRESH = 7 * 24 * 3600;

/** Checks a code by what is known: readable, genuine, and then the gravest reason against it. Never throws. */
export async function checkCode(code: string, known: Knowledge): Promise<CheckResult> {
  const read = await readFs1(code.trim());
  if (typeof read === 'string') return { standing: read };
  const issuer = known.trust.issuers.find(
    ({ kid, issuer }) => kid === read.kid && issuer === read.issuer,
  );
  const key = issuer && (await publicKey(issuer.jwk));
  if (!key) return { standing: 'unknown-issuer' };
  if (!(await isGenuine(read, issuer, key))) return { standing: 'signature-invalid' };
  const lists = known.statuses.filter(
    ({ url, issuer }) => url === read.status?.url && issuer === read.issuer,
  );
  const [statusList] = lists;
  return {
    standing: standing(read, lists, known.now),
    licence: read.licence,
    ...(statusList && { statusList }),
  };
}

/**
 * Withdrawn goes first: that is so whatever the clock of this device says. A code from the future says that a clock is
 * wrong, so that no other date can be judged. The code ends a month after the levy: then the levy is the reason.
 */
function standing(
  { issuedAt, expires, status, licence }: Fs1,
  lists: readonly StatusList[],
  now: number,
): Standing {
  const said = lists.map((list) => status && statusAt(list, status.index));
  // An old “withdrawn” still counts; only an old “good” does not.
  for (const word of ['revoked', 'suspended'] as const) if (said.includes(word)) return word;

  const seconds = now / 1000;
  if (seconds < issuedAt - LEEWAY) return 'not-yet-valid';
  const today = todayIn('Europe/Berlin', now);
  if (today < licence.levyFrom || today > licence.levyTo) return 'levy-unpaid';
  if (seconds > expires + LEEWAY) return 'expired';
  if (!status) return 'valid';
  const isGood = lists.some((list, nth) => said[nth] === 'valid' && isFresh(list, now));
  return isGood ? 'valid' : 'valid-status-unknown';
}

/** Whether a list still says today that a licence is good. Its age counts from when it was made, not from when it came. */
const isFresh = (list: StatusList, now: number): boolean =>
  !isAhead(list, now) &&
  now / 1000 <= Math.min(list.to ?? Infinity, list.issuedAt + Math.min(list.ttl ?? FRESH, FRESH));
