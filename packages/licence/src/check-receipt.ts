import { sha256 } from '@stadtkit/kinds/bytes.js';
import { isGenuine } from './genuine.js';
import { readReceipt, type Receipt } from './receipt.js';
import { isAhead, publicKey } from './signed.js';
import type { TrustList } from './trust-list.js';

/** How a receipt stands. There is no “expired”: what has arrived has arrived. */
export type ReceiptStanding =
  | 'genuine'
  /** It came in later than the clock of this device says. */
  | 'ahead'
  | 'signature-invalid'
  | 'unknown-issuer'
  | 'unsupported-format'
  | 'malformed';

/** What a code turned out to be. The receipt is there whenever its signature is genuine. */
export interface ReceiptResult {
  readonly standing: ReceiptStanding;
  readonly receipt?: Receipt;
}

/**
 * Checks the code of a receipt by what is known, without a network. A key that is retired has an end in the trust list:
 * what it signed until then stays genuine. One that is revoked does not stand there any more, and proves nothing. `now`:
 * milliseconds. Never throws.
 */
export async function checkReceipt(
  code: string,
  { trust, now }: { readonly trust: TrustList; readonly now: number },
): Promise<ReceiptResult> {
  const read = readReceipt(code.trim());
  if (typeof read === 'string') return { standing: read };
  const { kid, receipt, signed, signature } = read;
  const issuedAt = receipt.receivedAt;
  const trusted = trust.receiptKeys?.find(
    (one) => one.kid === kid && one.issuer === receipt.authority,
  );
  const key = trusted && (await publicKey(trusted.jwk));
  if (!key) return { standing: 'unknown-issuer' };
  if (!(await isGenuine({ signed, signature, issuedAt }, trusted, key)))
    return { standing: 'signature-invalid' };
  return { standing: isAhead({ issuedAt }, now) ? 'ahead' : 'genuine', receipt };
}

/** Whether a file is what was sent, to the byte. */
export async function isWhatWasSent(receipt: Receipt, file: BufferSource): Promise<boolean> {
  return (await sha256(file)) === receipt.content;
}
