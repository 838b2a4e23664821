import { fromHex } from '@stadtkit/kinds/bytes.js';
import { toBase45 } from './base45.js';
import { signedBy } from './cose-sign.js';
import { CLAIM, labels, PREFIX, VERSION, type Receipt } from './receipt.js';

/** The key of a city for its receipts, and for nothing else. */
export interface ReceiptKey {
  /** ES256. */
  readonly key: CryptoKey;
  /** First 8 bytes of the SHA-256 of its public key, hex (`keyIdOf`), as the trust list names it. */
  readonly kid: string;
}

/** Signs a receipt: the text of its code. Server only. */
export async function signReceipt(receipt: Receipt, { key, kid }: ReceiptKey): Promise<string> {
  const { authority, caseNumber, receivedAt, service, envelope, content } = receipt;
  const map = new Map<number, unknown>([
    [labels.format, VERSION],
    [labels.caseNumber, caseNumber],
    [labels.service, service.id],
    [labels.version, service.version],
    [labels.envelope, fromHex(envelope)],
    [labels.content, fromHex(content)],
  ]);
  const claims = new Map<number, unknown>([
    [1, authority],
    [6, receivedAt],
    [CLAIM, map],
  ]);
  return PREFIX + toBase45(await signedBy(key, kid, claims));
}
