import { hex } from '@stadtkit/kinds/bytes.js';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** What OWASP’s Password Storage Cheat Sheet asks of PBKDF2 with SHA-256. The code alone is out of reach of guessing already. */
export const ITERATIONS = 600_000;

/** What a code opens; what is derived for one thing says nothing about another (HKDF, RFC 5869). */
interface CodeKeys {
  /** AES-GCM. */
  readonly encryption: CryptoKey;
  /** 256 bits, hex: shows that somebody has the code, to whoever must not read what it encrypts. */
  readonly proof: string;
}

/** The keys of a code, by PBKDF2 with SHA-256 (RFC 8018). `salt`: another one for each thing that is encrypted. */
export async function keysOf(
  code: string,
  salt: BufferSource,
  iterations = ITERATIONS,
): Promise<CodeKeys> {
  const typed = await crypto.subtle.importKey('raw', bytesOf(code), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const stretching = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  const bits = await crypto.subtle.deriveBits(stretching, typed, 256);
  const usages = ['deriveKey', 'deriveBits'] as const;
  const stretched = await crypto.subtle.importKey('raw', bits, 'HKDF', false, [...usages]);
  const hkdf = (info: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: bytesOf(info),
  });
  const length = { name: 'AES-GCM', length: 256 };
  const uses = ['encrypt', 'decrypt'] as const;
  const encryption = hkdf('stadtkit encryption');
  const proof = await crypto.subtle.deriveBits(hkdf('stadtkit proof'), stretched, 256);
  return {
    encryption: await crypto.subtle.deriveKey(encryption, stretched, length, false, [...uses]),
    proof: hex(new Uint8Array(proof)),
  };
}
