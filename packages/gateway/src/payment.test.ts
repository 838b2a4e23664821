import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResultOutcome } from '@stadtkit/steps/result-outcome.js';
import { ask, bearer, id, pay, payment, put, read } from './requests.fixtures.js';
import { gatewayFixture, dueOf } from './gateway.fixtures.js';
import { createGateway, type Gateway } from './gateway.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const round = (gateway: Gateway) => gateway.reconcile(new AbortController().signal);
type Asked = Awaited<ReturnType<typeof gatewayFixture>>;

/** Whether the gateway has forgotten the application, in the words of its storage. */
const kept = ({ options }: Asked) => options.storage.get('application', id, 0);

test('a payment that is never finished ends after 30 days, and the office is told how it stood', async () => {
  for (const last of ['open', 'failed', 'cancelled'] as const) {
    const all = await gatewayFixture();
    const gateway = createGateway(all.options);
    await put(gateway);
    await pay(gateway);
    all.party.payment = last;
    for (let hours = 0; hours < 30 * 24 + 13; hours++) {
      all.clock.now += HOUR;
      await round(gateway);
    }
    assert.equal(await kept(all), undefined);
    assert.deepEqual(all.ended, [`${id} ${last}`]);
    assert.equal(
      (await ask(gateway, `/applications/${id}/payment`, { headers: bearer() })).status,
      404,
    );
  }
});

test('that somebody looks is nothing that happens: it keeps nothing longer', async () => {
  const all = await gatewayFixture();
  const gateway = createGateway(all.options);
  await put(gateway);
  await pay(gateway);
  for (let day = 0; day < 31; day++) {
    await payment(gateway);
    await pay(gateway);
    all.clock.now += DAY;
    await round(gateway);
  }
  assert.equal(await kept(all), undefined);
  assert.equal(all.opened.length, 1);
});

test('an application that nobody paid for ends in the same way', async () => {
  const all = await gatewayFixture();
  const gateway = createGateway(all.options);
  await put(gateway);
  all.clock.now += 29 * DAY;
  await round(gateway);
  assert.deepEqual(all.ended, []);
  all.clock.now += 1 * DAY;
  all.party.destinationDown = true;
  await round(gateway);
  assert.ok(await kept(all), 'the office does not know yet');
  assert.equal((await pay(gateway)).status, 404, 'from then on nobody begins to pay');
  all.party.destinationDown = false;
  all.clock.now += DAY;
  await round(gateway);
  assert.deepEqual(all.ended, [`${id} due`]);
  assert.equal(await kept(all), undefined);
});

test('a provider that cannot say at the end is asked for a week more; then the office is told so', async () => {
  const all = await gatewayFixture();
  const gateway = createGateway(all.options);
  await put(gateway);
  await pay(gateway);
  all.party.paymentsDown = true;
  for (let day = 0; day < 36; day++) {
    all.clock.now += DAY;
    await round(gateway);
  }
  assert.deepEqual(all.ended, []);
  all.clock.now += 2 * DAY;
  await round(gateway);
  assert.deepEqual(all.ended, [`${id} unknown`]);
});

test('what was paid is kept until the office knows, however long that takes', async () => {
  const all = await gatewayFixture();
  const gateway = createGateway(all.options);
  await put(gateway);
  await pay(gateway);
  all.party.payment = 'paid';
  all.party.destinationDown = true;
  for (let day = 0; day < 100; day++) {
    await round(gateway);
    all.clock.now += DAY;
  }
  all.party.destinationDown = false;
  await round(gateway);
  assert.deepEqual(all.told, [id]);
  all.party.outcome = issued;
  all.clock.now += DAY;
  await round(gateway);
  all.clock.now += 31 * DAY;
  await round(gateway);
  assert.equal(await kept(all), undefined);
});

