import { asked, database } from '@stadtkit/element/database.js';
import type { Application } from '@stadtkit/steps/application.js';
import { decrypted, encrypted, newKey } from './encryption.js';

/** One application that the city has received, encrypted with a key that never leaves this browser. */
interface Sent {
  readonly id: string;
  readonly service: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly key: CryptoKey;
  readonly box: string;
}

const applications = database('stadtkit-sent', { keyPath: 'id' });

/** What was sent from this browser and is not done yet: kept until the citizen is done with it. */
export const sentApplications = {
  async keep(application: Application): Promise<void> {
    const { id, service } = application;
    const key = await newKey();
    const box = await encrypted(JSON.stringify(application), key);
    const sent: Sent = { id, service: service.id, at: Date.now(), key, box };
    await asked((await applications.store('readwrite')).put(sent));
  },
  async has(id: string): Promise<boolean> {
    if (!(await applications.exists())) return false;
    return (await asked((await applications.store('readonly')).count(id))) > 0;
  },
  /** What became of an application meanwhile, if it is kept here: whoever deleted it has the last word. */
  async renew(application: Application): Promise<boolean> {
    if (!(await applications.exists())) return false;
    const find = async (): Promise<Sent | undefined> => {
      const store = await applications.store('readonly');
      return asked(store.get(application.id) as IDBRequest<Sent | undefined>);
    };
    const sent = await find();
    if (!sent) return false;
    const box = await encrypted(JSON.stringify(application), sent.key);
    // It may have been removed meanwhile, and then it stays so.
    if (!(await applications.exists())) return false;
    const store = await applications.store('readwrite');
    if ((await asked(store.count(application.id))) === 0) return false;
    await asked(store.put({ ...sent, box }));
    return true;
  },
  /** As texts, oldest first. */
  async of(service: string): Promise<readonly string[]> {
    if (!(await applications.exists())) return [];
    const all = await asked((await applications.store('readonly')).getAll() as IDBRequest<Sent[]>);
    const own = all.filter((one) => one.service === service).sort((a, b) => a.at - b.at);
    const texts = await Promise.all(own.map(({ box, key }) => decrypted(box, key)));
    return texts.filter((text) => text !== undefined);
  },
  async remove(id: string): Promise<void> {
    if (!(await applications.exists())) return;
    const store = await applications.store('readwrite');
    await asked(store.delete(id));
    // The last one turns off the light.
    if ((await asked(store.count())) === 0) await applications.drop();
  },
};
