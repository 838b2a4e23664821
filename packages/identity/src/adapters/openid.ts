import { faultCode, PartyFault } from '@stadtkit/kinds/party-fault.js';
import * as client from 'openid-client';
import { attributesFrom, claimsFor, scopeFor } from '../claims.js';
import {
  levelOf,
  type AttributeName,
  type Identification,
  type IdentityProvider,
} from '../identity.js';

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

/** What is remembered until the citizen comes back. */
interface Pending {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly attributes: readonly AttributeName[];
}

/**
 * An identity provider that speaks OpenID Connect: code flow with PKCE, state and nonce (RFC 9700). The ID token is
 * believed by its signature, not by the connection that it came through; the level is read from it alone.
 */
export function openid(provider: OpenId): IdentityProvider {
  const issuer = new URL(provider.issuer);

  const options = (signal: AbortSignal): client.DiscoveryRequestOptions => ({
    execute: [
      // Refuses ID tokens without a signature by a key of the provider: other keys, shared secrets, `alg: none`.
      client.enableNonRepudiationChecks,
      // Marked as deprecated only to stand out; it is for a provider on this machine.
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      ...(provider.insecure ? [client.allowInsecureRequests] : []),
    ],
    [client.customFetch]: async (url, init) => {
      const request = { ...init, body: init.body ?? null, signal } as RequestInit;
      const response = await provider.fetch(url, request);
      if (response.status >= 500)
        throw new PartyFault('down', `The identity provider answers ${String(response.status)}.`);
      return response;
    },
  });

  /** Asked anew for each call: so a provider that is down is noticed before the citizen is sent there. */
  const configuration = (signal: AbortSignal): Promise<client.Configuration> =>
    client.discovery(issuer, provider.clientId, provider.clientSecret, undefined, options(signal));

  return {
    async open({ method, handle: state, callbackUrl, attributes }, signal) {
      const config = await configuration(signal).catch(fault(signal));
      const verifier = client.randomPKCECodeVerifier();
      const nonce = client.randomNonce();
      const single = config.serverMetadata().claims_parameter_supported === true;
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: callbackUrl,
        // Single claims where the provider can hand them over; else the scopes that hold them.
        ...(single
          ? { scope: 'openid', claims: JSON.stringify(claimsFor(attributes)) }
          : { scope: scopeFor(attributes) }),
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        prompt: 'login',
        ...(provider.methods[method] ? { acr_values: provider.methods[method] } : {}),
      });
      const pending: Pending = { state, nonce, verifier, attributes };
      return { url: url.href, pending: JSON.stringify(pending) };
    },

    async handleOf({ url }) {
      return new URL(url).searchParams.get('state') ?? undefined;
    },

    async outcome(text, { url }, signal) {
      const pending = JSON.parse(text) as Pending;
      const callback = new URL(url);
      if (callback.searchParams.get('state') !== pending.state)
        throw new PartyFault('nonsense', 'The callback belongs to another identification.');
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
  pending: Pending,
): Promise<Identification> {
  const tokens = await client.authorizationCodeGrant(config, callback, {
    pkceCodeVerifier: pending.verifier,
    expectedState: pending.state,
    expectedNonce: pending.nonce,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) return { status: 'failed', reason: 'provider' };
  const more =
    pending.attributes.length > 0
      ? await client.fetchUserInfo(config, tokens.access_token, claims.sub)
      : {};
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
        faultCode(one) === 'down' || (one instanceof TypeError && one.message.includes('fetch')),
    );
    throw new PartyFault(down ? 'down' : 'nonsense', 'The identity provider cannot be asked.', {
      cause,
    });
  };

/** An error and what caused it, down to the first. */
function reasons(error: unknown): unknown[] {
  return error instanceof Error ? [error, ...reasons(error.cause)] : [];
}
