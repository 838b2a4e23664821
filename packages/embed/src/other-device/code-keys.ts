const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** What OWASP’s Password Storage Cheat Sheet asks of PBKDF2 with SHA-256. The code alone is out of reach of guessing already. */
export const ITERATIONS = 600_000;

/**
 * The key that a code opens: PBKDF2 with SHA-256 (RFC 8018), then HKDF (RFC 5869), so that what is derived for one thing says
 * nothing about another. `salt`: another one for each thing that is encrypted.
 */
export async function keyOf(
  code: string,
  salt: BufferSource,
  iterations: number,
): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', bytesOf(code), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const stretching = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  const bits = await crypto.subtle.deriveBits(stretching, typed, 256);
  const stretched = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey']);
  const encryption = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: bytesOf('stadtkit encryption'),
  };
  const length = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey(encryption, stretched, length, false, ['encrypt', 'decrypt']);
}
