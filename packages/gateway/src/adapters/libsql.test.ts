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
