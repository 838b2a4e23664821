import type { Row, RowKind, Storage } from '../storage.js';

type Kept = Row<unknown> & { readonly expires: number };

/** The storage of the gateway in memory, for stories and tests: gone with the process. `rows`: shared with another one. */
export function memoryStorage(rows = new Map<string, Kept>()): Storage {
  const nameOf = (kind: RowKind, id: string): string => `${kind} ${id}`;
  return {
    get: async <Value>(kind: RowKind, id: string, now: number) => {
      const row = rows.get(nameOf(kind, id));
      return row && row.expires > now ? (row as Row<Value>) : undefined;
    },
    put: async (kind, id, value, { version, expires, pending }) => {
      const name = nameOf(kind, id);
      if (rows.get(name)?.version !== version) return false;
      rows.set(name, { value, version: (version ?? 0) + 1, expires, pending });
      return true;
    },
    remove: async (kind, id, version) => {
      const name = nameOf(kind, id);
      if (version === undefined || rows.get(name)?.version === version) rows.delete(name);
    },
    pending: async (kind, now, limit) => {
      const waits = ({ pending = Infinity, expires }: Kept): boolean =>
        pending <= now && expires > now;
      return [...rows]
        .filter(([name, row]) => name.startsWith(`${kind} `) && waits(row))
        .sort(([, a], [, b]) => (a.pending ?? 0) - (b.pending ?? 0))
        .slice(0, limit)
        .map(([name]) => name.slice(kind.length + 1));
    },
    tidy: async (now) => {
      for (const [name, { expires }] of rows) if (expires <= now) rows.delete(name);
    },
  };
}
