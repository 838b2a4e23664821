import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { libsqlStorage } from './adapters/libsql.js';
import { memoryStorage } from './adapters/memory-storage.js';
import { storageContract, type JudgedStorage } from './contracts/storage.js';

/** The storages of this repository, each new; `closed` when it was judged. */
const storages: Readonly<
  Record<string, () => { readonly judged: JudgedStorage; readonly closed: () => void }>
> = {
  libsql: () => {
    const folder = mkdtempSync(join(tmpdir(), 'gateway-'));
    const opened: { close(): void }[] = [];
    const open = () => {
      const storage = libsqlStorage(join(folder, 'gateway.db'));
      opened.push(storage);
      return storage;
    };
    const closed = (): void => {
      for (const storage of opened) storage.close();
      rmSync(folder, { recursive: true });
    };
    return { judged: { open }, closed };
  },
  memory: () => {
    const rows: Parameters<typeof memoryStorage>[0] = new Map();
    return { judged: { open: () => memoryStorage(rows) }, closed: () => undefined };
  },
};

for (const [name, make] of Object.entries(storages))
  describe(`${name} keeps to the contract of a storage`, () => {
    for (const { title, judge } of storageContract)
      it(title, async () => {
        const { judged, closed } = make();
        try {
          await judge(judged);
        } finally {
          closed();
        }
      });
  });
