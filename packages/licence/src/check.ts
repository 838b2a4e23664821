import { todayIn } from '@stadtkit/kinds/age.js';
import { readFs1, type Fs1 } from './fs1.js';
import type { Licence, Standing } from './licence.js';
import { statusAt, type StatusList } from './status-list.js';
import { keyOf, type TrustedIssuer, type TrustList } from './trust-list.js';

/** What an inspector knows without a network. */
export interface Knowledge {
  readonly trust: TrustList;
  /** Status lists by address. */
  readonly statuses: readonly StatusList[];
  /** Milliseconds. */
  readonly now: number;
}

/** The same without the time: what a device keeps. */
export type Known = Omit<Knowledge, 'now'>;

/** What a code turned out to be. The licence is there whenever its signature is genuine. */
export interface Finding {
  readonly standing: Standing;
  readonly licence?: Licence;
}

/** Clocks may differ by this much, in seconds. */
const LEEWAY = 60;
/** A status list older than this, in seconds (7 days), no longer says that a licence is still good. */
const FRESH = 7 * 24 * 3600;

/** Checks a code by what is known, in the order: readable, genuine, in time, not withdrawn, levy paid. Never throws. */
export async function checkCode(code: string, known: Knowledge): Promise<Finding> {
  const read = await readFs1(code.trim());
  if (typeof read === 'string') return { standing: read };
  const issuer = known.trust.issuers.find(({ kid }) => kid === read.kid);
  if (issuer?.issuer !== read.issuer) return { standing: 'unknown-issuer' };
  if (!(await isGenuine(read, issuer))) return { standing: 'signature-invalid' };
  return { standing: standing(read, known), licence: read.licence };
}

async function isGenuine({ signature, signed, issuedAt }: Fs1, issuer: TrustedIssuer) {
  const day = todayIn('Europe/Berlin', issuedAt * 1000);
  if (day < issuer.from || day > issuer.to) return false;
  return crypto.subtle.verify(
    { name: 'ECDSA', hash: 'SHA-256' },
    await keyOf(issuer),
    signature,
    signed,
  );
}

function standing({ issuedAt, expires, status, licence }: Fs1, known: Knowledge): Standing {
  const seconds = known.now / 1000;
  if (seconds < issuedAt - LEEWAY) return 'not-yet-valid';
  if (seconds > expires + LEEWAY) return 'expired';

  const list = known.statuses.find(({ url }) => url === status?.url);
  const word = status && list ? statusAt(list, status.index) : undefined;
  // An old “withdrawn” still counts; only an old “good” does not.
  if (word === 'revoked' || word === 'suspended') return word;

  const today = todayIn('Europe/Berlin', known.now);
  if (today < licence.levyFrom || today > licence.levyTo) return 'levy-unpaid';
  if (!status) return 'valid';
  const fresh = list !== undefined && seconds - list.issuedAt <= FRESH;
  return word === 'valid' && fresh ? 'valid' : 'valid-status-unknown';
}
