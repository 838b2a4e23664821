import { compactVerify, importJWK, SignJWT, type CryptoKey, type JWK } from 'jose';

/** A key that an inspector trusts, and whose it is. */
export interface TrustedIssuer {
  /** First 8 bytes of the key's SHA-256, hex. */
  readonly kid: string;
  /** The `iss` that this key may sign for, e.g. `DE-NW`. */
  readonly issuer: string;
  readonly jwk: JWK;
  /** ISO dates, inclusive: when the key may have signed. */
  readonly from: string;
  readonly to: string;
}

/** Which keys are trusted, as one root key says. */
export interface TrustList {
  readonly issuers: readonly TrustedIssuer[];
  /** Names of authorities by AGS, to be shown. */
  readonly authorities: Readonly<Record<string, string>>;
  /** Counts upwards; a list with a smaller number is an old one. */
  readonly sequence: number;
  /** Seconds since 1970. */
  readonly issuedAt: number;
}

/** Signs a trust list with the root key. Server only. */
export const makeTrustList = (
  list: Omit<TrustList, 'issuedAt'>,
  { key, now }: { readonly key: CryptoKey; /** Milliseconds. */ readonly now: number },
): Promise<string> =>
  new SignJWT({ ...list })
    .setProtectedHeader({ alg: 'ES256', typ: 'trust-list+jwt' })
    .setIssuedAt(Math.floor(now / 1000))
    .sign(key);

/** Reads a trust list; undefined when the root key did not sign it. */
export async function readTrustList(token: string, root: JWK): Promise<TrustList | undefined> {
  try {
    const key = await importJWK(root, 'ES256');
    const { payload, protectedHeader } = await compactVerify(token, key, { algorithms: ['ES256'] });
    if (protectedHeader.typ !== 'trust-list+jwt') return undefined;
    const list = JSON.parse(new TextDecoder().decode(payload)) as TrustList & { iat: number };
    return Array.isArray(list.issuers) ? { ...list, issuedAt: list.iat } : undefined;
  } catch {
    return undefined;
  }
}

/** The key of a trusted issuer, ready for checking signatures. */
export const keyOf = (issuer: TrustedIssuer): Promise<globalThis.CryptoKey> =>
  crypto.subtle.importKey(
    'jwk',
    issuer.jwk as JsonWebKey,
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['verify'],
  );
