import assert from 'node:assert/strict';
import type { Due } from '@stadtkit/kinds/due.js';
import { PartyFault } from '@stadtkit/kinds/party-fault.js';
import { test } from 'node:test';
import { jwtVerify, importJWK } from 'jose';
import { ask, bearer, id, key, pay, payment, put, read } from './requests.fixtures.js';
import { gatewayFixture, dueOf, origin, page } from './gateway.fixtures.js';
import { createGateway, type Gateway } from './gateway.js';

async function identify(gateway: Gateway) {
  const begun = await ask(gateway, '/identity', {
    method: 'POST',
    body: { service: 'test.service', method: 'eid', application: id, returnUrl: page },
  });
  const cookie = (begun.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const { url = '', reference = '' } = await read(begun);
  const handle = new URL(url).searchParams.get('handle') ?? '';
  const back = (query: string, as = cookie, method = 'eid') =>
    ask(gateway, `/identity/callback/${method}?${query}`, { headers: { cookie: as } });
  const outcome = async (as = cookie) =>
    (await (await ask(gateway, `/identity/${reference}`, { headers: { cookie: as } })).json()) as {
      status: string;
      reason?: string;
      identity?: { statement: string; attributes: object };
    };
  return {
    handle,
    reference,
    url,
    cookie,
    back,
    outcome,
    setCookie: begun.headers.get('set-cookie') ?? '',
  };
}

test('an identification is finished once, by the browser that began it', async () => {
  const { options, party } = await gatewayFixture();
  const gateway = createGateway(options);
  const { handle, back, outcome, setCookie } = await identify(gateway);
  assert.match(setCookie, /HttpOnly/i);
  assert.match(setCookie, /Secure/i);
  assert.equal((await outcome()).status, 'pending');
  assert.equal((await back('handle=invented&code=1')).status, 400);
  assert.equal((await back(`handle=${handle}&code=1`, `stadtkit=${'o'.repeat(43)}`)).status, 400);
  assert.equal((await outcome()).status, 'pending');

  const returned = await back(`handle=${handle}&code=1`);
  assert.equal(returned.status, 303);
  assert.equal(returned.headers.get('location'), page);
  assert.equal((await back(`handle=${handle}&code=1`)).status, 400, 'a replay');
  const { status, identity } = await outcome();
  assert.equal(status, 'verified');
  const jwk = await importJWK(options.statementKey.publicJwk, 'ES256');
  const { payload } = await jwtVerify(identity?.statement ?? '', jwk, {
    audience: 'test.service',
    issuer: origin,
    currentDate: new Date(options.now()),
  });
  assert.equal(payload['application'], id, 'a statement belongs to one application');
  assert.deepEqual(party.askedAttributes, ['familyName'], 'only what the questions need is asked');
  assert.deepEqual(payload['attributes'], { familyName: 'Yusuf' }, 'and nothing more is signed');
  assert.deepEqual(identity?.attributes, { familyName: 'Yusuf' }, 'or reaches the browser');
  assert.equal((await outcome(`stadtkit=${'o'.repeat(43)}`)).reason, 'expired');
});

test('a cancelled identification and one below the level say so', async () => {
  const { options, party } = await gatewayFixture();
  const gateway = createGateway(options);
  const cancelled = await identify(gateway);
  await cancelled.back(`handle=${cancelled.handle}&error=access_denied`);
  assert.equal((await cancelled.outcome()).status, 'cancelled');
  // An online ID promises the level high: one that was only a password is not believed, whatever the service demands.
  for (const level of ['none', 'low', 'substantial'] as const) {
    party.level = level;
    const weak = await identify(gateway);
    await weak.back(`handle=${weak.handle}&code=1`);
    assert.equal((await weak.outcome()).reason, 'level-too-low', level);
  }
});

test('an application is received once; the first key is the only one', async () => {
  const { options, party } = await gatewayFixture();
  const gateway = createGateway(options);
  party.destinationDown = true;
  assert.equal((await put(gateway)).status, 502);
  party.destinationDown = false;
  const first = await (await put(gateway)).text();
  assert.equal(await (await put(gateway)).text(), first);
  assert.equal((await put(gateway, 'x'.repeat(43))).status, 401);
  assert.equal(
    (await ask(gateway, `/applications/${id}`, { method: 'PUT', body: 'open', headers: bearer() }))
      .status,
    400,
  );
});

test('whoever has the key is told the receipt, also at another device; nobody else is', async () => {
  const { options } = await gatewayFixture();
  const gateway = createGateway(options);
  const receipt = async (headers: Record<string, string>) =>
    ask(gateway, `/applications/${id}/receipt`, { headers });
  assert.deepEqual(await read(await receipt(bearer())), {}, 'before it was sent');
  const { receipt: given } = await read(await put(gateway));
  assert.deepEqual((await read(await receipt(bearer())))['receipt'], given);
  assert.equal((await receipt(bearer('x'.repeat(43)))).status, 401);
  assert.equal((await receipt({})).status, 401);
});

test('two impatient clicks open one payment; a second one only when the first was given up', async () => {
  const { options, party, opened } = await gatewayFixture();
  const gateway = createGateway(options);
  const second = createGateway(options);
  await put(gateway);
  const answers = await Promise.all([pay(gateway), pay(second), pay(gateway)]);
  assert.equal(opened.length, 1);
  assert.ok(answers.some(({ status }) => status === 200));
  await pay(gateway);
  assert.equal(opened.length, 1, 'the open one is used');
  party.payment = 'failed';
  assert.equal((await payment(gateway))['status'], 'failed');
  await pay(gateway);
  assert.equal(new Set(opened).size, 2);
});

test('nobody is asked to pay again while the provider cannot say', async () => {
  const { options, party, opened } = await gatewayFixture();
  const gateway = createGateway(options);
  await put(gateway);
  await pay(gateway);
  party.paymentsDown = true;
  assert.equal((await payment(gateway))['status'], 'unknown');
  assert.equal((await read(await pay(gateway)))['status'], 'unknown');
  assert.equal(opened.length, 1);
});

test('what was paid is final, and the office is told, if need be later', async () => {
  const { options, party, told } = await gatewayFixture();
  const gateway = createGateway(options);
  await put(gateway);
  await pay(gateway);
  party.payment = 'paid';
  party.destinationDown = true;
  assert.equal((await payment(gateway))['status'], 'paid');
  assert.deepEqual(told, []);
  party.payment = 'failed';
  assert.equal((await payment(gateway))['status'], 'paid');
  party.destinationDown = false;
  const signal = new AbortController().signal;
  await gateway.reconcile(signal);
  await gateway.reconcile(signal);
  assert.deepEqual(told, [id]);
});

test('a payment whose payer never came back is noticed', async () => {
  const { options, party, told } = await gatewayFixture();
  const gateway = createGateway(options);
  await put(gateway);
  await pay(gateway);
  party.payment = 'paid';
  await gateway.reconcile(new AbortController().signal);
  assert.deepEqual(told, [id]);
});

test('foreign pages, unknown return addresses and nonsense are refused', async () => {
  const { options } = await gatewayFixture();
  const gateway = createGateway(options);
  const body = {
    service: 'test.service',
    method: 'eid',
    application: id,
    returnUrl: 'https://evil.example/',
  };
  assert.equal(
    (await read(await ask(gateway, '/identity', { method: 'POST', body }))).error,
    'return-url',
  );
  const foreign = { origin: 'https://evil.example' };
  assert.equal(
    (await ask(gateway, '/lookups/exam', { method: 'POST', body: { key: 'x' }, headers: foreign }))
      .status,
    403,
  );
  assert.equal((await ask(gateway, '/nowhere')).status, 404);
  assert.equal((await ask(gateway, '/lookups/exam', { method: 'POST', body: '{' })).status, 400);
});

test('a party that is too slow is given up', async () => {
  const { options, party } = await gatewayFixture();
  party.examsHang = true;
  // The gateway's own timer keeps no process alive; a server's socket would.
  const alive = setInterval(() => undefined, 1000);
  const response = await ask(createGateway(options), '/lookups/exam', {
    method: 'POST',
    body: { key: 'x' },
  });
  clearInterval(alive);
  assert.equal(response.status, 504);
  assert.equal(response.headers.get('cache-control'), 'no-store');
});

test('the locker gives a draft back to its browser only, for half an hour', async () => {
  const { options, clock } = await gatewayFixture();
  const gateway = createGateway(options);
  const kept = await ask(gateway, '/locker/test.service', { method: 'PUT', body: 'sealed' });
  const cookie = (kept.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const get = (as: string) => ask(gateway, '/locker/test.service', { headers: { cookie: as } });
  assert.equal(await (await get(cookie)).text(), 'sealed');
  assert.equal((await get(`stadtkit=${'o'.repeat(43)}`)).status, 404);
  clock.now += 31 * 60_000;
  assert.equal((await get(cookie)).status, 404);
});

test('the log says nothing about a person', async () => {
  const { options, log, party } = await gatewayFixture();
  const gateway = createGateway(options);
  const { handle, back } = await identify(gateway);
  await back(`handle=${handle}&code=1`);
  party.destinationDown = true;
  await put(gateway);
  await ask(gateway, '/lookups/exam', { method: 'POST', body: { nothing: 'Yusuf' } });
  assert.ok(log.length >= 2);
  for (const line of log) assert.doesNotMatch(line, new RegExp(`Yusuf|${id}|${key}|${handle}`));
});

test('a definition that has not changed is not sent twice; answers about people are never kept', async () => {
  const { options } = await gatewayFixture();
  const gateway = createGateway(options);
  const first = await ask(gateway, '/services/angeln');
  const tag = first.headers.get('etag') ?? '';
  assert.equal(first.headers.get('cache-control'), 'no-cache');
  const again = await ask(gateway, '/services/angeln', { headers: { 'if-none-match': tag } });
  assert.equal(again.status, 304);
  assert.equal((await ask(gateway, '/services/nowhere')).headers.get('cache-control'), 'no-store');
  assert.equal((await ask(gateway, '/destination')).headers.get('cache-control'), 'no-store');
});

test('the id of a forgotten application opens nothing: the office knows it, the gateway not its key', async () => {
  const { options, clock } = await gatewayFixture();
  const receivedAt = new Date(clock.now).toISOString();
  const { destination } = options;
  const gateway = createGateway({
    ...options,
    destination: {
      ...destination,
      submit: async (...sent) => {
        const submitted = await destination.submit(...sent);
        return submitted.status === 'received'
          ? { ...submitted, receipt: { ...submitted.receipt, receivedAt } }
          : submitted;
      },
    },
  });
  assert.equal((await put(gateway)).status, 200);
  clock.now += 100 * 24 * 3_600_000;
  await gateway.reconcile(new AbortController().signal);
  const stranger = 'x'.repeat(43);
  for (const time of ['at once', 'once more'])
    assert.equal((await put(gateway, stranger)).status, 401, time);
  const licence = await ask(gateway, `/applications/${id}/outcome`, { headers: bearer(stranger) });
  assert.equal(licence.status, 409);
});

test('an answer was lost on its way, and the person changed something: what was sent last is paid', async () => {
  const { options, party } = await gatewayFixture();
  const charged: number[] = [];
  const gateway = createGateway({
    ...options,
    payments: {
      ...options.payments,
      open: (request, signal) => {
        charged.push(request.due.totalCents);
        return options.payments.open(request, signal);
      },
    },
  });
  // The receipt names the sum, so that no screen says another one than what will be asked.
  const sum = async (): Promise<unknown> => {
    const { receipt } = (await (await put(gateway)).json()) as { receipt: { due: Due } };
    return receipt.due.totalCents;
  };
  await put(gateway);
  party.due = dueOf(3500);
  assert.equal(await sum(), 3500);
  await pay(gateway);
  party.due = dueOf(100);
  assert.equal(await sum(), 3500, 'from here on nothing changes');
  await pay(gateway);
  assert.deepEqual(charged, [3500]);
});

test('what the office cannot read is a bad request of the browser, not a failure of the office', async () => {
  const { options, party } = await gatewayFixture();
  party.unreadable = true;
  const gateway = createGateway(options);
  const answer = await put(gateway);
  assert.deepEqual([answer.status, (await read(answer)).error], [400, 'request']);
  party.unreadable = false;
  assert.equal((await put(gateway)).status, 200, 'the same can be sent again');
  for (const body of ['', 'a.b', '{"answers": 1}', 'null', '\u0000'])
    assert.equal(
      (await ask(gateway, `/applications/${id}`, { method: 'PUT', body, headers: bearer() }))
        .status,
      400,
      JSON.stringify(body),
    );
  for (const body of ['', 'null', '[]', '{"returnUrl": 1}', '{'])
    assert.equal(
      (
        await ask(gateway, `/applications/${id}/payment`, {
          method: 'POST',
          body,
          headers: bearer(),
        })
      ).status,
      400,
      JSON.stringify(body),
    );
});

test('two attempts to pay at the same moment are not called many attempts', async () => {
  const { options } = await gatewayFixture();
  let opened = 0;
  let first: (() => void) | undefined;
  const gateway = createGateway({
    ...options,
    payments: {
      ...options.payments,
      // The first answer is still on its way; to the second the provider says that it knows the number.
      open: async (request, signal) => {
        if (opened++ > 0) throw new PartyFault('exists', 'PAYMENT_EXISTS');
        await new Promise<void>((resolve) => {
          first = resolve;
        });
        return options.payments.open(request, signal);
      },
    },
  });
  await put(gateway);
  const one = pay(gateway);
  while (!first) await new Promise(setImmediate);
  const two = await pay(gateway);
  assert.deepEqual([two.status, (await read(two)).error], [423, 'meanwhile']);
  first();
  assert.equal((await one).status, 200);
  assert.equal((await pay(gateway)).status, 200);
});