const issued: ResultOutcome = { status: 'issued', licence: { code: 'FS1:X' } };
const licence = (gateway: Gateway) =>
  ask(gateway, `/applications/${id}/outcome`, { headers: bearer() });
const isKeptFor = async (all: Asked, gateway: Gateway, days: number): Promise<void> => {
  for (let day = 0; day < days; day++) {
    assert.ok(await kept(all), `gone after ${day} days`);
    all.clock.now += DAY;
    await round(gateway);
  }
};

test('what was paid can be fetched however long the office takes, and 30 days after it has decided', async () => {
  const all = await gatewayFixture();
  const gateway = createGateway(all.options);
  await put(gateway);
  await pay(gateway);
  all.party.payment = 'paid';
  await payment(gateway);
  await isKeptFor(all, gateway, 100);
  assert.deepEqual(await read(await licence(gateway)), { status: 'waiting', on: 'office' });
  assert.ok(all.looked.length <= 102, 'the office is asked once a day');
  all.party.outcome = issued;
  await isKeptFor(all, gateway, 30);
  assert.equal((await licence(gateway)).status, 200, 'who fetches it moves no end');
  await isKeptFor(all, gateway, 1);
  await round(gateway);
  assert.equal(await kept(all), undefined);
  assert.deepEqual(all.ended, [], 'it was paid');
});

test('what costs nothing waits for the office in the same way', async () => {
  for (const due of [
    { items: [], totalCents: 0, undetermined: false },
    { ...dueOf(0), items: [{ ...dueOf(0).items[0]!, cents: null }], undetermined: true },
  ]) {
    const all = await gatewayFixture();
    all.party.due = due;
    const gateway = createGateway(all.options);
    await put(gateway);
    await isKeptFor(all, gateway, 200);
    all.party.outcome = issued;
    assert.equal((await licence(gateway)).status, 200, 'the decision is seen when it is fetched');
    all.clock.now += 30 * DAY;
    await round(gateway);
    assert.equal(await kept(all), undefined);
  }
});

test('an office that never decides keeps nothing for longer than a year', async () => {
  const all = await gatewayFixture();
  const gateway = createGateway(all.options);
  await put(gateway);
  await isKeptFor(all, gateway, 20);
  await pay(gateway);
  all.party.payment = 'paid';
  await payment(gateway);
  await isKeptFor(all, gateway, 345);
  await round(gateway);
  assert.equal(await kept(all), undefined);
  assert.equal((await licence(gateway)).status, 409);
});

test('money that comes after the end is told to the office, from an address that could not be taken back', async () => {
  for (const down of [false, true]) {
    const all = await gatewayFixture();
    const gateway = createGateway(all.options);
    await put(gateway);
    await pay(gateway);
    all.party.paymentsDown = down;
    for (let day = 0; day < 39; day++) {
      all.clock.now += DAY;
      await round(gateway);
    }
    all.party.paymentsDown = false;
    assert.deepEqual(all.ended, [`${id} ${down ? 'unknown' : 'open'}`]);
    assert.equal(await kept(all), undefined, 'the application is forgotten');
    const before = all.asked.length;
    for (let day = 0; day < 60; day++) {
      all.clock.now += DAY;
      await round(gateway);
    }
    assert.ok(all.asked.length - before <= 20, 'seldom');
    all.party.payment = 'paid';
    all.party.destinationDown = true;
    for (let day = 0; day < 10; day++) {
      all.clock.now += DAY;
      await round(gateway);
    }
    assert.deepEqual(all.told, []);
    all.party.destinationDown = false;
    for (let day = 0; day < 4; day++) {
      all.clock.now += DAY;
      await round(gateway);
    }
    assert.deepEqual(all.told, [id]);
    assert.equal(await all.options.storage.get('late', id, 0), undefined);
  }
});

