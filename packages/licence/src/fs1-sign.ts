import { encode } from 'cborg';
import { toBase45 } from './base45.js';
import { deflated } from './compression.js';
import { labels, PREFIX, toBeSigned } from './fs1.js';
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
  const header = encode(
    new Map<number, unknown>([
      [1, -7],
      [4, fromHex(kid)],
    ]),
    numbersFirst,
  );
  const map = new Map<number, unknown>([[0, 1]]);
  for (const [name, label] of Object.entries(labels))
    map.set(label, licence[name as keyof Licence]);
  const payload = encode(
    new Map<number, unknown>([
      [1, issuer],
      [4, expires],
      [6, issuedAt],
      [7, crypto.getRandomValues(new Uint8Array(16))],
      [65535, { status_list: { idx: statusIndex, uri: statusUrl } }],
      [-70001, map],
    ]),
    numbersFirst,
  );
  const signature = await crypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    key,
    toBeSigned(header, payload),
  );
  const content = encode([header, new Map(), payload, new Uint8Array(signature)], numbersFirst);
  // COSE_Sign1 is marked by tag 18, which is the one byte d2.
  const message = new Uint8Array(content.length + 1);
  message[0] = 0xd2;
  message.set(content, 1);
  return PREFIX + toBase45(await deflated(message));
}

/** Maps with numbers as keys stay maps. */
const numbersFirst = { mapSorter: (): number => 0 };

const fromHex = (text: string): Uint8Array =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));

/** The first 8 bytes of the SHA-256 of a public key (SPKI), hex: how FS1 names a key. */
export async function keyIdOf(publicKey: CryptoKey): Promise<string> {
  const spki = await crypto.subtle.exportKey('spki', publicKey);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', spki)).subarray(0, 8);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
