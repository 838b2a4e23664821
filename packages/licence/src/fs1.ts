import { hex } from '@stadtkit/kinds/bytes.js';
import { fromBase45 } from './base45.js';
import { inflated } from './compression.js';
import { isMap, isText, readSign1 } from './cose.js';
import type { Licence } from './licence.js';
import { isDay, isTime } from './signed.js';

/** Where a licence's status is written (Token Status List). */
export interface StatusReference {
  readonly index: number;
  readonly url: string;
}

/** What a licence code says, before anybody has checked that it is true. */
export interface Fs1 {
  /** First 8 bytes of the key's SHA-256, hex. */
  readonly kid: string;
  /** Who claims to have issued it, e.g. `DE-NW`. */
  readonly issuer: string;
  /** Seconds since 1970 (CWT `iat`). */
  readonly issuedAt: number;
  /** Seconds since 1970 (CWT `exp`). */
  readonly expires: number;
  readonly status?: StatusReference;
  readonly licence: Licence;
  /** What was signed (RFC 9052, section 4.4) and the signature over it. */
  readonly signed: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
}

export type Fs1Reading = Fs1 | 'malformed' | 'unsupported-format';

export const PREFIX = 'FS1:';
/** Characters that the largest QR code can hold in alphanumeric mode. */
const MAX_CODE = 4296;
/** Bytes: far more than a licence needs, far less than a decompression bomb. */
const MAX_BYTES = 8192;
const VERSION = 1;

/** Reads an FS1 code: `FS1:` + base45(zlib(COSE_Sign1(CWT))). Never throws, whatever was scanned. */
export async function readFs1(code: string): Promise<Fs1Reading> {
  if (code.length > MAX_CODE) return 'malformed';
  if (!code.startsWith(PREFIX)) return 'unsupported-format';
  const packed = fromBase45(code.slice(PREFIX.length));
  if (packed?.[0] !== 0x78) return 'malformed';
  const bytes = await inflated(packed, MAX_BYTES);
  const message = bytes && readSign1(bytes);
  if (!message || typeof message === 'string') return message ?? 'malformed';
  const { kid, claims, signed, signature } = message;
  const licence = claims.get(-70001);
  const [issuer, expires, issuedAt] = [claims.get(1), claims.get(4), claims.get(6)];
  if (!isMap(licence) || !isText(issuer)) return 'malformed';
  if (!isTime(expires) || !isTime(issuedAt)) return 'malformed';
  if (licence.get(0) !== VERSION) return 'unsupported-format';
  const read = licenceOf(licence);
  const status = statusOf(claims.get(65535));
  if (!read || status === 'malformed') return 'malformed';
  return {
    kid: hex(kid),
    issuer,
    issuedAt,
    expires,
    ...(status ? { status } : {}),
    licence: read,
    signed,
    signature,
  };
}

/** The numbers under which the licence map keeps its texts. */
export const labels = {
  kind: 1,
  number: 2,
  familyName: 3,
  givenNames: 4,
  birthDate: 5,
  issued: 6,
  levyFrom: 7,
  levyTo: 8,
  authority: 9,
} as const satisfies Record<keyof Licence, number>;

function licenceOf(map: Map<unknown, unknown>): Licence | undefined {
  const texts: Partial<Record<keyof Licence, string>> = {};
  for (const [name, label] of Object.entries(labels)) {
    const text = map.get(label);
    if (!isText(text)) return undefined;
    texts[name as keyof Licence] = text;
  }
  const { levyFrom, levyTo } = texts;
  return isDay(levyFrom) && isDay(levyTo) ? (texts as Licence) : undefined;
}

function statusOf(claim: unknown): StatusReference | 'malformed' | undefined {
  if (claim === undefined) return undefined;
  const list = isMap(claim) ? claim.get('status_list') : undefined;
  if (!isMap(list)) return 'malformed';
  const [index, url] = [list.get('idx'), list.get('uri')];
  return typeof index === 'number' && Number.isSafeInteger(index) && index >= 0 && isText(url)
    ? { index, url }
    : 'malformed';
}
