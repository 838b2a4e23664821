import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair, calculateJwkThumbprint, type JWK } from 'jose';

/** A private key with its id, as JWK (RFC 7517). */
export type PrivateJwk = JWK & { readonly kid: string; readonly alg: string };

/** All secrets of the sandbox. Made once per data folder, so that a restart keeps licences valid. */
export interface Keys {
  /** Signs ID tokens (ES256). */
  readonly ausweis: PrivateJwk;
  /** Signs the gateway's statements about identities (ES256). */
  readonly gateway: PrivateJwk;
  /** Opens applications (RSA-OAEP-256). */
  readonly amt: PrivateJwk;
  /** Signs licences and the status list (ES256). */
  readonly issuer: PrivateJwk;
  /** Signs the trust list (ES256). */
  readonly root: PrivateJwk;
  /** What the parties show each other, as bearer tokens. */
  readonly secrets: {
    readonly client: string;
    readonly destination: string;
    readonly register: string;
    readonly issuer: string;
    readonly payment: string;
    readonly cookies: string;
  };
}

const secret = (): string => randomBytes(32).toString('base64url');

async function privateJwk(alg: string, use: 'sig' | 'enc'): Promise<PrivateJwk> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true, modulusLength: 2048 });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, alg, use, kid: (await calculateJwkThumbprint(jwk)).slice(0, 16) };
}

export async function makeKeys(): Promise<Keys> {
  const [ausweis, gateway, amt, issuer, root] = await Promise.all([
    privateJwk('ES256', 'sig'),
    privateJwk('ES256', 'sig'),
    privateJwk('RSA-OAEP-256', 'enc'),
    privateJwk('ES256', 'sig'),
    privateJwk('ES256', 'sig'),
  ]);
  const secrets = {
    client: secret(),
    destination: secret(),
    register: secret(),
    issuer: secret(),
    payment: secret(),
    cookies: secret(),
  };
  return { ausweis, gateway, amt, issuer, root, secrets };
}

/** The half of a key that everybody may see. */
export function publicJwk(key: PrivateJwk): JWK & { kid: string } {
  const { kty, crv, x, y, n, e, kid, alg, use } = key;
  return Object.fromEntries(
    Object.entries({ kty, crv, x, y, n, e, kid, alg, use }).filter(([, v]) => v !== undefined),
  ) as unknown as JWK & { kid: string };
}
