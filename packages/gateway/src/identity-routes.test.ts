import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, id, read } from './requests.fixtures.js';
import { gatewayFixture, origin, page } from './gateway.fixtures.js';
import { createGateway, type Gateway } from './gateway.js';

const foreign = { origin: 'https://id.example', 'sec-fetch-site': 'cross-site' };

/** Somebody at the identity provider, and what their browser does next. */
async function atProvider(gateway: Gateway, method = 'eid') {
  const body = { service: 'test.service', method, application: id, returnUrl: page };
  const begun = await ask(gateway, '/identity', { method: 'POST', body });
  const cookie = (begun.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const text = await begun.text();
  const { url, reference } = JSON.parse(text) as { url: string; reference: string };
  const handle = new URL(url).searchParams.get('handle') ?? '';
  return {
    handle,
    text,
    /** A page of the provider posts a form: the browser leaves its cookie at home. */
    posts: (form: string, to = method) =>
      ask(gateway, `/identity/callback/${to}`, {
        method: 'POST',
        body: form,
        headers: { ...foreign, 'content-type': 'application/x-www-form-urlencoded' },
      }),
    /** The browser goes where it is sent. */
    follows: (location: string | null, as = cookie) =>
      ask(gateway, (location ?? '').replace(`${origin}/gateway`, ''), { headers: { cookie: as } }),
    outcome: async () =>
      (await read(await ask(gateway, `/identity/${reference}`, { headers: { cookie } })))['status'],
  };
}

test('a provider that lets the browser post a form, as SAML does, is understood; the cookie still counts', async () => {
  const { options } = await gatewayFixture();
  const gateway = createGateway(options);
  const citizen = await atProvider(gateway);
  const posted = await citizen.posts(`handle=${citizen.handle}&code=1`);
  assert.equal(posted.status, 303);
  assert.equal(await citizen.outcome(), 'pending', 'nobody knows yet who comes');
  const returned = await citizen.follows(posted.headers.get('location'));
  assert.equal(returned.headers.get('location'), page);
  assert.equal(await citizen.outcome(), 'verified');

  assert.equal((await citizen.follows(posted.headers.get('location'))).status, 400, 'a replay');
  const again = await citizen.posts(`handle=${citizen.handle}&code=1`);
  assert.equal((await citizen.follows(again.headers.get('location'))).status, 400, 'posted anew');
});

test('what another browser brings from a posted form changes nothing', async () => {
  const { options } = await gatewayFixture();
  const gateway = createGateway(options);
  const citizen = await atProvider(gateway);
  for (const stranger of ['', `stadtkit=${'o'.repeat(43)}`]) {
    const posted = await citizen.posts(`handle=${citizen.handle}&code=1`);
    const location = posted.headers.get('location');
    assert.equal((await citizen.follows(location, stranger)).status, 400);
    assert.equal(await citizen.outcome(), 'pending');
  }
});

test('what is posted is laid aside only for an identification that waits, and not for long', async () => {
  const { options, clock } = await gatewayFixture();
  const gateway = createGateway(options);
  const citizen = await atProvider(gateway);
  for (const junk of ['', 'handle=invented', 'handle=', '{"a":1}', '\u0000', 'x'.repeat(9999)])
    assert.equal((await citizen.posts(junk)).status, 400, junk.slice(0, 20));
  assert.equal((await citizen.posts(`handle=${citizen.handle}`, 'account')).status, 400);
  const posted = await citizen.posts(`handle=${citizen.handle}&code=1`);
  clock.now += 61_000;
  assert.equal((await citizen.follows(posted.headers.get('location'))).status, 400);
  let served = 0;
  while (served < 200 && (await citizen.posts(`handle=${citizen.handle}`)).status === 303) served++;
  assert.ok(served < 60, 'nobody can fill the storage');
});

test('only the way back takes forms from other pages', async () => {
  const { options } = await gatewayFixture();
  const gateway = createGateway(options);
  for (const path of ['/identity', '/identity/callback', '/identity/posted/x', '/lookups/exam'])
    assert.ok(
      [403, 404].includes(
        (await ask(gateway, path, { method: 'POST', body: 'a=b', headers: foreign })).status,
      ),
      path,
    );
});

test('one provider’s word is not taken for another one’s: each method has an address of its own', async () => {
  const { options } = await gatewayFixture();
  const { eid } = options.identity;
  assert.ok(eid);
  const asked: string[] = [];
  const account: typeof eid = {
    ...eid,
    open: (request, signal) => {
      asked.push(`${request.method} ${request.callbackUrl}`);
      return eid.open(request, signal);
    },
  };
  const { angeln } = options.services;
  assert.ok(angeln);
  const [method] = angeln.identification.methods;
  assert.ok(method);
  const methods = [method, { ...method, name: 'account', level: 'substantial' as const }];
  const services = {
    angeln: { ...angeln, identification: { ...angeln.identification, methods } },
  };
  const gateway = createGateway({ ...options, services, identity: { eid, account } });
  const citizen = await atProvider(gateway, 'account');
  assert.deepEqual(asked, [`account ${origin}/gateway/identity/callback/account`]);
  const query = `handle=${citizen.handle}&code=1`;
  const mixed = await citizen.follows(`${origin}/gateway/identity/callback/eid?${query}`);
  assert.equal(mixed.status, 400);
  assert.equal(await citizen.outcome(), 'pending');
  await citizen.follows(`${origin}/gateway/identity/callback/account?${query}`);
  assert.equal(await citizen.outcome(), 'verified');
});

test('a method that citizens are offered and nobody provides is named at once', async () => {
  const { options } = await gatewayFixture();
  for (const identity of [
    {},
    { account: options.identity['eid'] },
    Object.create(options.identity),
  ])
    assert.throws(
      () => createGateway({ ...options, identity: identity as typeof options.identity }),
      /“test\.service” offers the method “eid”/,
    );
});

test('a browser learns nothing of what an adapter remembers, and an adapter nothing of the browser', async () => {
  const { options } = await gatewayFixture();
  const { eid } = options.identity;
  assert.ok(eid);
  const seen: { pending: string; cookie: string | null; url: string }[] = [];
  const outcome: typeof eid.outcome = (pending, callback, signal) => {
    seen.push({ pending, cookie: callback.headers.get('cookie'), url: callback.url });
    return eid.outcome(pending, callback, signal);
  };
  const gateway = createGateway({ ...options, identity: { eid: { ...eid, outcome } } });
  const citizen = await atProvider(gateway);
  assert.doesNotMatch(citizen.text, /never shown/);
  const url = `${origin}/gateway/identity/callback/eid?handle=${citizen.handle}&code=1`;
  await citizen.follows(url);
  assert.deepEqual(seen, [{ pending: 'never shown', cookie: null, url }]);
});
