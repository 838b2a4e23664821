import Database from 'libsql';
import type { Storage } from '../storage.js';

const SCHEMA = `
  pragma journal_mode = wal;
  pragma secure_delete = on;
  pragma busy_timeout = 5000;
  create table if not exists gateway_row (
    kind text not null,
    id text not null,
    value text not null,
    version integer not null,
    expires integer not null,
    -- Milliseconds since 1970; 0: never.
    pending integer not null,
    primary key (kind, id)
  );
`;

interface Stored {
  readonly value: string;
  readonly version: number;
  readonly pending: number;
}

/** The storage of the gateway in one file, by an embedded SQLite. `path`: a file, or `:memory:`. */
export function libsqlStorage(path: string): Storage & { close(): void } {
  const database = new Database(path);
  database.exec(SCHEMA);
  const statement = (sql: string) => database.prepare(sql);
  const get = statement(
    'select value, version, pending from gateway_row where kind = ? and id = ? and expires > ?',
  );
  const insert = statement(
    `insert into gateway_row (kind, id, value, version, expires, pending) values (?, ?, ?, 1, ?, ?)
     on conflict (kind, id) do nothing`,
  );
  const update = statement(
    `update gateway_row set value = ?, version = version + 1, expires = ?, pending = ?
     where kind = ? and id = ? and version = ?`,
  );
  const remove = statement('delete from gateway_row where kind = ? and id = ?');
  const removeVersion = statement(
    'delete from gateway_row where kind = ? and id = ? and version = ?',
  );
  const pending = statement(
    `select id from gateway_row where kind = ? and pending between 1 and ? and expires > ?
     order by pending limit ?`,
  );
  const tidy = statement('delete from gateway_row where expires <= ?');
  const changed = (result: unknown): boolean => (result as { changes: number }).changes > 0;

  return {
    get: <Value>(kind: string, id: string, now: number) => {
      const row = get.get(kind, id, now) as Stored | undefined;
      return Promise.resolve(
        row && {
          value: JSON.parse(row.value) as Value,
          version: row.version,
          pending: row.pending || undefined,
        },
      );
    },
    put: (kind, id, value, { version, expires, pending: from = 0 }) => {
      const text = JSON.stringify(value);
      return Promise.resolve(
        version === undefined
          ? changed(insert.run(kind, id, text, expires, from))
          : changed(update.run(text, expires, from, kind, id, version)),
      );
    },
    remove: (kind, id, version) => {
      if (version === undefined) remove.run(kind, id);
      else removeVersion.run(kind, id, version);
      return Promise.resolve();
    },
    pending: (kind, now, limit) =>
      Promise.resolve((pending.all(kind, now, now, limit) as { id: string }[]).map(({ id }) => id)),
    tidy: (now) => {
      tidy.run(now);
      // What was deleted also stands in the log of the database, until the log is written back and cut.
      database.exec('pragma wal_checkpoint(truncate)');
      return Promise.resolve();
    },
    close: () => {
      database.close();
    },
  };
}
