import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KEPT } from './case.js';
import { gatewayFixture } from './gateway.fixtures.js';
import { createGateway, type Gateway } from './gateway.js';
import type { GatewayOptions } from './options.js';
import { ask, bearer, id, key, put, read } from './requests.fixtures.js';

const caseNumber = 'FS-0b9f';
const proofOf = (nth: number): string => nth.toString(16).padStart(64, '0');
const [proof, box] = [proofOf(1), 'aXY=.Ym94'];
const path = `/applications/${id}/shared`;

const share = (gateway: Gateway, body: unknown = { proof, box }, secret = key) =>
  ask(gateway, path, { method: 'PUT', body, headers: bearer(secret) });
const unshare = (gateway: Gateway, secret = key) =>
  ask(gateway, path, { method: 'DELETE', headers: bearer(secret) });
const open = (gateway: Gateway, asked: object = {}, peer = 'client') =>
  ask(gateway, '/shared', { method: 'POST', body: { caseNumber, proof, ...asked }, peer });

/** What is kept of something that is shared, now. */
async function rows({ storage, now }: GatewayOptions, place?: string) {
  const found = await storage.get<{ shared?: string }>('application', id, now());
  const at = place ?? found?.value.shared;
  return { place: at, row: at === undefined ? undefined : await storage.get('shared', at, now()) };
}

test('what was sent is opened with its number and the code, however the number is written', async () => {
  const { options } = await gatewayFixture();
  const gateway = createGateway(options);
  await put(gateway);
  assert.equal((await share(gateway)).status, 204);
  assert.deepEqual(await read(await open(gateway)), { box });
  assert.deepEqual(await read(await open(gateway, { caseNumber: ' fs 0B9F' })), { box });
  // Another process, the same storage.
  assert.deepEqual(await read(await open(createGateway(options))), { box });
});

test('an unknown number and a wrong code get the same answer', async () => {
  const { options } = await gatewayFixture();
  const gateway = createGateway(options);
  await put(gateway);
  await share(gateway);
  const wrong = await open(gateway, { proof: proofOf(2) });
  const unknown = await open(gateway, { caseNumber: 'FS-9999' });
  assert.equal(wrong.status, 404);
  assert.equal(unknown.status, 404);
  assert.equal(await wrong.text(), await unknown.text());
});

test('only whoever has the key puts or deletes it, and only of what was sent', async () => {
  const { options } = await gatewayFixture();
  const gateway = createGateway(options);
  assert.equal((await share(gateway)).status, 409, 'not sent');
  await put(gateway);
  assert.equal((await share(gateway, undefined, 'x'.repeat(43))).status, 401);
  for (const body of [{ box }, { proof, box: 'in the clear' }, { proof: 'short', box }, 'none'])
    assert.equal((await share(gateway, body)).status, 400, JSON.stringify(body));
  await share(gateway);
  assert.equal((await unshare(gateway, 'x'.repeat(43))).status, 401);
  assert.equal((await open(gateway)).status, 200);
});

test('a new code replaces the old one, and deleting leaves nothing', async () => {
  const { options } = await gatewayFixture();
  const gateway = createGateway(options);
  await put(gateway);
  await share(gateway);
  const first = await rows(options);
  await share(gateway, { proof: proofOf(2), box });
  assert.equal((await open(gateway)).status, 404);
  assert.equal((await rows(options, first.place)).row, undefined);
  assert.equal((await open(gateway, { proof: proofOf(2) })).status, 200);
  const second = await rows(options);
  assert.ok(second.row);
  assert.equal((await unshare(gateway)).status, 204);
  assert.equal((await open(gateway, { proof: proofOf(2) })).status, 404);
  assert.equal((await rows(options, second.place)).row, undefined);
  assert.equal((await unshare(gateway)).status, 204, 'as often as somebody likes');
});

