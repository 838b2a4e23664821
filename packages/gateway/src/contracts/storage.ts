import { equal, type Clause } from '@stadtkit/kinds/contract.js';
import type { Storage } from '../storage.js';

/** A storage that is judged. */
export interface JudgedStorage {
  /** Opens the storage, which is empty at first; called again, as another process does. */
  readonly open: () => Storage;
}

const kind = 'application';
const fresh = { version: undefined, expires: 1000 };

/** What every `Storage` must keep to. Run each with a test runner of your choice, on a new one each. */
export const storageContract: readonly Clause<JudgedStorage>[] = [
  {
    title: 'gives back what was put, in every process',
    judge: async ({ open }) => {
      const value = { text: '"Łódź"\n\u0000📷', list: [1, null, { deep: true }], none: {} };
      equal(await open().put(kind, 'a', value, { ...fresh, pending: 7 }), true, 'the first put');
      const row = await open().get(kind, 'a', 0);
      equal([row?.value, row?.version, row?.pending], [value, 1, 7], 'the row');
    },
  },
  {
    title: 'knows nothing that was not put',
    judge: async ({ open }) => {
      const storage = open();
      await storage.put(kind, 'a', 1, fresh);
      for (const id of ['b', 'A', '', '%', '__proto__', "' or '1'='1"])
        equal(await storage.get(kind, id, 0), undefined, `the row “${id}”`);
    },
  },
  {
    title: 'keeps kinds apart, also where they use the same id',
    judge: async ({ open }) => {
      const storage = open();
      const one = async () => (await storage.get<number>(kind, 'a', 0))?.value;
      await storage.put(kind, 'a', 1, { ...fresh, pending: 1 });
      equal(await storage.get('late', 'a', 0), undefined, 'the row of another kind');
      equal(await storage.pending('late', 9999, 9), [], 'those who wait in another kind');
      equal(await storage.put('late', 'a', 2, fresh), true, 'the first put of another kind');
      await storage.put('late', 'a', 3, { ...fresh, version: 1 });
      equal(await one(), 1, 'the row, when another kind’s was replaced');
      await storage.remove('late', 'a', 1);
      await storage.remove('late', 'a', 2);
      equal(await one(), 1, 'the row, when another kind’s was removed');
      await storage.remove('late', 'a');
      equal(await one(), 1, 'the row, when another kind’s was removed in whatever version');
    },
  },
  {
    title: 'replaces and removes a row only in the version that was read',
    judge: async ({ open }) => {
      const storage = open();
      await storage.put(kind, 'a', 1, fresh);
      equal(await storage.put(kind, 'a', 2, fresh), false, 'a second first put');
      equal(await storage.put(kind, 'b', 2, { ...fresh, version: 1 }), false, 'a put of nothing');
      equal(
        await storage.put(kind, 'a', 2, { ...fresh, version: 1 }),
        true,
        'the put that has read',
      );
      equal(
        await storage.put(kind, 'a', 3, { ...fresh, version: 1 }),
        false,
        'the put that is late',
      );
      await storage.remove(kind, 'a', 1);
      const row = await storage.get(kind, 'a', 0);
      equal([row?.value, row?.version], [2, 2], 'the row');
      await storage.remove(kind, 'a', 2);
      equal(await storage.get(kind, 'a', 0), undefined, 'the row after it was removed');
      await storage.put(kind, 'a', 4, fresh);
      await storage.remove(kind, 'a');
      equal(await storage.get(kind, 'a', 0), undefined, 'the row, removed in whatever version');
    },
  },
  {
    title: 'lets one win, of many processes that put at the same time',
    judge: async ({ open }) => {
      const processes = Array.from({ length: 8 }, open);
      for (const version of [undefined, 1, 2]) {
        const put = await Promise.all(
          processes.map((storage, nth) => storage.put(kind, 'a', nth, { ...fresh, version })),
        );
        equal(put.filter(Boolean).length, 1, 'the number of winners');
        const row = await open().get(kind, 'a', 0);
        equal(row?.value, put.indexOf(true), 'what stands there');
      }
    },
  },
  {
    title: 'gives nothing that has expired, and deletes it',
    judge: async ({ open }) => {
      const storage = open();
      await storage.put(kind, 'old', 1, { ...fresh, pending: 1 });
      await storage.put(kind, 'young', 1, { ...fresh, expires: 2001, pending: 1 });
      equal((await storage.get(kind, 'old', 999))?.value, 1, 'the row before its end');
      equal(await storage.get(kind, 'old', 1000), undefined, 'the row at its end');
      equal(await storage.pending(kind, 1000, 9), ['young'], 'those who wait');
      await storage.tidy(2000);
      equal(await storage.get(kind, 'old', 0), undefined, 'the row after tidying');
      equal((await storage.get(kind, 'young', 2000))?.value, 1, 'the other one');
      equal(await storage.put(kind, 'old', 2, fresh), true, 'a put in its place');
    },
  },
  {
    title: 'keeps a row as long as was said last, be it longer or shorter',
    judge: async ({ open }) => {
      const storage = open();
      for (const id of ['longer', 'shorter']) await storage.put(kind, id, id, fresh);
      await storage.put(kind, 'longer', 1, { version: 1, expires: 3000 });
      await storage.put(kind, 'shorter', 1, { version: 1, expires: 500 });
      await storage.tidy(2000);
      equal((await storage.get(kind, 'longer', 2000))?.value, 1, 'the row that stays longer');
      equal(await storage.get(kind, 'shorter', 600), undefined, 'the row that went earlier');
    },
  },
  {
    title: 'names first who has waited longest, and nobody before their time',
    judge: async ({ open }) => {
      const storage = open();
      const all = { late: 30, early: 10, never: undefined, next: 20 };
      for (const [id, pending] of Object.entries(all))
        await storage.put(kind, id, id, { ...fresh, pending });
      equal(await storage.pending(kind, 25, 9), ['early', 'next'], 'those who wait');
      equal(await storage.pending(kind, 50, 2), ['early', 'next'], 'the first two');
      await storage.put(kind, 'early', 0, { ...fresh, version: 1 });
      equal(await storage.pending(kind, 50, 9), ['next', 'late'], 'those who wait still');
    },
  },
];
