import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { tusUpload } from '@stadtkit/fields/adapters/tus.js';
import { uploadContract, type JudgedUpload } from '@stadtkit/fields/contracts/upload.js';
import { destination } from '@stadtkit/gateway/adapters/destination.js';
import {
  destinationContract,
  type JudgedDestination,
} from '@stadtkit/gateway/contracts/destination.js';
import { openid } from '@stadtkit/identity/adapters/openid.js';
import {
  identityContract,
  type JudgedIdentity,
} from '@stadtkit/identity/contracts/identity-provider.js';
import { xbezahldienste } from '@stadtkit/payment/adapters/xbezahldienste.js';
import {
  paymentContract,
  type JudgedPayments,
} from '@stadtkit/payment/contracts/payment-provider.js';
import { newReplyKey, replyAddress } from '@stadtkit/steps/reply-key.js';
import { CompactEncrypt, importJWK } from 'jose';
import { openMessage } from '../../embed/src/open-message.js';
import { acrFor, clientId } from './ausweis/provider.js';
import { persons, type Person } from './ausweis/persons.js';
import type { TransactionRequest } from './bezahlen/request.js';
import { openDataFolder } from './data-folder.js';
import type { Keys } from './keys.js';
import { publicJwk } from './keys.js';
import { startSandbox, type Sandbox } from './sandbox.js';

/** A running sandbox, and the secrets of its parties. */
const data = mkdtempSync(join(tmpdir(), 'sandbox-'));
let sandbox: Sandbox;
let keys: Keys;
before(async () => {
  sandbox = await startSandbox({ port: 0, data });
  const opened = await openDataFolder(data);
  keys = opened.keys;
  opened.db.close();
});
after(async () => {
  await sandbox.close();
  rmSync(data, { recursive: true });
});

const cut: typeof fetch = async () => {
  throw new TypeError('fetch failed');
};

function openIdProvider({ id, level }: Person): JudgedIdentity {
  const { url } = sandbox;
  const of = (ask: typeof fetch) => () =>
    openid({
      issuer: `${url}/ausweis`,
      clientId,
      clientSecret: keys.secrets.client,
      methods: acrFor,
      fetch: ask,
      insecure: true,
    });
  const callbackUrl = `${url}/gateway/identity/callback/eid`;
  return {
    create: of(fetch),
    unreachable: of(cut),
    method: 'eid',
    callbackUrl,
    visit: (first, decision) => visit(first, decision === 'agree' ? `person=${id}` : 'cancel=yes'),
    level,
  };
}

/** A browser that follows redirects and keeps cookies, until it is sent back to the gateway. */
async function visit(first: string, choice: string): Promise<Request> {
  const cookies = new Map<string, string>();
  let body: URLSearchParams | undefined;
  for (let url = first; !url.includes('/gateway/');) {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(body ? { method: 'POST', body } : {}),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    assert.ok(location ?? response.ok, `${url} answers ${response.status}`);
    body = location === null ? new URLSearchParams(choice) : undefined;
    url = new URL(location ?? url, url).href;
    if (url.includes('/gateway/')) return new Request(url);
  }
  throw new Error('The provider sends nobody back.');
}

function payProvider(): JudgedPayments {
  const of = (ask: typeof fetch) => () =>
    xbezahldienste({
      url: `${sandbox.url}/bezahlen`,
      originatorId: 'MUSTERSTADT',
      endPointId: '05999000',
      token: keys.secrets.payment,
      fetch: ask,
      now: Date.now,
    });
  const press = { paid: 'pay', failed: 'fail', cancelled: 'cancel' };
  return {
    create: of(fetch),
    unreachable: of(cut),
    returnUrl: `${sandbox.url}/musterstadt/fischereischein/`,
    asked: async (transaction) => {
      const headers = { authorization: `Bearer ${keys.secrets.payment}` };
      const url = `${sandbox.url}/bezahlen/paymenttransaction/MUSTERSTADT/05999000/${transaction}`;
      const { paymentRequest } = (await (await fetch(url, { headers })).json()) as {
        paymentRequest: TransactionRequest;
      };
      const { grosAmount, redirectUrl: returnUrl } = paymentRequest;
      return { cents: Math.round(grosAmount * 100), returnUrl };
    },
    decide: async (transaction, decision) => {
      const body = new URLSearchParams({ choice: press[decision] });
      const url = `${sandbox.url}/bezahlen/zahlen/${transaction}`;
      await fetch(url, { method: 'POST', body, redirect: 'manual' });
    },
  };
}

