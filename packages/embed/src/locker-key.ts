import { asked, database } from '@stadtkit/element/database.js';
import { newKey } from './encryption.js';

const keys = database('stadtkit-locker');

/** The key of a draft that was handed over: it can be used in this browser, but never be read out of it. */
export const lockerKeys = {
  async make(service: string): Promise<CryptoKey> {
    const key = await newKey();
    await asked((await keys.store('readwrite')).put(key, service));
    return key;
  },
  async find(service: string): Promise<CryptoKey | undefined> {
    if (!(await keys.exists())) return undefined;
    const store = await keys.store('readonly');
    return asked(store.get(service) as IDBRequest<CryptoKey | undefined>);
  },
  async remove(service: string): Promise<void> {
    if (!(await this.find(service))) return;
    const store = await keys.store('readwrite');
    await asked(store.delete(service));
    // The last one turns off the light.
    if ((await asked(store.count())) === 0) await keys.drop();
  },
};
