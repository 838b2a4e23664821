import { decode, encode, type DecodeOptions } from 'cborg';

/** What was signed by a key that its id names, before anybody has checked that it is true. */
export interface Sign1 {
  /** The id of the key, as it stands there. */
  readonly kid: Uint8Array;
  /** A CWT (RFC 8392): what is claimed, by its labels. */
  readonly claims: ReadonlyMap<unknown, unknown>;
  /** What was signed (RFC 9052, section 4.4) and the signature over it. */
  readonly signed: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
  /** The same as it stands in the message. */
  readonly parts: readonly unknown[];
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
  const parts = message as readonly unknown[];
  const [protectedHeader, , payload, signature] = parts;
  if (!isBytes(protectedHeader) || !isBytes(payload) || !isBytes(signature)) return 'malformed';
  const header = cbor(protectedHeader);
  const claims = cbor(payload);
  if (!isMap(header) || !isMap(claims)) return 'malformed';
  const kid = header.get(4);
  if (header.has(2) || header.get(1) !== ES256) return 'unsupported-format';
  if (!isBytes(kid)) return 'malformed';
  const signed = toBeSigned(protectedHeader, payload);
  return { kid, claims, signed, signature: new Uint8Array(signature), parts };
}

/** The bytes that a COSE_Sign1 signature covers (RFC 9052, section 4.4). */
export const toBeSigned = (protectedHeader: Uint8Array, payload: Uint8Array) =>
  new Uint8Array(encode(['Signature1', protectedHeader, new Uint8Array(), payload]));

/** A COSE_Sign1 as bytes: marked by tag 18, which is the one byte d2. */
export function sign1Bytes(parts: readonly unknown[]): Uint8Array<ArrayBuffer> {
  const content = encode(parts, numbersFirst);
  const message = new Uint8Array(content.length + 1);
  message[0] = 0xd2;
  message.set(content, 1);
  return message;
}

/** Maps with numbers as keys stay maps, in the order in which they were made. */
export const numbersFirst = { mapSorter: (): number => 0 };
