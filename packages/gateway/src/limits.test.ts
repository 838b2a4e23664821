import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, bearer, envelope, id, read } from './requests.fixtures.js';
import { examRegister } from './adapters/exam-register.js';
import { gatewayFixture, page } from './gateway.fixtures.js';
import { createGateway, type Gateway } from './gateway.js';

const exam = (gateway: Gateway, code: string, peer?: string) =>
  ask(gateway, '/lookups/exam', { method: 'POST', body: { key: code }, ...(peer ? { peer } : {}) });
const send = (gateway: Gateway, nth: number, peer: string) =>
  ask(gateway, `/applications/0b9f6f7e-2f0e-4c1a-9a55-${String(nth).padStart(12, '0')}`, {
    method: 'PUT',
    body: envelope,
    headers: bearer(),
    peer,
  });
/** How often somebody is served before being told that it is enough. */
async function served(once: (nth: number) => Promise<Response>): Promise<number> {
  for (let nth = 0; nth < 200; nth++) if ((await once(nth)).status === 429) return nth;
  return Infinity;
}

test('guessing codes is limited, by client, by code, and in the same codes written differently', async () => {
  const { options, clock } = await gatewayFixture();
  const gateway = createGateway(options);
  assert.equal(await served((nth) => exam(gateway, `AAAA-000${nth}`, '1.1.1.1')), 10);
  assert.equal(await served((nth) => exam(gateway, 'BBBB-0000', `2.2.2.${nth}`)), 10);
  assert.equal((await exam(gateway, 'bbbb 0000', '3.3.3.3')).status, 429);
  assert.equal((await exam(gateway, 'CCCC-0000', '3.3.3.3')).status, 200);
  clock.now += 10 * 60_000;
  assert.equal((await exam(gateway, 'BBBB-0000', '1.1.1.1')).status, 200);
});

test('whoever is told that it is enough is told when it goes on, also on a page of another origin', async () => {
  const { options, clock } = await gatewayFixture();
  const gateway = createGateway({ ...options, origins: ['https://www.stadt.example'] });
  await served((nth) => exam(gateway, `AAAA-000${nth}`));
  clock.now += 4 * 60_000 + 500;
  const headers = { origin: 'https://www.stadt.example' };
  const body = { key: 'BBBB-0000' };
  const response = await ask(gateway, '/lookups/exam', { method: 'POST', body, headers });
  assert.equal(response.status, 429);
  assert.equal(response.headers.get('retry-after'), '360');
  assert.match(response.headers.get('access-control-expose-headers') ?? '', /retry-after/);
  clock.now += 360_000;
  assert.equal((await exam(gateway, 'CCCC-0000')).status, 200);
});

test('an unknown code and a used one get the same answer', async () => {
  const { options } = await gatewayFixture();
  let status = 'unknown';
  const fetch = async () => Response.json({ status });
  const exams = examRegister({ url: 'https://register.example', secret: 's', fetch });
  const gateway = createGateway({ ...options, lookups: { exam: exams } });
  const unknown = await (await exam(gateway, 'AAAA-0000')).text();
  status = 'used';
  assert.equal(await (await exam(gateway, 'AAAA-0001')).text(), unknown);
});

test('applications that the office rejects are limited too: its answer tells valid codes', async () => {
  const { options } = await gatewayFixture();
  const { submit } = options.destination;
  const gateway = createGateway(options);
  assert.equal(await served((nth) => send(gateway, nth, '1.1.1.1')), Infinity, 'received ones');
  options.destination.submit = async () => ({ status: 'rejected', problems: [] });
  assert.equal(await served((nth) => send(gateway, 1000 + nth, '1.1.1.1')), 20);
  const atOnce = await Promise.all(
    Array.from({ length: 60 }, (_, nth) => send(gateway, 2000 + nth, '2.2.2.2')),
  );
  assert.ok(atOnce.filter(({ status }) => status === 422).length <= 20, 'also all at once');
  options.destination.submit = submit;
  assert.equal((await send(gateway, 3000, '3.3.3.3')).status, 200, 'others are not locked out');
});

