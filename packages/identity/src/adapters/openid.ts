import * as client from 'openid-client';
import { attributesFrom } from '../claims.js';
import { IdentityFault, levelOf, type Identification, type IdentityProvider } from '../identity.js';

/** An OpenID provider, e.g. of a citizen account. Server only: the secret never reaches a browser. */
export interface OpenId {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** `acr_values` to ask for, by method. */
  readonly methods: Readonly<Record<string, string>>;
  readonly fetch: typeof fetch;
  /** Only for a provider on this very machine. */
  readonly insecure?: boolean;
}

const SCOPE = 'openid profile address';

/** An identity provider that speaks OpenID Connect: code flow with PKCE, state and nonce (RFC 9700). */
export function openid(provider: OpenId): IdentityProvider {
  const issuer = new URL(provider.issuer);

  const options = (signal: AbortSignal): client.DiscoveryRequestOptions => ({
    // Marked as deprecated only to stand out; it is for a provider on this machine.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    ...(provider.insecure ? { execute: [client.allowInsecureRequests] } : {}),
    [client.customFetch]: async (url, init) => {
      const request = { ...init, body: init.body ?? null, signal } as RequestInit;
      const response = await provider.fetch(url, request);
      if (response.status >= 500)
        throw new IdentityFault(
          'down',
          `The identity provider answers ${String(response.status)}.`,
        );
      return response;
    },
  });

  /** Asked anew for each call: so a provider that is down is noticed before the citizen is sent there. */
  const configuration = (signal: AbortSignal): Promise<client.Configuration> =>
    client.discovery(issuer, provider.clientId, provider.clientSecret, undefined, options(signal));

  return {
    async begin({ method, redirectUri }, signal) {
      const config = await configuration(signal).catch(fault(signal));
      const verifier = client.randomPKCECodeVerifier();
      const state = client.randomState();
      const nonce = client.randomNonce();
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: SCOPE,
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        prompt: 'login',
        ...(provider.methods[method] ? { acr_values: provider.methods[method] } : {}),
      });
      return { url: url.href, state, nonce, verifier, redirectUri };
    },

    async finish(callback, pending, signal) {
      const error = callback.searchParams.get('error');
      if (error === 'access_denied') return { status: 'cancelled' };
      if (error !== null) return { status: 'failed', reason: 'provider' };
      const config = await configuration(signal).catch(fault(signal));
      try {
        return await granted(config, callback, pending);
      } catch (cause) {
        if (cause instanceof client.ResponseBodyError)
          return { status: 'failed', reason: 'provider' };
        return fault(signal)(cause);
      }
    },
  };
}

async function granted(
  config: client.Configuration,
  callback: URL,
  pending: { state: string; nonce: string; verifier: string },
): Promise<Identification> {
  const tokens = await client.authorizationCodeGrant(config, callback, {
    pkceCodeVerifier: pending.verifier,
    expectedState: pending.state,
    expectedNonce: pending.nonce,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) return { status: 'failed', reason: 'provider' };
  const more = await client.fetchUserInfo(config, tokens.access_token, claims.sub);
  return {
    status: 'verified',
    level: levelOf(claims['acr']),
    attributes: attributesFrom({ ...claims, ...more }),
  };
}

const fault =
  (signal: AbortSignal) =>
  (cause: unknown): never => {
    signal.throwIfAborted();
    const down = reasons(cause).some(
      (one) =>
        one instanceof IdentityFault || (one instanceof TypeError && one.message.includes('fetch')),
    );
    throw new IdentityFault(down ? 'down' : 'nonsense', 'The identity provider cannot be asked.', {
      cause,
    });
  };

/** An error and what caused it, down to the first. */
function reasons(error: unknown): unknown[] {
  return error instanceof Error ? [error, ...reasons(error.cause)] : [];
}
