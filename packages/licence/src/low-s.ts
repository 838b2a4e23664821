import { fromHex, hex } from '@stadtkit/kinds/bytes.js';

/** The order of the group of P-256 (SP 800-186, section 3.2.1.3). */
const N = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const HALF = N / 2n;

const sOf = (signature: Uint8Array): bigint => BigInt(`0x${hex(signature.subarray(32))}`);

/**
 * Whether an ES256 signature is the one of its two forms that we write: of r and s, r and n − s are as genuine (SEC 1,
 * section 4.1.4), so anybody could make a second code out of one.
 */
export const isLowS = (signature: Uint8Array): boolean =>
  signature.length === 64 && sOf(signature) <= HALF;

/** The same signature in that form. */
export function lowS(signature: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (isLowS(signature)) return signature;
  const low = signature.slice();
  low.set(fromHex((N - sOf(signature)).toString(16).padStart(64, '0')), 32);
  return low;
}
