import { todayIn } from '@stadtkit/kinds/age.js';
import type { TrustedIssuer } from './trust-list.js';

/** What was signed, when, and the signature over it. */
export interface SignedAt {
  readonly signed: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
  /** Seconds since 1970. */
  readonly issuedAt: number;
}

/** Whether a trusted key has signed this, on a day on which it might. */
export async function isGenuine(
  { signature, signed, issuedAt }: SignedAt,
  { from, to }: TrustedIssuer,
  key: CryptoKey,
): Promise<boolean> {
  const day = todayIn('Europe/Berlin', issuedAt * 1000);
  if (day < from || day > to) return false;
  return crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signature, signed);
}
