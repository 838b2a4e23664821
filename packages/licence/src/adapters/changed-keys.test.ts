import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprintOf, makeRootChange } from '../root-keys.js';
import {
  anIssuer,
  device,
  keyPair,
  START,
  storage,
  trusted,
  type Pair,
} from './trust-store.fixtures.js';

test('root keys may change, also several times: a device that missed them follows from the pinned one', async () => {
  const { pinned, root, key, trust, status } = await anIssuer();
  const [second, third] = [await keyPair(), await keyPair()];
  const changes = [
    await makeRootChange(second.jwk, { key: root.key, place: 1, now: START }),
    await makeRootChange(third.jwk, { key: second.key, place: 2, now: START }),
  ];
  const lists = async (steps: number, sequence: number) => ({
    root: JSON.stringify({ first: root.jwk, changes: changes.slice(0, steps) }),
    trust: await trust(sequence, START, [trusted(key)], [root, second, third][steps]),
    status: await status(),
  });
  const { see } = device(pinned);
  assert.equal(await see(await lists(0, 1)), '1, DE-NW valid');
  assert.equal(await see(await lists(2, 2)), '2, DE-NW valid');
  // Played again: the old keys with a list that the old key signed later.
  assert.equal(await see(await lists(0, 9)), '2, DE-NW valid');
  assert.equal(await see(await lists(1, 9)), '2, DE-NW valid');
  assert.equal(await device(pinned).see(await lists(2, 2)), '2, DE-NW valid');
  // A page that was built later pins a later key.
  assert.equal(
    await device(await fingerprintOf(third.jwk)).see(await lists(2, 2)),
    '2, DE-NW valid',
  );
  assert.equal(await device(await fingerprintOf(third.jwk)).see(await lists(1, 2)), 'nothing');
});

test('a change of the root key counts only signed by the key before, in its place', async () => {
  const { pinned, root, key, trust } = await anIssuer();
  const [second, thief] = [await keyPair(), await keyPair()];
  const after = async (changes: readonly unknown[], by: Pair) =>
    device(pinned).see({
      root: JSON.stringify({ first: root.jwk, changes }),
      trust: await trust(1, START, [trusted(key)], by),
    });
  const change = (next: Pair, by: Pair, place: number) =>
    makeRootChange(next.jwk, { key: by.key, place, now: START });
  assert.equal(await after([await change(second, root, 1)], second), '1');
  assert.equal(await after([await change(second, root, 1)], root), 'nothing', 'by the former key');
  assert.equal(await after([await change(thief, thief, 1)], thief), 'nothing', 'by itself');
  assert.equal(await after([await change(thief, root, 2)], thief), 'nothing', 'in another place');
  const back = [await change(second, root, 1), await change(root, second, 2)];
  assert.equal(await after(back, root), '1', 'back to the first');
  assert.equal(await after([...back, back[0]], second), 'nothing', 'one change twice');
});

test('a former root key, once it was left, cannot lead a device elsewhere', async () => {
  const { pinned, root, key, trust } = await anIssuer();
  const [second, thief] = [await keyPair(), await keyPair()];
  const way = async (next: Pair, sequence: number) => ({
    root: JSON.stringify({
      first: root.jwk,
      changes: [await makeRootChange(next.jwk, { key: root.key, place: 1, now: START })],
    }),
    trust: await trust(sequence, START, [trusted(key)], next),
  });
  const { see } = device(pinned);
  assert.equal(await see(await way(second, 1)), '1');
  assert.equal(await see(await way(thief, 99)), '1');
});

test('new root keys without a list of theirs take nothing away', async () => {
  const { pinned, root, roots, trust, status } = await anIssuer();
  const second = await keyPair();
  const changes = [await makeRootChange(second.jwk, { key: root.key, place: 1, now: START })];
  const changed = JSON.stringify({ first: root.jwk, changes });
  const { see } = device(pinned);
  const before = { root: roots, trust: await trust(), status: await status() };
  assert.equal(await see(before), '1, DE-NW valid');
  assert.equal(await see({ ...before, root: changed, trust: '<html>' }), '1, DE-NW valid');
  assert.equal(await see('offline'), '1, DE-NW valid');
});

test('a page pinned to another key than the one that was kept begins anew', async () => {
  const [old, now] = [await anIssuer(), await anIssuer()];
  const memory = new Map<string, string>();
  const lists = async ({ roots, trust, status }: typeof old) => ({
    root: roots,
    trust: await trust(1),
    status: await status(),
  });
  await device(old.pinned, storage(memory)).load(await lists(old));
  const { see } = device(now.pinned, storage(memory));
  assert.equal(await see('offline'), 'nothing');
  assert.equal(await see(await lists(now)), '1, DE-NW valid');
});