test('two devices that make a code at once: exactly one of them opens', async () => {
  const { options } = await gatewayFixture();
  const gateways = [createGateway(options), createGateway(options)];
  await put(gateways[0]!);
  const made = await Promise.all(
    [1, 2, 3, 4].map((nth) => share(gateways[nth % 2]!, { proof: proofOf(nth), box })),
  );
  assert.ok(made.every(({ status }) => status === 204));
  const opens = await Promise.all(
    [1, 2, 3, 4].map(async (nth) => (await open(gateways[0]!, { proof: proofOf(nth) })).status),
  );
  assert.equal(opens.filter((status) => status === 200).length, 1, opens.join());
});

test('what no case names opens nothing, as after a crash in the middle', async () => {
  const { options, clock } = await gatewayFixture();
  const gateway = createGateway(options);
  await put(gateway);
  await share(gateway);
  const { place, row } = await rows(options);
  await unshare(gateway);
  const rules = { version: undefined, expires: clock.now + KEPT };
  await options.storage.put('shared', place ?? '', row?.value, rules);
  assert.equal((await open(gateway)).status, 404);
  await options.storage.remove('application', id);
  assert.equal((await open(gateway)).status, 404);
});

test('what opens nothing says nothing about a stranger’s guesses: ten a client, ten a number', async () => {
  const { options, clock } = await gatewayFixture();
  const gateway = createGateway(options);
  await put(gateway);
  await share(gateway);
  // Who has it right is never told that it is enough.
  for (let nth = 0; nth < 30; nth++) assert.equal((await open(gateway)).status, 200);
  const served = async (asked: (nth: number) => Promise<Response>): Promise<number> => {
    for (let nth = 0; nth < 50; nth++) if ((await asked(nth)).status === 429) return nth;
    return Infinity;
  };
  const one = (nth: number) => open(gateway, { caseNumber: `FS-${nth}` }, '1.1.1.1');
  assert.equal(await served(one), 10);
  const many = (nth: number) => open(gateway, { proof: proofOf(nth + 9) }, `2.2.2.${nth}`);
  assert.equal(await served(many), 10);
  assert.equal((await open(gateway, { caseNumber: 'fs 0b9f' }, '3.3.3.3')).status, 429);
  clock.now += 10 * 60_000;
  assert.equal((await open(gateway, {}, '3.3.3.3')).status, 200);
});

test('it is kept as long as its case, and gone with it', async () => {
  const { options, clock, party } = await gatewayFixture();
  const gateway = createGateway(options);
  await put(gateway);
  await share(gateway);
  const { place } = await rows(options);
  // Paid: the case is kept for longer, and so is what is shared of it.
  party.payment = 'paid';
  await ask(gateway, `/applications/${id}/payment`, {
    method: 'POST',
    body: { returnUrl: options.returnUrls[0] },
    headers: bearer(),
  });
  await ask(gateway, `/applications/${id}/payment`, { headers: bearer() });
  clock.now += 2 * KEPT;
  await options.storage.tidy(clock.now);
  assert.equal((await open(gateway)).status, 200);
  clock.now += 400 * 24 * 3_600_000;
  await gateway.reconcile(new AbortController().signal);
  assert.equal((await open(gateway)).status, 404);
  assert.equal((await rows(options, place)).row, undefined);
});

test('of an application that nobody pays nothing is left either', async () => {
  const { options, clock, party } = await gatewayFixture();
  const gateway = createGateway(options);
  await put(gateway);
  await share(gateway);
  const { place } = await rows(options);
  party.payment = 'cancelled';
  clock.now += KEPT + 1;
  await gateway.reconcile(new AbortController().signal);
  assert.equal((await open(gateway)).status, 404);
  assert.equal((await rows(options, place)).row, undefined);
});

test('the gateway logs neither number nor code', async () => {
  const { options, log } = await gatewayFixture();
  const gateway = createGateway(options);
  await open(gateway);
  assert.deepEqual(log, ['/gateway/shared not-found']);
});
