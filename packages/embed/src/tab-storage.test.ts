import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tabStorage } from './tab-storage.js';

const blocked = (): globalThis.Storage => {
  throw new DOMException('Access is denied for this document.', 'SecurityError');
};

test('where nothing can be kept, a draft rests in the page, and that is known', () => {
  for (const [what, find] of Object.entries({ blocked, missing: (): null => null })) {
    const tab = tabStorage(find);
    assert.equal(tab.keeps, false, what);
    assert.equal(tab.getItem('a'), null);
    tab.setItem('a', 'draft');
    assert.equal(tab.getItem('a'), 'draft', what);
    tab.removeItem('a');
    assert.equal(tab.getItem('a'), null);
  }
});

test('looking for a storage writes nothing into it', () => {
  const written: string[] = [];
  const found = {
    length: 0,
    getItem: () => null,
    setItem: (name: string) => written.push(name),
    removeItem: (name: string) => written.push(name),
  } as unknown as Storage;
  assert.equal(tabStorage(() => found).keeps, true);
  assert.deepEqual(written, []);
});

test('a storage that is full keeps nothing, and that is known; the page goes on with what came last', () => {
  const kept = new Map<string, string>([['a', 'old']]);
  const full = {
    length: 1,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    },
    removeItem: (name: string) => kept.delete(name),
  } as unknown as Storage;
  const tab = tabStorage(() => full);
  assert.equal(tab.keeps, true);
  assert.equal(tab.getItem('a'), 'old');
  tab.setItem('a', 'new');
  assert.equal(tab.keeps, false);
  assert.equal(tab.getItem('a'), 'new');
  assert.equal(kept.size, 0, 'nothing old comes back');
  tab.removeItem('a');
  assert.equal(tab.getItem('a'), null);
});
