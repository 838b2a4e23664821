import { todayIn } from '@stadtkit/kinds/age.js';
import { base64url, SignJWT, type CryptoKey } from 'jose';
import { deflated, inflated } from './compression.js';
import { datesOf, isRecord, publicKey, readSigned, type Claims, type Dates } from './signed.js';
import type { TrustedIssuer } from './trust-list.js';

/** What a Token Status List says about one licence. */
export type Status = 'valid' | 'revoked' | 'suspended';

/** A list whose signature was checked, whose it is, and how old. */
export interface StatusList extends Dates {
  /** The `iss` of the licences that it speaks of, e.g. `DE-NW`. */
  readonly issuer: string;
  /** The address that licences name (`sub`). */
  readonly url: string;
  readonly bits: 1 | 2 | 4 | 8;
  readonly bytes: Uint8Array;
  /** Seconds for which a copy is good. */
  readonly ttl?: number;
}

/** Bytes: four million licences at two bits each. */
const MAX_BYTES = 1_000_000;
const words: readonly Status[] = ['valid', 'revoked', 'suspended'];

/** Publishes statuses by index, two bits each, as `statuslist+jwt` (draft-ietf-oauth-status-list, section 5.1). */
export async function makeStatusList(list: {
  readonly url: string;
  readonly statuses: readonly Status[];
  readonly key: CryptoKey;
  readonly kid: string;
  /** Milliseconds. */
  readonly now: number;
  /** Seconds for which a copy is good; after them, without a network, “valid” is not said any more. */
  readonly ttl: number;
}): Promise<string> {
  const bytes = new Uint8Array(Math.max(1, Math.ceil(list.statuses.length / 4)));
  list.statuses.forEach((status, index) => {
    bytes[index >> 2] = (bytes[index >> 2] ?? 0) | (words.indexOf(status) << ((index & 3) * 2));
  });
  return new SignJWT({
    status_list: { bits: 2, lst: base64url.encode(await deflated(bytes)) },
    ttl: list.ttl,
  })
    .setProtectedHeader({ alg: 'ES256', typ: 'statuslist+jwt', kid: list.kid })
    .setSubject(list.url)
    .setIssuedAt(Math.floor(list.now / 1000))
    .sign(list.key);
}

/**
 * Reads a published list; undefined when it is damaged, or no key signed it that is trusted for the day when it was made.
 * It speaks of the licences of that key's issuer only. Whether it is of today is for the reader to judge. Never throws.
 */
export async function readStatusList(
  token: string,
  issuers: readonly TrustedIssuer[],
): Promise<StatusList | undefined> {
  for (const { issuer, jwk, from, to } of issuers) {
    const key = await publicKey(jwk);
    const claims = key && (await readSigned(token, 'statuslist+jwt', key));
    const list = claims && (await listOf(claims, issuer));
    const day = list && todayIn('Europe/Berlin', list.issuedAt * 1000);
    if (day !== undefined && day >= from && day <= to) return list;
  }
  return undefined;
}

const isBits = (value: unknown): value is StatusList['bits'] =>
  [1, 2, 4, 8].some((bits) => bits === value);

async function listOf(claims: Claims, issuer: string): Promise<StatusList | undefined> {
  const dates = datesOf(claims);
  const { sub: url, status_list: list, ttl } = claims;
  if (!dates || typeof url !== 'string' || !isRecord(list)) return undefined;
  const { bits, lst } = list;
  const bytes = typeof lst === 'string' ? await statusBytes(lst) : undefined;
  if (!isBits(bits) || !bytes) return undefined;
  if (ttl === undefined) return { issuer, url, bits, bytes, ...dates };
  return typeof ttl === 'number' && ttl > 0
    ? { issuer, url, bits, bytes, ttl, ...dates }
    : undefined;
}

/** The bytes of a list: base64url over zlib; undefined when they are damaged. */
export async function statusBytes(lst: string): Promise<Uint8Array | undefined> {
  try {
    return await inflated(new Uint8Array(base64url.decode(lst)), MAX_BYTES);
  } catch {
    return undefined;
  }
}

/** The value at an index, from the least significant bit on. Beyond the list: undefined, which is not “valid”. */
export function statusValue({ bits, bytes }: Pick<StatusList, 'bits' | 'bytes'>, index: number) {
  const byte = bytes[Math.floor((index * bits) / 8)];
  return byte === undefined ? undefined : (byte >> ((index * bits) % 8)) & (2 ** bits - 1);
}

/** The status at an index; undefined when the list does not reach that far or uses a word that we do not know. */
export const statusAt = (list: Pick<StatusList, 'bits' | 'bytes'>, index: number) => {
  const value = statusValue(list, index);
  return value === undefined ? undefined : words[value];
};
