import { isRecord } from './is-record.js';

/** The half of a reply key that the office gets, inside the encrypted application (JWK, RFC 7517). */
export interface ReplyAddress {
  readonly kty: string;
  readonly crv: string;
  readonly x: string;
  readonly y: string;
}

/** By which the office writes to the browser that sent an application, and to nobody else (decision 44): a private JWK. */
export interface ReplyKey extends ReplyAddress {
  readonly d: string;
}

/** A new one: P-256, for ECDH-ES (RFC 7518, section 4.6). */
export async function newReplyKey(): Promise<ReplyKey> {
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  const { privateKey } = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
  const { kty, crv, x, y, d } = await crypto.subtle.exportKey('jwk', privateKey);
  return { kty, crv, x, y, d } as ReplyKey;
}

/** What may leave the device of it. */
export const replyAddress = ({ kty, crv, x, y }: ReplyKey): ReplyAddress => ({ kty, crv, x, y });

/** What may be one, in something that came from outside. Whether it is a point of the curve, its import says. */
export function readReplyAddress(value: unknown): ReplyAddress | undefined {
  if (!isRecord(value)) return undefined;
  const { kty, crv, x, y } = value;
  const isPart = (part: unknown): part is string =>
    typeof part === 'string' && /^[\w-]{43}$/.test(part);
  return kty === 'EC' && crv === 'P-256' && isPart(x) && isPart(y) ? { kty, crv, x, y } : undefined;
}
