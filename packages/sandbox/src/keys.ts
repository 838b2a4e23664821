import { randomBytes } from 'node:crypto';
import { keyIdOf } from '@stadtkit/licence/fs1-sign.js';
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type CryptoKey,
  type JWK,
} from 'jose';

/** A private key with its id, as JWK (RFC 7517). */
export type PrivateJwk = JWK & { readonly kid: string; readonly alg: string };

/** All secrets of the sandbox. Made once per data folder, so that a restart keeps licences valid. */
export interface Keys {
  /** Signs ID tokens (ES256). */
  readonly ausweis: PrivateJwk;
  /** Signs the gateway's statements about identities (ES256). */
  readonly gateway: PrivateJwk;
  /** Signs the gateway's receipts (ES256). */
  readonly receipts: PrivateJwk;
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
  const [ausweis, gateway, receipts, amt, issuer, root] = await Promise.all([
    privateJwk('ES256', 'sig'),
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
  return { ausweis, gateway, receipts, amt, issuer, root, secrets };
}

/** How FS1 and receipts name a key that signs (`keyIdOf`). */
export const kidOf = async (key: PrivateJwk): Promise<string> =>
  keyIdOf((await importJWK(publicJwk(key), 'ES256', { extractable: true })) as CryptoKey);

/** The half of a key that everybody may see. */
export function publicJwk(key: PrivateJwk): JWK & { kid: string } {
  const { kty, crv, x, y, n, e, kid, alg, use } = key;
  return Object.fromEntries(
    Object.entries({ kty, crv, x, y, n, e, kid, alg, use }).filter(([, v]) => v !== undefined),
  ) as unknown as JWK & { kid: string };
}
