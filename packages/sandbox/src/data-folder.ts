import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { makeKeys, type Keys } from './keys.js';

export type Database = Libsql.Database;

/** What outlives a restart. */
export interface DataFolder {
  readonly db: Database;
  readonly keys: Keys;
}

/** Opens (or makes) the folder; without a path everything lives in memory. */
export async function openDataFolder(path?: string): Promise<DataFolder> {
  if (path === undefined) return { db: new Libsql(':memory:'), keys: await makeKeys() };
  mkdirSync(path, { recursive: true });
  const keyFile = join(path, 'keys.json');
  if (!existsSync(keyFile))
    writeFileSync(keyFile, JSON.stringify(await makeKeys(), null, 2), { mode: 0o600 });
  return {
    // The number is that of the tables: a folder of an older sandbox keeps its file, and a new one is begun.
    db: new Libsql(join(path, 'sandbox-2.db')),
    keys: JSON.parse(readFileSync(keyFile, 'utf8')) as Keys,
  };
}
