import { joined } from '@stadtkit/kinds/bytes.js';
import { decode, type DecodeOptions } from 'cborg';

/** What was signed by a key that its id names, before anybody has checked that it is true. */
export interface Sign1 {
  /** The id of the key, as it stands there. */
  readonly kid: Uint8Array;
  /** A CWT (RFC 8392): what is claimed, by its labels. */
  readonly claims: ReadonlyMap<unknown, unknown>;
  /** What was signed (RFC 9052, section 4.4) and the signature over it. */
  readonly signed: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
  /** The only bytes that say exactly this: what is not signed is empty, and nothing follows. */
  readonly canonical: Uint8Array<ArrayBuffer>;
}

export const ES256 = -7;

const strict: DecodeOptions = {
  useMaps: true,
  strict: true,
  allowIndefinite: false,
  rejectDuplicateMapKeys: true,
  tags: { 18: (content: () => unknown) => content() },
};

/** Bytes of CBOR, read strictly; undefined when they are damaged. */
function cbor(bytes: Uint8Array): unknown {
  try {
    return decode(bytes, strict);
  } catch {
    return undefined;
  }
}

export const isMap = (value: unknown): value is Map<unknown, unknown> => value instanceof Map;
export const isBytes = (value: unknown): value is Uint8Array<ArrayBuffer> =>
  value instanceof Uint8Array;
export const isText = (value: unknown): value is string => typeof value === 'string';

/** Reads a COSE_Sign1 (RFC 9052) over a CWT, signed with ES256. Never throws. */
export function readSign1(bytes: Uint8Array): Sign1 | 'malformed' | 'unsupported-format' {
  const message = cbor(bytes);
  if (!Array.isArray(message) || message.length !== 4) return 'malformed';
  const [protectedHeader, , payload, signature] = message as readonly unknown[];
  if (!isBytes(protectedHeader) || !isBytes(payload) || !isBytes(signature)) return 'malformed';
  const header = cbor(protectedHeader);
  const claims = cbor(payload);
  if (!isMap(header) || !isMap(claims)) return 'malformed';
  const kid = header.get(4);
  if (header.has(2) || header.get(1) !== ES256) return 'unsupported-format';
  if (!isBytes(kid)) return 'malformed';
  return {
    ...{ kid, claims },
    signed: toBeSigned(protectedHeader, payload),
    signature: new Uint8Array(signature),
    canonical: sign1Bytes(protectedHeader, payload, signature),
  };
}

/**
 * Bytes as CBOR (RFC 8949, section 3.1). What is written here are a few strings of bytes: the encoder of cborg would be two
 * of the 12 kB that a check may weigh.
 */
function byteString(bytes: Uint8Array): Uint8Array {
  const { length } = bytes;
  const head =
    length < 24
      ? [0x40 | length]
      : length < 0x100
        ? [0x58, length]
        : [0x59, length >> 8, length & 0xff];
  return joined([Uint8Array.from(head), bytes]);
}

/** An array of four, which begins with the text “Signature1”. */
const context = Uint8Array.from([0x84, 0x6a, ...new TextEncoder().encode('Signature1')]);
const nothing = byteString(new Uint8Array());

/** The bytes that a COSE_Sign1 signature covers (RFC 9052, section 4.4). */
export const toBeSigned = (protectedHeader: Uint8Array, payload: Uint8Array) =>
  joined([context, byteString(protectedHeader), nothing, byteString(payload)]);

/** A COSE_Sign1 as bytes: tag 18, an array of four, and nothing that is not signed. */
export const sign1Bytes = (
  protectedHeader: Uint8Array,
  payload: Uint8Array,
  signature: Uint8Array,
): Uint8Array<ArrayBuffer> =>
  joined([
    Uint8Array.of(0xd2, 0x84),
    byteString(protectedHeader),
    Uint8Array.of(0xa0),
    byteString(payload),
    byteString(signature),
  ]);
