import { CompactEncrypt, importJWK, type JWK } from 'jose';

/** Encrypts what leaves the device for the office alone (JWE compact, RSA-OAEP-256 and A256GCM; RFC 7516). */
export async function envelope(content: unknown, jwk: JWK): Promise<string> {
  const header = {
    alg: 'RSA-OAEP-256',
    enc: 'A256GCM',
    cty: 'application/json',
    ...(jwk.kid === undefined ? {} : { kid: jwk.kid }),
  };
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(content)))
    .setProtectedHeader(header)
    .encrypt(await importJWK(jwk, 'RSA-OAEP-256'));
}
