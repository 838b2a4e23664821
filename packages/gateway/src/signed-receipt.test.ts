import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256 } from '@stadtkit/kinds/bytes.js';
import { checkReceipt } from '@stadtkit/licence/check-receipt.js';
import type { Receipt } from '@stadtkit/steps/application.js';
import { memoryStorage } from './adapters/memory-storage.js';
import type { Submitted } from './destination.js';
import { gatewayFixture } from './gateway.fixtures.js';
import type { GatewayOptions } from './options.js';
import { submit } from './submission.js';

const id = '0b9f6f7e-2f0e-4c1a-9a55-3f1f2f6d7a10';
const key = 'k'.repeat(43);

async function sent(options: GatewayOptions, envelope: string): Promise<Receipt> {
  const outcome = await submit(options, id, key, envelope, new AbortController().signal);
  assert.equal(outcome.status, 'received');
  return outcome.receipt;
}

async function gateway() {
  const { trusted, ...fixture } = await gatewayFixture();
  const trust = { issuers: [], receiptKeys: [trusted], authorities: {}, sequence: 1, issuedAt: 0 };
  const check = (receipt: Receipt) =>
    checkReceipt(receipt.signed?.code ?? '', { trust, now: fixture.clock.now });
  return { ...fixture, check };
}

test('a receipt proves when what arrived: the bytes as they came, what the office read, number, service, city', async () => {
  const { options, check, clock } = await gateway();
  const receipt = await sent(options, 'a.b.c.d.e');
  const { standing, receipt: kept } = await check(receipt);
  assert.equal(standing, 'genuine');
  assert.deepEqual(kept, {
    authority: '05999000',
    caseNumber: 'FS-0b9f',
    receivedAt: clock.now / 1000,
    service: { id: 'test.service', version: '2026-07-01' },
    envelope: await sha256('a.b.c.d.e'),
    content: receipt.signed?.content,
  });
  assert.equal(receipt.receivedAt, new Date(clock.now).toISOString());
});

test('the same application sent again gives the same receipt to the letter: encrypted anew, and later', async () => {
  const { options, party, clock } = await gateway();
  party.content = 'the same answers';
  const first = await sent(options, 'a.b.c.d.e');
  for (const envelope of ['a.b.c.d.e', 'a.b.c.d.anew']) {
    clock.now += 60_000;
    assert.deepEqual(await sent(options, envelope), first, envelope);
  }
});

test('several processes at the same moment give one receipt, also when each has signed its own', async () => {
  const { options, party, check } = await gateway();
  party.content = 'the same answers';
  const rows: NonNullable<Parameters<typeof memoryStorage>[0]> = new Map();
  const processes = Array.from({ length: 8 }, () => ({ ...options, storage: memoryStorage(rows) }));
  const receipts = await Promise.all(
    processes.map((process, nth) => sent(process, `a.b.c.d.${String(nth)}`)),
  );
  for (const receipt of receipts) assert.deepEqual(receipt, receipts[0]);
  assert.equal((await check(receipts[0]!)).standing, 'genuine');
});

test('what was changed and sent again has a receipt of its own, with its own time', async () => {
  const { options, check, clock } = await gateway();
  const first = await sent(options, 'a.b.c.d.first');
  clock.now += 60_000;
  const last = await sent(options, 'a.b.c.d.last');
  assert.equal(last.caseNumber, first.caseNumber);
  assert.notEqual(last.signed?.content, first.signed?.content);
  assert.equal((await check(last)).receipt?.receivedAt, clock.now / 1000);
  assert.equal((await check(first)).standing, 'genuine', 'it did arrive');
});

test('an office that does not say what it has read, or says nonsense, gives no receipt', async () => {
  const service = { id: 'test.service', version: '1' };
  const nonsense: readonly unknown[] = [
    undefined,
    null,
    'x',
    { service },
    { sha256: 'short', service },
    { sha256: 'A'.repeat(64), service },
    { sha256: '0'.repeat(64) },
    { sha256: '0'.repeat(64), service: { id: 'test.service' } },
    { sha256: '0'.repeat(64), service: { id: 'another', version: '1' } },
  ];
  for (const content of nonsense) {
    const { options } = await gateway();
    const { submit: real } = options.destination;
    options.destination.submit = async (...what) =>
      ({ ...(await real(...what)), content }) as Submitted;
    await assert.rejects(
      sent(options, 'a.b.c.d.e'),
      { code: 'nonsense' },
      `${typeof content}: ${JSON.stringify(content)}`,
    );
  }
});
