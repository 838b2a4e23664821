import type { Row, RowKind, Storage } from '@stadtkit/gateway/storage.js';

interface Kept extends Row<unknown> {
  readonly expires: number;
  readonly pending: number | undefined;
}

/** The gateway’s storage in memory, by the same rules as its database; gone with the page. */
export function memoryStorage(): Storage {
  const rows = new Map<string, Kept>();
  const nameOf = (kind: RowKind, id: string): string => `${kind}:${id}`;
  return {
    async get<Value>(kind: RowKind, id: string, now: number) {
      const row = rows.get(nameOf(kind, id));
      return row && row.expires > now ? (row as Row<Value>) : undefined;
    },
    async put(kind, id, value, { version, expires, pending }) {
      const name = nameOf(kind, id);
      if (rows.get(name)?.version !== version) return false;
      rows.set(name, { value, version: (version ?? 0) + 1, expires, pending });
      return true;
    },
    async remove(kind, id, version) {
      const name = nameOf(kind, id);
      if (version === undefined || rows.get(name)?.version === version) rows.delete(name);
    },
    async pending(kind, now, limit) {
      return [...rows]
        .filter(([name, { pending = Infinity }]) => pending <= now && name.startsWith(`${kind}:`))
        .slice(0, limit)
        .map(([name]) => name.slice(kind.length + 1));
    },
    async tidy(now) {
      for (const [name, { expires }] of rows) if (expires <= now) rows.delete(name);
    },
  };
}
