import { fromBase64url } from './base64url.js';

/** What a signed list says, before anybody has looked at the single claims. */
export type Claims = Readonly<Record<string, unknown>>;

/** When a list was made, and between which moments it can be believed; seconds since 1970 (RFC 7519, section 4.1). */
export interface Dates {
  /** `iat` */
  readonly issuedAt: number;
  /** `nbf` */
  readonly from?: number;
  /** `exp` */
  readonly to?: number;
}

/** Seconds by which the clocks of an issuer and of a device may differ. */
const SKEW = 300;

export const isRecord = (value: unknown): value is Claims =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Seconds up to the end of the year 9999: beyond that, and for NaN, there is no calendar day, and Intl throws. */
export const isTime = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value < 253_402_300_800;

/** An ISO date such as `2026-11-24`; compared as text. */
export const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value);

/** A public key on P-256 from a JWK (RFC 7517); undefined for everything else. Never throws. */
export async function publicKey(jwk: unknown): Promise<CryptoKey | undefined> {
  const { kty, crv, x, y } = isRecord(jwk) ? jwk : {};
  try {
    return await crypto.subtle.importKey(
      'jwk',
      { kty, crv, x, y } as JsonWebKey,
      { name: 'ECDSA', namedCurve: 'P-256' },
      false,
      ['verify'],
    );
  } catch {
    return undefined;
  }
}

/**
 * What a JWS of this type says (RFC 7515, compact); undefined unless this key signed it with ES256. Never throws. Read here
 * and not by jose: with it the check would weigh more than the 12 kB that a page may load for it (decision 41).
 */
export async function readSigned(
  token: string,
  type: string,
  key: CryptoKey,
): Promise<Claims | undefined> {
  const [header = '', payload = '', signature = '', ...more] = token.split('.');
  const { alg, typ, crit } = jsonIn(header) ?? {};
  // An extension that has to be understood is not (section 4.1.11).
  if (more.length > 0 || alg !== 'ES256' || typ !== type || crit !== undefined) return undefined;
  const proof = fromBase64url(signature);
  const signed = new TextEncoder().encode(`${header}.${payload}`);
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
  const isGenuine = proof && (await crypto.subtle.verify(algorithm, key, proof, signed));
  return isGenuine ? jsonIn(payload) : undefined;
}

/** The object that a part of a JWS says. */
function jsonIn(part: string): Claims | undefined {
  const bytes = fromBase64url(part);
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The dates of a list; undefined when it does not say when it was made, or one of them is no date. */
export function datesOf({ iat, nbf, exp }: Claims): Dates | undefined {
  if (!isTime(iat) || ![nbf, exp].every((date) => date === undefined || isTime(date)))
    return undefined;
  return { issuedAt: iat, ...(isTime(nbf) && { from: nbf }), ...(isTime(exp) && { to: exp }) };
}

/** Whether a list comes from the future. `now`: milliseconds. */
export const isAhead = ({ issuedAt, from = issuedAt }: Dates, now: number): boolean =>
  Math.max(issuedAt, from) > now / 1000 + SKEW;

/** Whether a list has ended. `now`: milliseconds. */
export const isOver = ({ to = Infinity }: Dates, now: number): boolean => to < now / 1000 - SKEW;
