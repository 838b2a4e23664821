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

/** A database whose deleted rows are gone from the file too; several processes wait for each other. */
function open(file: string): Database {
  const db = new Libsql(file);
  db.exec('PRAGMA secure_delete = on; PRAGMA busy_timeout = 5000');
  return db;
}

/** Opens (or makes) the folder; without a path everything lives in memory. */
export async function openDataFolder(path?: string): Promise<DataFolder> {
  if (path === undefined) return { db: open(':memory:'), keys: await makeKeys() };
  mkdirSync(path, { recursive: true });
  const keyFile = join(path, 'keys.json');
  const kept = existsSync(keyFile) ? (JSON.parse(readFileSync(keyFile, 'utf8')) as object) : {};
  // A folder of an older sandbox may lack a key; those that it has stay.
  const keys: Keys = { ...(await makeKeys()), ...kept };
  writeFileSync(keyFile, JSON.stringify(keys, null, 2), { mode: 0o600 });
  return {
    // The number is that of the tables: a folder of an older sandbox keeps its file, and a new one is begun.
    db: open(join(path, 'sandbox-2.db')),
    keys,
  };
}
