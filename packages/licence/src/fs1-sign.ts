import { hex } from '@stadtkit/kinds/bytes.js';
import { toBase45 } from './base45.js';
import { deflated } from './compression.js';
import { signedBy } from './cose-sign.js';
import { labels, PREFIX } from './fs1.js';
import type { Licence } from './licence.js';

/** How an issuer signs. */
export interface Signing {
  /** First 8 bytes of the key's SHA-256, hex, as the trust list names it. */
  readonly kid: string;
  /** e.g. `DE-NW`. */
  readonly issuer: string;
  /** Seconds since 1970. */
  readonly issuedAt: number;
  /** Seconds since 1970: the end of the levy and one month, after which a new code is issued. */
  readonly expires: number;
  readonly statusIndex: number;
  readonly statusUrl: string;
}

/** Signs a licence as an FS1 code: COSE_Sign1 (RFC 9052) over a CWT (RFC 8392), ES256. Server only. */
export async function signLicence(
  licence: Licence,
  key: CryptoKey,
  { kid, issuer, issuedAt, expires, statusIndex, statusUrl }: Signing,
): Promise<string> {
  const map = new Map<number, unknown>([[0, 1]]);
  for (const [name, label] of Object.entries(labels))
    map.set(label, licence[name as keyof Licence]);
  const claims = new Map<number, unknown>([
    [1, issuer],
    [4, expires],
    [6, issuedAt],
    [7, crypto.getRandomValues(new Uint8Array(16))],
    [65535, { status_list: { idx: statusIndex, uri: statusUrl } }],
    [-70001, map],
  ]);
  return PREFIX + toBase45(await deflated(await signedBy(key, kid, claims)));
}

/** The first 8 bytes of the SHA-256 of a public key (SPKI), hex: how FS1 names a key. */
export async function keyIdOf(publicKey: CryptoKey): Promise<string> {
  const spki = await crypto.subtle.exportKey('spki', publicKey);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', spki)).subarray(0, 8);
  return hex(digest);
}
