import { asked, database } from '@stadtkit/element/database.js';
import type { Application } from '@stadtkit/steps/application.js';
import { decrypted, encrypted, newKey } from './encryption.js';

/** One application, encrypted with a key that never leaves this browser. */
interface Kept {
  readonly id: string;
  readonly service: string;
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number;
  /** Until when, if it is not kept until somebody is done with it. */
  readonly until?: number;
  readonly key: CryptoKey;
  readonly box: string;
}

/** An application as a text, and until when it is kept. */
interface Found {
  readonly text: string;
  readonly until: number;
}

type Place = ReturnType<typeof database>;

/** Applications that rest in this browser; `lifetime`: for so many milliseconds, whatever happens to them meanwhile. */
function keptApplications(applications: Place, lifetime = Infinity) {
  return {
    /** Gives until when. */
    async keep(application: Application, now = Date.now()): Promise<number> {
      const { id, service } = application;
      const key = await newKey();
      const box = await encrypted(JSON.stringify(application), key);
      const kept: Kept = { id, service: service.id, at: now, until: now + lifetime, key, box };
      await asked((await applications.store('readwrite')).put(kept));
      return now + lifetime;
    },
    async has(id: string): Promise<boolean> {
      if (!(await applications.exists())) return false;
      return (await asked((await applications.store('readonly')).count(id))) > 0;
    },
    /** What became of an application meanwhile, if it is kept here: whoever deleted it has the last word. Gives until when. */
    async renew(application: Application): Promise<number | undefined> {
      if (!(await applications.exists())) return undefined;
      const find = async (): Promise<Kept | undefined> => {
        const store = await applications.store('readonly');
        return asked(store.get(application.id) as IDBRequest<Kept | undefined>);
      };
      const kept = await find();
      if (!kept) return undefined;
      const box = await encrypted(JSON.stringify(application), kept.key);
      // It may have been removed meanwhile, and then it stays so.
      if (!(await applications.exists())) return undefined;
      const store = await applications.store('readwrite');
      if ((await asked(store.count(application.id))) === 0) return undefined;
      await asked(store.put({ ...kept, box }));
      return kept.until ?? Infinity;
    },
    /** Oldest first. What is kept no longer is deleted. */
    async of(service: string, now = Date.now()): Promise<readonly Found[]> {
      if (!(await applications.exists())) return [];
      const store = await applications.store('readonly');
      const all = await asked(store.getAll() as IDBRequest<Kept[]>);
      for (const { id, until = Infinity } of all) if (until <= now) await this.remove(id);
      const own = all
        .filter((one) => one.service === service && (one.until ?? Infinity) > now)
        .sort((a, b) => a.at - b.at);
      const found = await Promise.all(
        own.map(async ({ box, key, until = Infinity }) => ({
          text: await decrypted(box, key),
          until,
        })),
      );
      return found.filter((one): one is Found => one.text !== undefined);
    },
    async remove(id: string): Promise<void> {
      if (!(await applications.exists())) return;
      const store = await applications.store('readwrite');
      await asked(store.delete(id));
      // The last one turns off the light.
      if ((await asked(store.count())) === 0) await applications.drop();
    },
  };
}

/** What was sent from this browser and is not done yet: kept until the citizen is done with it. */
export const sentApplications = keptApplications(database('stadtkit-sent', { keyPath: 'id' }));

/** Drafts that the citizen wants to go on with later: no longer than § 8a OZG lets an administration keep one. */
const THIRTY_DAYS = 30 * 24 * 3_600_000;
export const draftsForLater = keptApplications(
  database('stadtkit-later', { keyPath: 'id' }),
  THIRTY_DAYS,
);