test('nobody can fill the storage with rows', async () => {
  const { options, clock } = await gatewayFixture();
  const gateway = createGateway(options);
  const identity = { service: 'test.service', method: 'eid', application: id, returnUrl: page };
  const begin = () =>
    ask(gateway, '/identity', { method: 'POST', body: identity, peer: '1.1.1.1' });
  assert.equal(await served(begin), 60);
  const hide = (name: string, peer: string) =>
    ask(gateway, `/locker/${name}`, { method: 'PUT', body: 'sealed', peer });
  assert.equal(await served(() => hide('test.service', '1.1.1.1')), 60);
  for (const name of ['nobody', '__proto__', 'constructor', 'x'.repeat(500)])
    assert.equal((await hide(name, '2.2.2.2')).status, 404, name);

  options.destination.submit = async () => {
    throw new TypeError('gone');
  };
  assert.equal(await served((nth) => send(gateway, nth, '1.1.1.1')), 20);
  clock.now += 25 * 3_600_000;
  const first = '0b9f6f7e-2f0e-4c1a-9a55-000000000000';
  assert.equal(
    await options.storage.get('application', first, clock.now),
    undefined,
    'gone in a day',
  );
});

test('names that every object has are no services', async () => {
  const { options } = await gatewayFixture();
  const gateway = createGateway(options);
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']) {
    assert.equal((await ask(gateway, `/services/${name}`)).status, 404, name);
    const body = { service: name, method: 'eid', application: id, returnUrl: page };
    assert.equal((await ask(gateway, '/identity', { method: 'POST', body })).status, 400, name);
  }
});

test('a cookie that the gateway did not make is replaced, not taken over', async () => {
  const { options } = await gatewayFixture();
  const gateway = createGateway(options);
  for (const value of [
    'known-to-somebody',
    '',
    '%00',
    'x'.repeat(42),
    'x'.repeat(44),
    'ä'.repeat(43),
  ]) {
    const cookie = `stadtkit=${encodeURIComponent(value)}`;
    const kept = await ask(gateway, '/locker/test.service', {
      method: 'PUT',
      body: 'sealed',
      headers: { cookie },
    });
    assert.match(kept.headers.get('set-cookie') ?? '', /^stadtkit=[\w-]{43};/);
    assert.doesNotMatch(kept.headers.get('set-cookie') ?? '', new RegExp(`=${cookie.slice(9)};`));
    const found = await ask(gateway, '/locker/test.service', { headers: { cookie } });
    assert.equal(found.status, 404, value);
  }
});

test('a party that is down is told apart from one that answers nonsense, and from us', async () => {
  const { options, party } = await gatewayFixture();
  const gateway = createGateway(options);
  party.destinationDown = true;
  assert.equal((await read(await send(gateway, 1, '1.1.1.1'))).error, 'party-down');
  options.destination.submit = async () =>
    ({ status: 'received', receipt: null, due: null }) as never;
  assert.equal((await read(await send(gateway, 1, '1.1.1.1'))).error, 'nonsense');
});

test('a page whose name stands in its query is one to come back to, after identification and payment', async () => {
  const { options } = await gatewayFixture();
  const cms = 'https://cms.example/?page_id=7';
  const asked: string[] = [];
  const { open } = options.payments;
  options.payments.open = (request, signal) => {
    asked.push(request.returnUrl);
    return open(request, signal);
  };
  const gateway = createGateway({ ...options, returnUrls: [cms, 'https://stadt.example/*'] });
  await send(gateway, 1, '1.1.1.1');
  for (const returnUrl of [cms, 'https://cms.example/?page_id=8', 'https://stadt.example/a?b=c']) {
    const body = { service: 'test.service', method: 'eid', application: id, returnUrl };
    const { status } = await ask(gateway, '/identity', { method: 'POST', body });
    assert.equal(status, returnUrl.endsWith('8') ? 400 : 200, returnUrl);
  }
  const path = '/applications/0b9f6f7e-2f0e-4c1a-9a55-000000000001/payment';
  await ask(gateway, path, { method: 'POST', body: { returnUrl: cms }, headers: bearer() });
  assert.deepEqual(asked, [cms]);
});
