import { SignJWT, type CryptoKey, type JWK } from 'jose';
import { toBase64url } from './base64url.js';
import { datesOf, isRecord, publicKey, readSigned } from './signed.js';

/** How an issuer publishes its root keys: the first one, and each change to another, signed by the one before. */
export interface RootKeys {
  readonly first: JWK;
  /** Changes of the key as `root-change+jwt`, from the first on; never shortened. */
  readonly changes: readonly string[];
}

/** The root key that signs trust lists now. */
export interface Root {
  readonly jwk: JWK;
  /** The trusted keys as place and fingerprint, from the pinned one to this one. */
  readonly passed: readonly string[];
}

/** Names a root key: its SHA-256 thumbprint (RFC 7638), base64url, 43 characters. */
export async function fingerprintOf({ crv, kty, x, y }: JWK): Promise<string> {
  // These members, in this order, without blanks (section 3.3).
  const bytes = new TextEncoder().encode(JSON.stringify({ crv, kty, x, y }));
  return toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** Signs, with the root key until now, that another one follows. Server only. */
export const makeRootChange = (
  next: JWK,
  change: {
    readonly key: CryptoKey;
    /** 1 for the first change, and so on: an earlier change cannot stand in a later place. */
    readonly place: number;
    /** Milliseconds. */
    readonly now: number;
  },
): Promise<string> =>
  new SignJWT({ jwk: next, place: change.place })
    .setProtectedHeader({ alg: 'ES256', typ: 'root-change+jwt' })
    .setIssuedAt(Math.floor(change.now / 1000))
    .sign(change.key);

/**
 * The root key that an answer leads to from the pinned one, if every change was signed by the key before. Undefined when
 * the answer is something else, or the pinned key is not in it. Never throws.
 */
export async function readRootKeys(answer: unknown, pinned: string): Promise<Root | undefined> {
  if (!isRecord(answer) || !Array.isArray(answer['changes'])) return undefined;
  const changes: readonly unknown[] = answer['changes'];
  const passed: string[] = [];
  let next: unknown = answer['first'];
  for (let place = 0; ; place++) {
    const key = await publicKey(next);
    if (!key || !isRecord(next)) return undefined;
    const fingerprint = await fingerprintOf(next);
    if (passed.length > 0 || fingerprint === pinned) passed.push(`${String(place)}:${fingerprint}`);
    if (place === changes.length) return passed.length > 0 ? { jwk: next, passed } : undefined;
    const token = changes[place];
    const claims =
      typeof token === 'string' ? await readSigned(token, 'root-change+jwt', key) : undefined;
    if (!claims || !datesOf(claims) || claims['place'] !== place + 1) return undefined;
    next = claims['jwk'];
  }
}

/** Whether one answer goes through the key at which another one ends: an old or a forged way does not. */
export const leadsOn = (root: Root, before: Root): boolean =>
  root.passed.some((key) => key === before.passed.at(-1));