test('a payment that the provider gives up after the end is forgotten, and one that stays open after a year', async () => {
  for (const last of ['cancelled', 'open'] as const) {
    const all = await gatewayFixture();
    const gateway = createGateway(all.options);
    await put(gateway);
    await pay(gateway);
    all.clock.now += 30 * DAY;
    await round(gateway);
    assert.ok(await all.options.storage.get('late', id, 0));
    all.party.payment = last;
    all.clock.now += (last === 'open' ? 365 : 3) * DAY;
    await round(gateway);
    assert.equal(await all.options.storage.get('late', id, 0), undefined);
    assert.deepEqual(all.told, []);
  }
});

test('the provider is asked with growing pauses', async () => {
  const all = await gatewayFixture();
  const gateway = createGateway(all.options);
  await put(gateway);
  await pay(gateway);
  const asked: number[] = [];
  for (let minute = 0; minute < 3 * 24 * 60; minute++) {
    all.clock.now += 60_000;
    const before = all.asked.length;
    await round(gateway);
    if (all.asked.length > before) asked.push(minute);
  }
  const pauses = asked.slice(1).map((at, nth) => at - asked[nth]!);
  assert.ok(pauses[0]! <= 2 && pauses.at(-1) === 360, pauses.join());
  assert.ok(asked.length < 50, `${asked.length} times in three days`);
  for (const [nth, pause] of pauses.slice(1).entries()) assert.ok(pause >= pauses[nth]! - 1);
});

test('at most eight are asked at once, in rounds that never overlap and in all processes each one once', async () => {
  const all = await gatewayFixture();
  const ids = Array.from({ length: 40 }, (_, nth) => id.slice(0, -2) + String(nth + 10));
  const gateway = createGateway(all.options);
  const second = createGateway(all.options);
  for (const one of ids) {
    await ask(gateway, `/applications/${one}`, {
      method: 'PUT',
      body: 'a.b.c.d.e',
      headers: bearer(),
    });
    await ask(gateway, `/applications/${one}/payment`, {
      method: 'POST',
      body: { returnUrl: 'https://stadt.example/angeln/' },
      headers: bearer(),
    });
  }
  all.clock.now += HOUR;
  let now = 0;
  let most = 0;
  const { outcome } = all.options.payments;
  all.options.payments.outcome = async (...args) => {
    most = Math.max(most, ++now);
    await new Promise(setImmediate);
    now--;
    return outcome(...args);
  };
  await Promise.all([round(gateway), round(gateway), round(gateway)]);
  assert.deepEqual([most, all.asked.length], [8, 40]);
  all.clock.now += DAY;
  await Promise.all([round(gateway), round(second)]);
  assert.equal(all.asked.length, 80);
});

test('a number belongs to an application: a lost row opens no second payment', async () => {
  const all = await gatewayFixture();
  const gateway = createGateway(all.options);
  await put(gateway);
  const first = await read(await pay(gateway));
  await all.options.storage.remove('application', id);
  await put(gateway);
  assert.deepEqual(await read(await pay(gateway)), first);
  assert.equal(new Set(all.opened).size, 1);
});

test('an answer that the provider gives late takes nothing back', async () => {
  const all = await gatewayFixture();
  const gateway = createGateway(all.options);
  await put(gateway);
  await pay(gateway);
  const { outcome } = all.options.payments;
  let answer: (() => void) | undefined;
  all.options.payments.outcome = async (...args) => {
    const word = await outcome(...args);
    await new Promise<void>((resolve) => {
      answer = resolve;
    });
    return word;
  };
  const late = payment(gateway);
  while (!answer) await new Promise(setImmediate);
  all.options.payments.outcome = outcome;
  all.party.payment = 'paid';
  assert.equal((await payment(gateway))['status'], 'paid');
  answer();
  assert.equal((await late)['status'], 'paid', 'what is known now');
  all.party.payment = 'failed';
  assert.equal((await payment(gateway))['status'], 'paid');
});

