import { hex, sha256 } from '@stadtkit/kinds/bytes.js';
import { keyIdOf } from './fs1-sign.js';
import type { Receipt } from './receipt.js';
import type { ReceiptKey } from './receipt-sign.js';
import type { TrustedIssuer, TrustList } from './trust-list.js';

/** The instant of the tests, milliseconds. */
export const NOW = Date.parse('2026-11-24T12:00:00Z');
/** What was sent, and the hash of it. */
export const sent = '{"id":"0b9f6f7e","answers":{}}';

const random = (): string => hex(crypto.getRandomValues(new Uint8Array(32)));

export async function receiptOf(change: Partial<Receipt> = {}): Promise<Receipt> {
  return {
    authority: '05999000',
    caseNumber: 'FS-2026-000017',
    receivedAt: NOW / 1000,
    service: { id: 'nrw.fischereischein.antrag', version: '2026-11-28' },
    envelope: random(),
    content: await sha256(sent),
    ...change,
  };
}

/** A city that signs receipts, and how the trust list names its key. */
export async function receiptCity(
  issuer = '05999000',
): Promise<{ readonly own: ReceiptKey; readonly trusted: TrustedIssuer }> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(
    { name: 'ECDSA', namedCurve: 'P-256' },
    true,
    ['sign', 'verify'],
  );
  const kid = await keyIdOf(publicKey);
  const jwk = await crypto.subtle.exportKey('jwk', publicKey);
  return {
    own: { key: privateKey, kid },
    trusted: { kid, issuer, jwk, from: '2026-01-01', to: '2099-12-31' },
  };
}

export const trustOf = (...receiptKeys: readonly TrustedIssuer[]): TrustList => ({
  issuers: [],
  receiptKeys,
  authorities: { '05999000': 'Stadt Musterstadt', '05999001': 'Kreis Beispiel' },
  sequence: 1,
  issuedAt: NOW / 1000,
});
