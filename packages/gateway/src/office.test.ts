import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResultOutcome } from '@stadtkit/steps/result-outcome.js';
import { createGateway, type Gateway } from './gateway.js';
import { gatewayFixture } from './gateway.fixtures.js';
import { ask, bearer, id, pay, payment, put, read } from './requests.fixtures.js';
import { DAY } from './world.fixtures.js';

const letter = 'aa.bb.cc.dd.ee';
const asked = {
  status: 'asked',
  question: 'q1',
  on: '2026-11-24',
  until: '2026-12-08',
  message: letter,
} as const satisfies ResultOutcome;

const outcome = (gateway: Gateway, headers = bearer()) =>
  ask(gateway, `/applications/${id}/outcome`, { headers });
const answer = (gateway: Gateway, body = letter, { headers = bearer(), question = 'q1' } = {}) =>
  ask(gateway, `/applications/${id}/answers/${question}`, { method: 'POST', body, headers });
const withdraw = (gateway: Gateway, headers = bearer()) =>
  ask(gateway, `/applications/${id}/withdrawal`, { method: 'POST', headers });
const stranger = bearer('s'.repeat(43));

/** A gateway that has an application. */
async function received() {
  const all = await gatewayFixture();
  const gateway = createGateway(all.options);
  await put(gateway);
  const round = () => gateway.reconcile(new AbortController().signal);
  const kept = () => all.options.storage.get('application', id, all.clock.now);
  return { ...all, gateway, round, kept };
}

test('what a clerk writes goes through as it came, and stands in no row', async () => {
  const { gateway, party, kept, log } = await received();
  for (const said of [
    asked,
    { status: 'refused', on: '2026-11-24', message: letter },
    { status: 'decided', on: '2026-11-24' },
  ] as const) {
    party.outcome = said;
    assert.deepEqual(await read(await outcome(gateway)), said);
  }
  assert.ok(!JSON.stringify(await kept()).includes(letter));
  assert.deepEqual(log, []);
});

test('what a clerk wrote without encryption is not passed on', async () => {
  const { gateway, party, log } = await received();
  for (const message of ['Ihr Zeugnis fehlt.', '', 'a.b.c', `a.b.c.${'d'.repeat(33_000)}.e`]) {
    party.outcome = { ...asked, message };
    const response = await outcome(gateway);
    assert.equal(response.status, 502);
    assert.deepEqual(await read(response), { error: 'nonsense' });
  }
  assert.ok(log.every((line) => !line.includes('Zeugnis')));
});

test('an answer is handed on as it came, and kept nowhere; what it says of it is told', async () => {
  const { gateway, party, answered, kept } = await received();
  assert.deepEqual(await read(await answer(gateway)), { status: 'taken' });
  assert.deepEqual(answered, [`${id} q1 ${letter}`]);
  assert.ok(!JSON.stringify(await kept()).includes(letter));
  party.reply = 'over';
  assert.deepEqual(await read(await answer(gateway)), { status: 'over' });
});

test('what is no answer, or too much, does not come to the office', async () => {
  const { gateway, answered } = await received();
  for (const body of ['Am 3. Mai.', 'a.b.c', `a.b.c.${'d'.repeat(33_000)}.e`])
    assert.equal((await answer(gateway, body)).status, 400);
  assert.equal((await answer(gateway, letter, { question: 'x'.repeat(65) })).status, 400);
  assert.equal((await answer(gateway, letter, { question: 'a%2Fb' })).status, 400);
  assert.deepEqual(answered, []);
});

test('nobody answers without end', async () => {
  const { gateway, answered } = await received();
  const statuses = [];
  for (let times = 0; times < 25; times++) statuses.push((await answer(gateway)).status);
  assert.equal(statuses.at(-1), 429);
  assert.equal(answered.length, 20);
});

test('an application answers and is taken back only with its key, and when it was received', async () => {
  const { gateway, answered, withdrawn } = await received();
  for (const response of [
    await answer(gateway, letter, { headers: stranger }),
    await withdraw(gateway, stranger),
    await outcome(gateway, stranger),
  ])
    assert.equal(response.status, 401);
  const nobodys = await gatewayFixture();
  const empty = createGateway(nobodys.options);
  for (const response of [await answer(empty), await withdraw(empty)])
    assert.equal(response.status, 409);
  for (const all of [answered, withdrawn, nobodys.answered, nobodys.withdrawn])
    assert.deepEqual(all, []);
});

test('what is taken back cannot be paid any more, nor changed, in any process', async () => {
  const { gateway, options, opened, withdrawn } = await received();
  const other = createGateway(options);
  assert.deepEqual(await payment(gateway), { status: 'due' });
  for (const one of [gateway, other])
    assert.deepEqual(await read(await withdraw(one)), { status: 'withdrawn' });
  assert.deepEqual(withdrawn, [id, id], 'safe to repeat');
  for (const one of [gateway, other]) {
    assert.deepEqual(await payment(one), { status: 'none-due' });
    assert.deepEqual(await read(await pay(one)), { status: 'none-due' });
    assert.equal((await read(await put(one)))['status'], 'received');
  }
  assert.deepEqual(opened, []);
});

test('what is sent again after it was taken back changes nothing at the office', async () => {
  const { gateway, party } = await received();
  const before = await read(await put(gateway));
  await withdraw(gateway);
  party.content = 'something else';
  assert.deepEqual(await read(await put(gateway)), before);
});

test('who takes it back while an address for paying is on its way is given none', async () => {
  const { options, gateway } = await received();
  const slow = createGateway({
    ...options,
    payments: {
      ...options.payments,
      open: async (...asked) => {
        await withdraw(gateway);
        return options.payments.open(...asked);
      },
    },
  });
  assert.deepEqual(await read(await pay(slow)), { status: 'none-due' });
  assert.equal('url' in (await payment(gateway)), false);
});

test('too late to be taken back: it stays as it was', async () => {
  const { gateway, party } = await received();
  party.withdrawal = 'too-late';
  assert.deepEqual(await read(await withdraw(gateway)), { status: 'too-late' });
  assert.deepEqual(await payment(gateway), { status: 'due' });
});

test('a payment that was open when it was taken back is looked at to its end: the office hears of the money', async () => {
  const { gateway, party, told, round, clock } = await received();
  await pay(gateway);
  await withdraw(gateway);
  party.payment = 'paid';
  clock.now += DAY;
  await round();
  assert.deepEqual(told, [id]);
});

test('what was refused is kept for 30 days, and no longer asked about', async () => {
  const { gateway, party, kept, round, clock, looked } = await received();
  await pay(gateway);
  party.payment = 'paid';
  await payment(gateway);
  party.outcome = { status: 'refused', on: '2026-11-24', message: letter };
  clock.now += DAY;
  await round();
  const times = looked.length;
  clock.now += 29 * DAY;
  await round();
  assert.ok(await kept());
  assert.equal(looked.length, times);
  clock.now += 2 * DAY;
  await round();
  assert.equal(await kept(), undefined);
});

test('what the office asks is no end: it is asked on until it decides', async () => {
  const { gateway, party, kept, round, clock } = await received();
  await pay(gateway);
  party.payment = 'paid';
  await payment(gateway);
  party.outcome = asked;
  for (let day = 0; day < 60; day++) {
    clock.now += DAY;
    await round();
  }
  assert.ok(await kept());
});