test('a first opening that fails after a second one has succeeded wipes nothing', async () => {
  const all = await gatewayFixture();
  const gateway = createGateway(all.options);
  await put(gateway);
  const { open } = all.options.payments;
  let fail: (() => void) | undefined;
  all.options.payments.open = () =>
    new Promise((_, reject) => {
      fail = () => reject(new TypeError('gone'));
    });
  const first = pay(gateway);
  while (!fail) await new Promise(setImmediate);
  all.options.payments.open = open;
  all.clock.now += HOUR;
  const { reference } = await read(await pay(gateway));
  all.party.payment = 'paid';
  assert.equal((await payment(gateway))['status'], 'paid');
  fail();
  assert.equal((await first).status, 500);
  assert.equal((await payment(gateway))['status'], 'paid');
  assert.equal(reference, all.opened[0]);
  assert.deepEqual(all.told, [id]);
});

test('a provider that speaks of another payment is not believed', async () => {
  const all = await gatewayFixture();
  const gateway = createGateway(all.options);
  await put(gateway);
  await pay(gateway);
  all.options.payments.outcome = async () => ({
    status: 'paid',
    transaction: 'of somebody else',
    reference: 'KZ2',
    paidAt: '2026-11-24T12:00:00Z',
  });
  assert.equal((await payment(gateway))['status'], 'unknown');
  assert.deepEqual(all.told, []);
});

test('an office whose sum is below zero, or not the sum of its lines, is not believed', async () => {
  const due = dueOf(4800);
  const [item] = due.items;
  const wrong: unknown[] = [
    dueOf(-10),
    { ...due, totalCents: 4801 },
    { ...due, items: [] },
    {
      ...due,
      items: [
        { ...item, cents: -1 },
        { ...item, cents: 4801 },
      ],
    },
    {
      ...due,
      items: [
        { ...item, cents: 4800 },
        { ...item, cents: null },
      ],
    },
    dueOf(48.5),
    dueOf(Number.NaN),
    dueOf(100_000_000),
    { ...due, items: [null] },
    { items: [{ ...item, cents: '4800' }], totalCents: 4800, undetermined: false },
    { items: 'none', totalCents: 0, undetermined: false },
    undefined,
  ];
  for (const one of wrong) {
    const { options, party } = await gatewayFixture();
    party.due = one as typeof due;
    const gateway = createGateway(options);
    const answer = await put(gateway);
    assert.deepEqual(
      [answer.status, (await read(answer)).error],
      [502, 'nonsense'],
      JSON.stringify(one),
    );
    assert.equal((await pay(gateway)).status, 409);
  }
  const { options, party } = await gatewayFixture();
  party.due = { items: [], totalCents: 0, undetermined: false };
  const gateway = createGateway(options);
  assert.equal((await put(gateway)).status, 200);
  assert.equal((await payment(gateway))['status'], 'none-due');
});

test('of an end and a new attempt at the same moment only one happens', async () => {
  const all = await gatewayFixture();
  const gateway = createGateway(all.options);
  await put(gateway);
  all.clock.now += 30 * DAY;
  const { storage } = all.options;
  const slow: typeof storage = {
    ...storage,
    async put(kind, name, value, rules) {
      // Somebody begins to pay between the judgement and the writing.
      if ((value as { ended?: object }).ended) await pay(gateway);
      return storage.put(kind, name, value, rules);
    },
  };
  await round(createGateway({ ...all.options, storage: slow }));
  assert.deepEqual(all.ended, []);
  assert.ok(await kept(all), 'the attempt was first');

  all.party.payment = 'failed';
  const { open } = all.options.payments;
  all.clock.now += 31 * DAY;
  all.options.payments.open = async (...args) => {
    // The end comes while the provider opens what was begun.
    all.clock.now += 31 * DAY;
    await round(gateway);
    return open(...args);
  };
  all.party.destinationDown = true;
  assert.equal((await pay(gateway)).status, 404, 'nobody gets an address after the end');
});
