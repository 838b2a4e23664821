type Payload = Record<string, unknown> & { consumed?: number; grantId?: string; uid?: string };

/** Where logins rest while they run: in memory, nothing about persons reaches the disk. */
export function storageFor(): (model: string) => object {
  const rows = new Map<string, { payload: Payload; until: number }>();
  const find = (key: string): Payload | undefined => {
    const row = rows.get(key);
    if (row && row.until > Date.now()) return row.payload;
    rows.delete(key);
    return undefined;
  };
  return (model) => ({
    upsert: async (id: string, payload: Payload, seconds = 3600) => {
      rows.set(`${model}:${id}`, { payload, until: Date.now() + seconds * 1000 });
    },
    find: async (id: string) => find(`${model}:${id}`),
    findByUid: async (uid: string) =>
      [...rows.keys()]
        .filter((key) => key.startsWith(`${model}:`))
        .map(find)
        .find((payload) => payload?.uid === uid),
    findByUserCode: async () => undefined,
    consume: async (id: string) => {
      const payload = find(`${model}:${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    },
    destroy: async (id: string) => void rows.delete(`${model}:${id}`),
    revokeByGrantId: async (grant: string) => {
      for (const [key, { payload }] of rows) if (payload.grantId === grant) rows.delete(key);
    },
  });
}
