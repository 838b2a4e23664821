import assert from 'node:assert/strict';
import { test } from 'node:test';
import { address, codeIn, emailFixture, end, give, state, type } from './email.fixtures.js';
import { createGateway } from './gateway.js';
import { id, put } from './requests.fixtures.js';

const MINUTE = 60_000;
const wrong = (code: string): string => (code === '000000' ? '111111' : '000000');

test('whoever types the code from their mailbox is told by e-mail', async () => {
  const { gateway, mails } = await emailFixture();
  assert.deepEqual(await state(gateway), { status: 'none' });
  assert.deepEqual(await give(gateway), { status: 'asked', address });
  assert.deepEqual(await state(gateway), { status: 'asked', address });
  assert.deepEqual(
    mails.map(({ to }) => to),
    [address],
  );
  const typed = codeIn(mails[0]).replace(/(...)/, '$1 ');
  assert.deepEqual(await type(gateway, typed), { status: 'confirmed', address });
  assert.deepEqual(await state(gateway), { status: 'confirmed', address });
  assert.equal((await end(gateway)).status, 204);
  assert.deepEqual(await state(gateway), { status: 'none' });
  assert.equal((await end(gateway)).status, 204, 'once more');
});

test('an application without its key, of a service that asks for no address, or without mail, is told of nothing', async () => {
  const { gateway, options, mails } = await emailFixture();
  const stranger = 's'.repeat(43);
  for (const asked of [
    state(gateway, stranger),
    give(gateway, { key: stranger }),
    type(gateway, '123456', stranger),
  ])
    assert.equal((await asked).error, 'key');
  await give(gateway);
  assert.equal((await end(gateway, stranger)).status, 204);
  assert.equal((await state(gateway)).status, 'asked', 'a stranger ends nothing');
  const { mail: _, ...without } = options;
  assert.equal((await state(createGateway(without))).error, 'not-found');
  const { email: __, ...silent } = options.services['angeln']!;
  const other = createGateway({ ...options, services: { angeln: silent } });
  assert.equal((await give(other)).error, 'not-found');
  assert.equal(mails.length, 1);
});

test('a wrong code may be typed five times, also when all come at once', async () => {
  for (const together of [false, true]) {
    const { gateway, mails } = await emailFixture();
    await give(gateway);
    const code = codeIn(mails[0]);
    const tries = Array.from({ length: 6 }, () => () => type(gateway, wrong(code)));
    const reasons: unknown[] = [];
    if (together)
      reasons.push(...(await Promise.all(tries.map((one) => one()))).map((one) => one.reason));
    else for (const one of tries) reasons.push((await one()).reason);
    assert.equal(reasons.filter((reason) => reason === 'wrong-code').length, 4, String(reasons));
    assert.equal((await type(gateway, code)).reason, 'too-many-tries');
    await give(gateway);
    assert.equal((await type(gateway, codeIn(mails[1]))).status, 'confirmed', 'a new one counts');
  }
});

test('a code counts for ten minutes, and an address that nobody confirms is forgotten', async () => {
  const { gateway, mails, clock, options } = await emailFixture();
  await give(gateway);
  clock.now += 10 * MINUTE;
  assert.equal((await type(gateway, codeIn(mails[0]))).reason, 'expired');
  clock.now += 51 * MINUTE;
  assert.deepEqual(await state(gateway), { status: 'none' });
  await gateway.reconcile(new AbortController().signal);
  assert.equal(await options.storage.get('email', id, 0), undefined);
});

test('a code that was sent before counts no longer', async () => {
  const { gateway, mails } = await emailFixture();
  await give(gateway);
  await give(gateway, { to: 'other@example.de' });
  assert.equal((await type(gateway, codeIn(mails[0]))).reason, 'wrong-code');
  assert.equal((await type(gateway, codeIn(mails[1]))).address, 'other@example.de');
});

test('what the mail server says of an address is told, and keeps nothing', async () => {
  const { gateway, server } = await emailFixture();
  for (const state of ['refused', 'down'] as const) {
    server.state = state;
    assert.deepEqual(await give(gateway), { status: 'failed', reason: state });
  }
  assert.deepEqual(await state(gateway), { status: 'none' });
});

test('what is no single address is refused before anything is sent', async () => {
  const { gateway, mails } = await emailFixture();
  for (const to of [
    '',
    'max',
    'max@example.de, eve@example.de',
    'max@example.de\nBcc: e@example.de',
    '"a b"@example.de',
  ])
    assert.equal((await give(gateway, { to })).error, 'request', to);
  assert.equal((await give(gateway, { language: 'xx' })).error, 'request');
  assert.deepEqual(mails, []);
});

test('nobody is flooded: few codes go to one mailbox, whoever asks, and few are sent for one client', async () => {
  const { gateway, mails, clock } = await emailFixture();
  const reasons: unknown[] = [];
  const mailboxes = ['max@example.de', 'MAX@example.de', 'max+1@example.de', 'max+2@example.de'];
  for (const [nth, to] of mailboxes.entries())
    reasons.push((await give(gateway, { to, peer: `1.1.1.${String(nth)}` })).reason);
  assert.deepEqual(reasons, [undefined, undefined, undefined, 'too-many-codes']);
  for (let hour = 0; hour < 20; hour++) {
    clock.now += 60 * MINUTE;
    await give(gateway, { to: 'max@example.de', peer: `2.2.2.${String(hour)}` });
  }
  assert.equal(mails.length, 6, 'in a day');
  mails.length = 0;
  for (let nth = 0; nth < 20; nth++)
    await give(gateway, { to: `somebody${String(nth)}@example.de`, peer: '3.3.3.3' });
  assert.equal(mails.length, 10, 'of one client');
});

test('a mail server that is down uses up none of the codes', async () => {
  const { gateway, mails, server } = await emailFixture();
  server.state = 'down';
  for (let nth = 0; nth < 10; nth++) assert.equal((await give(gateway)).reason, 'down');
  server.state = 'up';
  assert.equal((await give(gateway)).status, 'asked');
  assert.equal(mails.length, 1);
});

test('the code is not kept, and the address stands in one row, in no log and in no address', async () => {
  const { options, gateway, mails, server, log } = await emailFixture();
  const rows: string[] = [];
  const { put: write } = options.storage;
  options.storage.put = (kind, row, value, rules) => {
    rows.push(`${kind} ${row} ${JSON.stringify(value)}`);
    return write(kind, row, value, rules);
  };
  await give(gateway);
  const code = codeIn(mails[0]);
  await type(gateway, wrong(code));
  for (const state of ['down', 'refused'] as const) {
    server.state = state;
    await give(gateway);
  }
  server.state = 'up';
  await give(gateway, { to: 'none' });
  await type(gateway, code);
  server.state = 'down';
  await gateway.reconcile(new AbortController().signal);
  await put(gateway);
  const withAddress = rows.filter((row) => row.includes('ayse'));
  assert.ok(withAddress.length > 0);
  assert.deepEqual(
    withAddress.filter((row) => !row.startsWith(`email ${id}`)),
    [],
  );
  assert.deepEqual(
    rows.filter((row) => row.includes(code)),
    [],
  );
  assert.ok(log.length > 0);
  assert.doesNotMatch(log.join('\n'), /ayse|@|\d{6}/);
});
