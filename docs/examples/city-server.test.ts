import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { cityOptions } from './city-options.js';
import { startGateway } from './city-server.js';

/** The gateway of the examples on a port of its own, and the key with which the city's login signs. */
async function city(context: TestContext) {
  const [account, statements, receipts] = [
    await generateKeyPair('ES256'),
    await generateKeyPair('ES256'),
    await generateKeyPair('ES256'),
  ];
  const nobody = { url: 'https://nobody.example', secret: '', token: '' };
  const publicUrl = 'https://stadt.example';
  const options = cityOptions({
    publicUrl,
    database: ':memory:',
    account: { url: 'https://konto.stadt.example', key: account.publicKey },
    office: nobody,
    register: nobody,
    payments: nobody,
    statementKey: {
      key: statements.privateKey,
      publicJwk: await exportJWK(statements.publicKey),
    },
    receiptKey: { key: receipts.privateKey, kid: '00'.repeat(8) },
  });
  const server = startGateway(options, 0);
  context.after(() => {
    server.close();
  });
  await once(server, 'listening');
  const here = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  /** As a browser does: to the server, whatever the city calls it, and without following. */
  const visit = (url: string, init?: RequestInit) =>
    fetch(url.replace(publicUrl, here), { redirect: 'manual', ...init });
  return {
    publicUrl,
    visit,
    service: options.services['fischereischein'],
    key: account.privateKey,
  };
}

async function signed(url: string, key: CryptoKey): Promise<{ to: string; form: URLSearchParams }> {
  const { handle = '', to = '' } = Object.fromEntries(new URL(url).searchParams);
  const token = await new SignJWT({ level: 'substantial', name: 'Petersen', handle })
    .setProtectedHeader({ alg: 'ES256' })
    .setAudience(to)
    .sign(key);
  return { to, form: new URLSearchParams({ handle, token }) };
}

test('a citizen identifies at a provider that lets the browser post its answer to the server', async (context) => {
  const { publicUrl, visit, service, key } = await city(context);
  const page = `${publicUrl}/fischereischein/`;
  const begun = await visit(`${publicUrl}/gateway/identity`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      service: service?.id,
      method: 'account',
      application: crypto.randomUUID(),
      returnUrl: page,
    }),
  });
  assert.equal(begun.status, 200);
  const { url, reference } = (await begun.json()) as { url: string; reference: string };
  const cookie = begun.headers.get('set-cookie')?.split(';')[0] ?? '';

  const { to, form } = await signed(url, key);
  assert.equal(to, `${publicUrl}/gateway/identity/callback/account`);
  // A page of somebody else posts: the cookie stays at home.
  const posted = await visit(to, { method: 'POST', body: form });
  assert.equal(posted.status, 303);
  const back = await visit(posted.headers.get('location') ?? '', { headers: { cookie } });
  assert.equal(back.headers.get('location'), page);

  const asked = await visit(`${publicUrl}/gateway/identity/${reference}`, { headers: { cookie } });
  const { status, identity } = (await asked.json()) as {
    status: string;
    identity: { method: string; attributes: object };
  };
  assert.equal(status, 'verified');
  assert.equal(identity.method, 'account');
  assert.deepEqual(identity.attributes, { familyName: 'Petersen' });
});
