import { SignJWT, type CryptoKey, type JWK } from 'jose';
import { datesOf, isDay, isRecord, publicKey, readSigned, type Dates } from './signed.js';

/** A key that an inspector trusts, and whose it is. */
export interface TrustedIssuer {
  /** First 8 bytes of the key's SHA-256, hex. */
  readonly kid: string;
  /** The `iss` that this key may sign for, e.g. `DE-NW`. */
  readonly issuer: string;
  readonly jwk: JWK;
  /** ISO dates, inclusive: when the key may have signed. */
  readonly from: string;
  readonly to: string;
}

/** Which keys are trusted, as one root key says. */
export interface TrustList extends Dates {
  readonly issuers: readonly TrustedIssuer[];
  /**
   * Keys by which cities sign receipts; `issuer` is the AGS of the city. Not among the issuers: these keys sign no licence,
   * and devices that know of no receipts do not know them. A key that ends keeps its place, and what it has signed; one that
   * was stolen loses it.
   */
  readonly receiptKeys?: readonly TrustedIssuer[];
  /** Names of authorities by AGS, to be shown. */
  readonly authorities: Readonly<Record<string, string>>;
  /** Counts upwards; a list with a smaller number is an old one. */
  readonly sequence: number;
}

/** Seconds, 90 days: so long may an inspector be without a network, and an old list be played again. */
const LIFE = 90 * 86_400;

/** Signs a trust list with the root key. Server only. */
export function makeTrustList(
  { issuers, receiptKeys, authorities, sequence }: Omit<TrustList, keyof Dates>,
  { key, now }: { readonly key: CryptoKey; /** Milliseconds. */ readonly now: number },
): Promise<string> {
  const issuedAt = Math.floor(now / 1000);
  return new SignJWT({ issuers, receiptKeys, authorities, sequence })
    .setProtectedHeader({ alg: 'ES256', typ: 'trust-list+jwt' })
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + LIFE)
    .sign(key);
}

/** Reads a trust list; undefined when the root key did not sign it, it has no end, or anything in it is damaged. */
export async function readTrustList(token: string, root: JWK): Promise<TrustList | undefined> {
  const key = await publicKey(root);
  const claims = (key && (await readSigned(token, 'trust-list+jwt', key))) ?? {};
  const dates = datesOf(claims);
  if (dates?.to === undefined) return undefined;
  const { issuers, receiptKeys = [], authorities, sequence } = claims;
  if (!Number.isSafeInteger(sequence) || !isRecord(authorities)) return undefined;
  if (!Array.isArray(issuers) || !Array.isArray(receiptKeys)) return undefined;
  const all = (issuers as readonly unknown[]).concat(receiptKeys);
  const usable = await Promise.all(all.map(isIssuer));
  if (usable.includes(false) || Object.values(authorities).some((name) => typeof name !== 'string'))
    return undefined;
  return { issuers, receiptKeys, authorities, sequence, ...dates } as TrustList;
}

async function isIssuer(entry: unknown): Promise<boolean> {
  if (!isRecord(entry)) return false;
  const { kid, issuer, jwk, from, to } = entry;
  const texts = typeof kid === 'string' && typeof issuer === 'string' && isDay(from) && isDay(to);
  return texts && (await publicKey(jwk)) !== undefined;
}
