const NAME = 'stadtkit-locker';
const STORE = 'keys';

const asked = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('IndexedDB'));
    };
  });

async function open(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(STORE);
  };
  const transaction = (await asked(opening)).transaction(STORE, mode);
  transaction.oncomplete = () => {
    transaction.db.close();
  };
  return transaction.objectStore(STORE);
}

/** The key of a draft that was handed over: it can be used in this browser, but never be read out of it. */
export const lockerKeys = {
  async make(service: string): Promise<CryptoKey> {
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]);
    await asked((await open('readwrite')).put(key, service));
    return key;
  },
  async find(service: string): Promise<CryptoKey | undefined> {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === NAME)) return undefined;
    return asked((await open('readonly')).get(service) as IDBRequest<CryptoKey | undefined>);
  },
  async remove(service: string): Promise<void> {
    if (!(await this.find(service))) return;
    const store = await open('readwrite');
    await asked(store.delete(service));
    // The last one turns off the light.
    if ((await asked(store.count())) === 0) await asked(indexedDB.deleteDatabase(NAME));
  },
};
