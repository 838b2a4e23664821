import { base64url, compactVerify, SignJWT, type CryptoKey } from 'jose';
import { deflated, inflated } from './compression.js';

/** What a Token Status List says about one licence. */
export type Status = 'valid' | 'revoked' | 'suspended';

/** A list whose signature was checked, and how old it is. */
export interface StatusList {
  readonly url: string;
  readonly bits: 1 | 2 | 4 | 8;
  readonly bytes: Uint8Array;
  /** Seconds since 1970. */
  readonly issuedAt: number;
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
  /** Seconds for which a copy is good. */
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

/** Reads a published list and checks its signature; undefined when it is not one, or not by this key. */
export async function readStatusList(
  token: string,
  key: CryptoKey,
): Promise<StatusList | undefined> {
  try {
    const { payload, protectedHeader } = await compactVerify(token, key, { algorithms: ['ES256'] });
    if (protectedHeader.typ !== 'statuslist+jwt') return undefined;
    const claims = JSON.parse(new TextDecoder().decode(payload)) as Record<string, unknown>;
    const { bits, lst } = claims['status_list'] as { bits: StatusList['bits']; lst: string };
    const bytes = await statusBytes(lst);
    if (!bytes || ![1, 2, 4, 8].includes(bits) || typeof claims['iat'] !== 'number')
      return undefined;
    return { url: String(claims['sub']), bits, bytes, issuedAt: claims['iat'] };
  } catch {
    return undefined;
  }
}

/** The bytes of a list: base64url over zlib. */
export const statusBytes = (lst: string): Promise<Uint8Array | undefined> =>
  inflated(new Uint8Array(base64url.decode(lst)), MAX_BYTES);

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
