import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import type { AttributeName } from '../identity.js';
import { openid } from './openid.js';

const issuer = 'https://id.example';
const callbackUrl = 'https://stadt.example/gateway/identity/callback/eid';
const person = { sub: '1', family_name: 'Yusuf', birthdate: '1964-08-00' };

/** A provider as one reads of it: metadata, keys, tokens, user info; `token` makes the ID token. */
async function providerThat(
  token: (claims: JWTPayload, own: CryptoKey) => Promise<string> | string,
  metadata: object = {},
) {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), alg: 'ES256', use: 'sig', kid: 'own' };
  const asked: string[] = [];
  let nonce = '';
  const answer = async (path: string): Promise<object> => {
    switch (path) {
      case '/.well-known/openid-configuration':
        return {
          issuer,
          authorization_endpoint: `${issuer}/auth`,
          token_endpoint: `${issuer}/token`,
          userinfo_endpoint: `${issuer}/me`,
          jwks_uri: `${issuer}/jwks`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['ES256', 'HS256', 'none'],
          ...metadata,
        };
      case '/jwks':
        return { keys: [jwk] };
      case '/token': {
        const now = Math.floor(Date.now() / 1000);
        const claims = { iss: issuer, sub: '1', aud: 'client', iat: now, exp: now + 60, nonce };
        const id_token = await token({ ...claims, acr: 'high' }, privateKey);
        return { access_token: 'a', token_type: 'Bearer', id_token };
      }
      default:
        return person;
    }
  };
  const door = openid({
    issuer,
    clientId: 'client',
    clientSecret: 'secret-secret-secret-secret-secret',
    methods: { eid: 'high' },
    fetch: async (input) => {
      const { pathname } = new URL(input as string);
      asked.push(pathname);
      return Response.json(await answer(pathname));
    },
  });
  return {
    asked,
    async opened(attributes: readonly AttributeName[]) {
      const { signal } = new AbortController();
      const handle = crypto.randomUUID();
      const { url, pending } = await door.open(
        { method: 'eid', handle, callbackUrl, attributes },
        signal,
      );
      const query = new URL(url).searchParams;
      nonce = query.get('nonce') ?? '';
      const back = (said = `code=c&state=${handle}&iss=${issuer}`): Request =>
        new Request(`${callbackUrl}?${said}`);
      return {
        handle,
        query,
        pending,
        handleOf: (said: string) => door.handleOf(back(said)),
        finish: (said?: string) => door.outcome(pending, back(said), signal),
      };
    },
  };
}

const signed = (claims: JWTPayload, key: CryptoKey): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'own' }).sign(key);

test('a person is who the provider’s signature says', async () => {
  const provider = await providerThat(signed);
  const found = await (await provider.opened(['familyName', 'birthDate'])).finish();
  assert.deepEqual(found, {
    status: 'verified',
    level: 'high',
    attributes: { familyName: 'Yusuf', birthDate: '1964-08' },
  });
});

test('an ID token without the provider’s own signature is refused, however it is listed in the metadata', async () => {
  const { privateKey: foreign } = await generateKeyPair('ES256');
  const secret = new TextEncoder().encode('secret-secret-secret-secret-secret');
  const forged: Record<string, Parameters<typeof providerThat>[0]> = {
    'another key': (claims) => signed(claims, foreign),
    'alg none': (claims) => new UnsecuredJWT(claims).encode(),
    'the client’s secret': (claims) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(secret),
    'changed afterwards': async (claims, own) => {
      const [head, , end] = (await signed({ ...claims, acr: 'low' }, own)).split('.');
      const body = Buffer.from(JSON.stringify(claims)).toString('base64url');
      return [head, body, end].join('.');
    },
    'no signature': async (claims, own) =>
      `${(await signed(claims, own)).split('.').slice(0, 2).join('.')}.`,
  };
  for (const [what, token] of Object.entries(forged)) {
    const begun = await (await providerThat(token)).opened(['familyName']);
    await assert.rejects(begun.finish(), { name: 'PartyFault' }, what);
  }
});

test('a provider is asked for what the questions need, and for nothing else', async () => {
  const scopes = async (attributes: readonly AttributeName[]) =>
    (await (await providerThat(signed)).opened(attributes)).query.get('scope');
  assert.equal(await scopes(['familyName', 'birthDate']), 'openid profile');
  assert.equal(await scopes(['place']), 'openid address');
  assert.equal(await scopes(['familyName', 'street']), 'openid profile address');
  assert.equal(await scopes([]), 'openid');

  const single = await providerThat(signed, { claims_parameter_supported: true });
  const { query } = await single.opened(['familyName']);
  assert.equal(query.get('scope'), 'openid');
  assert.deepEqual(
    Object.keys((JSON.parse(query.get('claims') ?? '') as { userinfo: object }).userinfo),
    ['family_name', 'name'],
  );
});

test('where a service asks nothing of an identity, nothing is fetched about the person', async () => {
  const provider = await providerThat(signed);
  const found = await (await provider.opened([])).finish();
  assert.deepEqual(found, { status: 'verified', level: 'high', attributes: {} });
  assert.ok(!provider.asked.includes('/me'));
});

test('a callback that belongs to another identification is not believed, whatever it says', async () => {
  const provider = await providerThat(signed);
  const { finish, handle } = await provider.opened(['familyName']);
  for (const said of [`code=c&state=other&iss=${issuer}`, 'error=access_denied', 'code=c', ''])
    await assert.rejects(finish(said), { code: 'nonsense' }, said);
  assert.ok(!provider.asked.includes('/token'), 'its code goes nowhere');
  assert.deepEqual(await finish(`error=access_denied&state=${handle}`), { status: 'cancelled' });
  assert.deepEqual(await finish(`error=server_error&state=${handle}`), {
    status: 'failed',
    reason: 'provider',
  });
});

test('the state is the gateway’s handle; nothing else of what is remembered stands in the address', async () => {
  const { query, handle, pending, handleOf } = await (await providerThat(signed)).opened([]);
  assert.equal(query.get('state'), handle);
  assert.equal(await handleOf(`state=${handle}`), handle);
  assert.equal(await handleOf('code=c'), undefined);
  const { verifier } = JSON.parse(pending) as { verifier: string };
  assert.ok(!query.toString().includes(verifier));
});
