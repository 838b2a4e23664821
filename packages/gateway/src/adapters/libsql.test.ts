import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { libsqlStorage } from './libsql.js';

/** Does something with a storage in a folder; gives what all files of the folder say. */
async function inFolder(
  work: (storage: ReturnType<typeof libsqlStorage>, said: () => string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-'));
  const storage = libsqlStorage(join(folder, 'gateway.db'));
  const said = () =>
    readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'latin1'))
      .join('\n');
  try {
    await work(storage, said);
  } finally {
    storage.close();
    rmSync(folder, { recursive: true });
  }
}

test('what was deleted, has expired or was overwritten stands in no file any more', () =>
  inFolder(async (storage, said) => {
    const rules = { version: undefined, expires: 1000 };
    await storage.put('identification', 'a', 'Yusuf Removed', rules);
    await storage.put('identification', 'b', 'Yusuf Expired', rules);
    await storage.put('identification', 'c', 'Yusuf Before', { ...rules, expires: 9000 });
    await storage.put('identification', 'c', 'after', { version: 1, expires: 9000 });
    assert.match(said(), /Yusuf/);
    await storage.remove('identification', 'a');
    await storage.tidy(2000);
    assert.doesNotMatch(said(), /Yusuf/);
    assert.match(said(), /after/);
  }));

test('a row is replaced and removed only in the version that was read', () =>
  inFolder(async (storage) => {
    const rules = { version: undefined, expires: 1000 };
    assert.equal(await storage.put('application', 'a', 1, rules), true);
    assert.equal(await storage.put('application', 'a', 2, rules), false);
    assert.equal(await storage.put('application', 'a', 2, { ...rules, version: 1 }), true);
    assert.equal(await storage.put('application', 'a', 3, { ...rules, version: 1 }), false);
    await storage.remove('application', 'a', 1);
    assert.deepEqual(await storage.get('application', 'a', 0), {
      value: 2,
      version: 2,
      pending: undefined,
    });
    await storage.remove('application', 'a', 2);
    assert.equal(await storage.get('application', 'a', 0), undefined);
  }));

test('those who wait longest are looked at first, and not before their time', () =>
  inFolder(async (storage) => {
    for (const [id, pending] of Object.entries({ late: 30, early: 10, never: undefined, next: 20 }))
      await storage.put('application', id, id, { version: undefined, expires: 1000, pending });
    assert.deepEqual(await storage.pending('application', 25, 9), ['early', 'next']);
    assert.deepEqual(await storage.pending('application', 50, 2), ['early', 'next']);
    assert.deepEqual(await storage.pending('application', 2000, 9), []);
  }));
