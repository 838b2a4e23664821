import { hex } from '@stadtkit/kinds/bytes.js';
import { fromBase45, toBase45 } from './base45.js';
import { isBytes, isMap, isText, readSign1 } from './cose.js';
import { isLowS } from './low-s.js';
import { isTime } from './signed.js';

/** What a receipt proves: when which bytes came in, and under which number. Nothing of what they say. */
export interface Receipt {
  /** Amtlicher Gemeindeschlüssel of the city that received it, 8 digits. */
  readonly authority: string;
  readonly caseNumber: string;
  /** Seconds since 1970: when it came in (CWT `iat`). */
  readonly receivedAt: number;
  readonly service: { readonly id: string; readonly version: string };
  /** SHA-256 of the encrypted application as it came in, hex. */
  readonly envelope: string;
  /** SHA-256 of what is in it: the bytes that were encrypted, hex. */
  readonly content: string;
}

/** A receipt as its code says it, before anybody has checked that it is true. */
export interface ReadReceipt {
  /** First 8 bytes of the key's SHA-256, hex. */
  readonly kid: string;
  readonly receipt: Receipt;
  readonly signed: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
}

export const PREFIX = 'ER1:';
export const VERSION = 1;
/** Of the map of a receipt among the claims: for private use (RFC 8392, section 9.1). */
export const CLAIM = -70002;
/** Characters that the largest QR code can hold in alphanumeric mode. */
const MAX_CODE = 4296;

/** The numbers under which the map keeps what is no registered claim. */
export const labels = {
  format: 0,
  caseNumber: 1,
  service: 2,
  version: 3,
  envelope: 4,
  content: 5,
} as const;

/** Whether a code claims to be that of a receipt. */
export const isReceiptCode = (code: string): boolean => code.trim().startsWith(PREFIX);

/**
 * Reads the code of a receipt: `ER1:` + base45(COSE_Sign1(CWT)). One receipt has one code to the letter; what says the same
 * in other letters is malformed. Never throws.
 */
export function readReceipt(code: string): ReadReceipt | 'malformed' | 'unsupported-format' {
  if (code.length > MAX_CODE) return 'malformed';
  if (!code.startsWith(PREFIX)) return 'unsupported-format';
  const bytes = fromBase45(code.slice(PREFIX.length));
  const message = bytes && readSign1(bytes);
  if (!message || typeof message === 'string') return message ?? 'malformed';
  const { kid, claims, signed, signature, canonical } = message;
  if (!isLowS(signature)) return 'malformed';
  if (code !== PREFIX + toBase45(canonical)) return 'malformed';
  const map = claims.get(CLAIM);
  if (!isMap(map)) return 'malformed';
  if (map.get(labels.format) !== VERSION) return 'unsupported-format';
  const receipt = receiptIn(claims, map);
  return receipt ? { kid: hex(kid), receipt, signed, signature } : 'malformed';
}

const isDigest = (value: unknown): value is Uint8Array => isBytes(value) && value.length === 32;

function receiptIn(
  claims: ReadonlyMap<unknown, unknown>,
  map: ReadonlyMap<unknown, unknown>,
): Receipt | undefined {
  const [authority, receivedAt] = [claims.get(1), claims.get(6)];
  const [caseNumber, id, version] = [
    map.get(labels.caseNumber),
    map.get(labels.service),
    map.get(labels.version),
  ];
  const [envelope, content] = [map.get(labels.envelope), map.get(labels.content)];
  if (!isText(authority) || !isTime(receivedAt) || !isText(caseNumber)) return undefined;
  if (!isText(id) || !isText(version) || !isDigest(envelope) || !isDigest(content))
    return undefined;
  return {
    ...{ authority, caseNumber, receivedAt },
    service: { id, version },
    ...{ envelope: hex(envelope), content: hex(content) },
  };
}
