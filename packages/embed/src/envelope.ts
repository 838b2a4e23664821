import { CompactEncrypt, importJWK, type JWK } from 'jose';

/**
 * Encrypts an application for the office alone, to the byte as it stands here. The ids of its files stand in the protected header: the gateway, which
 * can read nothing else of it, hands exactly these on, and nobody can exchange them unnoticed (RFC 7516, section 4.3).
 */
export const envelope = (
  content: string,
  jwk: JWK,
  attachments: readonly string[] = [],
): Promise<string> =>
  encrypted(new TextEncoder().encode(content), jwk, {
    cty: 'application/json',
    ...(attachments.length > 0 ? { attachments } : {}),
  });

/** Encrypts a file for the office alone. */
export const sealed = (bytes: Uint8Array, jwk: JWK): Promise<string> =>
  encrypted(bytes, jwk, { cty: 'application/octet-stream' });

/** JWE compact, RSA-OAEP-256 and A256GCM (RFC 7516), as FIT-Connect wants it. */
async function encrypted(bytes: Uint8Array, jwk: JWK, more: object): Promise<string> {
  // A key that may only wrap keys cannot be imported for encryption.
  const { use: _, key_ops: __, ...key } = jwk;
  return new CompactEncrypt(bytes)
    .setProtectedHeader({
      alg: 'RSA-OAEP-256',
      enc: 'A256GCM',
      ...(jwk.kid === undefined ? {} : { kid: jwk.kid }),
      ...more,
    })
    .encrypt(await importJWK(key, 'RSA-OAEP-256'));
}
