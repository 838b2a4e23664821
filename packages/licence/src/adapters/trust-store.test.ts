import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TrustSource } from './trust-store.js';
import { anIssuer, device, HOUR, START, storage } from './trust-store.fixtures.js';

test('what was fetched once is there without a network, and when the network hangs', async () => {
  const { pinned, roots, trust, status } = await anIssuer();
  const memory = new Map<string, string>();
  const lists = { root: roots, trust: await trust(), status: await status() };
  const known = await device(pinned, storage(memory)).load(lists);
  assert.equal(known?.statuses.length, 1);
  for (const network of ['offline', 'hangs'] as const)
    assert.deepEqual(await device(pinned, storage(memory)).load(network), known);
});

test('a device that never had keys knows nothing, soon', async () => {
  const { pinned } = await anIssuer();
  for (const network of ['offline', 'hangs'] as const)
    assert.equal(await device(pinned).see(network), 'nothing');
});

test('nothing from the network is kept unlooked: after any answer of a portal, the true one is taken', async () => {
  const { pinned, roots, trust, status, root } = await anIssuer();
  const good = { root: roots, trust: await trust(), status: await status() };
  const oct = { kty: 'oct', k: 'AAAA' };
  const answers = [
    '<html>Willkommen</html>',
    '{}',
    '[]',
    'null',
    '1e999',
    '',
    JSON.stringify(root.jwk),
    JSON.stringify({ first: oct, changes: [] }),
    JSON.stringify({ first: { ...root.jwk, crv: 'P-384' }, changes: [] }),
    JSON.stringify({ first: root.jwk, changes: {} }),
    JSON.stringify({ first: root.jwk, changes: [null, 7] }),
    JSON.stringify({ first: null, changes: [] }),
  ];
  for (const answer of answers) {
    const memory = new Map<string, string>();
    const { see } = device(pinned, storage(memory));
    assert.equal(await see({ root: answer, trust: answer, status: answer }), 'nothing', answer);
    assert.equal(await see({ ...good, root: answer }), 'nothing', answer);
    assert.equal(memory.size, 0, answer);
    assert.equal(await see(good), '1, DE-NW valid', answer);
    assert.equal(await see({ root: answer, trust: answer, status: answer }), '1, DE-NW valid');
  }
});

test('storage is not believed: whatever is damaged in it is replaced, and nothing in it is trusted unsigned', async () => {
  const { pinned, roots, trust, status } = await anIssuer();
  const lists = { root: roots, trust: await trust(), status: await status('revoked') };
  const whole = new Map<string, string>();
  await device(pinned, storage(whole)).load(lists);
  const stranger = await anIssuer();
  const forged = { root: stranger.roots, trust: await stranger.trust(9) };
  for (const damage of ['', '{', 'null', '{"root":5,"trust":[]}', JSON.stringify(forged)])
    for (const name of whole.keys()) {
      const memory = new Map(whole).set(name, damage);
      const offline = await device(pinned, storage(memory)).see('offline');
      assert.equal(offline, name.endsWith('trust') ? 'nothing' : '1');
      assert.equal(await device(pinned, storage(memory)).see(lists), '1, DE-NW revoked');
      assert.equal(await device(pinned, storage(memory)).see('offline'), '1, DE-NW revoked');
    }
});

test('trust is not taken from who answers first: another root key is refused, also on the first visit', async () => {
  const { pinned, roots, trust, status } = await anIssuer();
  const other = await anIssuer();
  const foreign = { root: other.roots, trust: await other.trust(9), status: await other.status() };
  const { see } = device(pinned);
  assert.equal(await see(foreign), 'nothing');
  assert.equal(
    await see({ root: roots, trust: await trust(), status: await status() }),
    '1, DE-NW valid',
  );
  assert.equal(await see(foreign), '1, DE-NW valid');
});

test('a device that can keep nothing checks from memory, and stays as careful', async () => {
  const { pinned, roots, trust, status } = await anIssuer();
  const full = new Map<string, string>();
  const storages: Record<string, TrustSource['kept']> = {
    'blocked at sight': () => {
      throw new DOMException('denied', 'SecurityError');
    },
    null: () => null,
    full: () => ({
      getItem: (name) => full.get(name) ?? null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    }),
    forgets: () => ({ getItem: () => null, setItem: () => undefined }),
    'cannot be read': () => ({
      getItem: () => {
        throw new Error('damaged');
      },
      setItem: () => undefined,
    }),
  };
  // What stood there before it was full.
  await device(pinned, storage(full)).load({ root: roots, trust: await trust(1) });
  for (const [name, kept] of Object.entries(storages)) {
    const { see } = device(pinned, kept);
    const lists = { root: roots, trust: await trust(2), status: await status('revoked') };
    assert.equal(await see(lists), '2, DE-NW revoked', name);
    const older = { ...lists, trust: await trust(1), status: await status('valid', START - HOUR) };
    assert.equal(await see(older), '2, DE-NW revoked', name);
    assert.equal(await see('offline'), '2, DE-NW revoked', name);
  }
});
