import { encode } from 'cborg';
import { fromHex } from '@stadtkit/kinds/bytes.js';
import { ES256, sign1Bytes, toBeSigned } from './cose.js';
import { lowS } from './low-s.js';

/** Maps with numbers as keys stay maps, in the order in which they were made. */
const numbersFirst = { mapSorter: (): number => 0 };

/** A COSE_Sign1 (RFC 9052) over a CWT (RFC 8392), ES256. `kid`: hex. Server only. */
export async function signedBy(
  key: CryptoKey,
  kid: string,
  claims: ReadonlyMap<number, unknown>,
): Promise<Uint8Array<ArrayBuffer>> {
  const header = encode(
    new Map<number, unknown>([
      [1, ES256],
      [4, fromHex(kid)],
    ]),
    numbersFirst,
  );
  const payload = encode(claims, numbersFirst);
  const signature = await crypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    key,
    toBeSigned(header, payload),
  );
  return sign1Bytes(header, payload, lowS(new Uint8Array(signature)));
}