const typed = {
  familyName: 'Łuczak',
  birthDate: '1988-03-14',
  street: 'Q 7, 24',
  postalCode: '59999',
  place: 'Musterstadt',
  concern: 'first',
  examProof: 'certificate',
  examDate: '2020-01-01',
  examAuthority: 'Kreis Unna',
  levyYears: '5',
  levyFrom: 'this',
  confirmed: true,
};
const answers = Object.fromEntries(
  Object.entries(typed).map(([name, value]) => [name, { value, from: 'typed' }]),
);

/** By which the citizen of these applications reads. */
const replyKey = await newReplyKey();

const content = (id: string, more: object = { replyKey: replyAddress(replyKey) }): string => {
  const service = { id: 'nrw.fischereischein.antrag', version: '2026-11-28' };
  return JSON.stringify({ id, service, answers, ...more });
};

function office(): JudgedDestination {
  const of = (ask: typeof fetch) => () =>
    destination({ url: `${sandbox.url}/amt`, secret: keys.secrets.destination, fetch: ask });
  const seal = async (text: string): Promise<string> =>
    new CompactEncrypt(new TextEncoder().encode(text))
      .setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM' })
      .encrypt(await importJWK(publicJwk(keys.amt), 'RSA-OAEP-256'));
  const write = (letter: string) => async (id: string, text: string) => {
    const body = new URLSearchParams({ text });
    const url = `${sandbox.url}/amt/${letter}/${id}`;
    assert.equal((await fetch(url, { method: 'POST', body, redirect: 'manual' })).status, 303);
  };
  return {
    create: of(fetch),
    unreachable: of(cut),
    content,
    envelope: (id) => seal(content(id)),
    withoutReplyKey: (id) => seal(content(id, {})),
    read: async (_, jwe) => (await openMessage(jwe, replyKey)) ?? '',
    reply: (id, question, text) => seal(JSON.stringify({ id, question, text })),
    clerk: { ask: write('ask'), refuse: write('refuse') },
  };
}

/**
 * The gateway’s place for files. It takes only the letters of a JWE, and the contract sends any bytes: here each travels as
 * two digits.
 */
function place(): JudgedUpload {
  const kept = new Map<string, Buffer>();
  const twice = (headers: Headers, name: string, by: number): void => {
    const value = headers.get(name);
    if (value !== null) headers.set(name, String(Number(value) * by));
  };
  const asDigits: typeof fetch = async (address, { method = '', body, signal, headers } = {}) => {
    const asked = new Headers(headers);
    for (const name of ['upload-length', 'upload-offset']) twice(asked, name, 2);
    const bytes = body instanceof Blob ? Buffer.from(await body.arrayBuffer()) : undefined;
    const response = await fetch(address, {
      method,
      headers: asked,
      ...(signal ? { signal } : {}),
      ...(bytes ? { body: bytes.toString('hex') } : {}),
    });
    const { url } = response;
    const said = new Headers(response.headers);
    twice(said, 'upload-offset', 0.5);
    if (response.ok && method === 'POST') kept.set(said.get('location') ?? '', Buffer.of());
    if (response.ok && method === 'DELETE') kept.delete(url);
    if (response.ok && bytes) kept.set(url, Buffer.concat([kept.get(url) ?? Buffer.of(), bytes]));
    return new Response(null, { status: response.status, headers: said });
  };
  const url = `${sandbox.url}/gateway/applications/${crypto.randomUUID()}/attachments`;
  const headers = { authorization: `Bearer ${'k'.repeat(43)}` };
  return {
    port: tusUpload(url, { fetch: asDigits, headers }),
    received: async (reference) => kept.get(reference) && new Uint8Array(kept.get(reference) ?? []),
  };
}

for (const person of persons.filter(({ id }) => ['ayse', 'jonas'].includes(id)))
  describe(`the adapter for OpenID Connect keeps to the contract of an identity provider, level “${person.level}”`, () => {
    for (const { title, judge } of identityContract) it(title, () => judge(openIdProvider(person)));
  });
describe('the adapter for XBezahldienste keeps to the contract of a payment provider', () => {
  for (const { title, judge } of paymentContract) it(title, () => judge(payProvider()));
});
describe('the gateway, by tus, keeps to the contract of a place for files', () => {
  for (const { title, judge } of uploadContract) it(title, () => judge(place()));
});
describe('the adapter for an office over HTTP keeps to the contract of a destination', () => {
  for (const { title, judge } of destinationContract) it(title, () => judge(office()));
});
