/** The licences that somebody asked to keep on this device, in IndexedDB of the page. */
type Kept = Readonly<Record<string, string>>;

const NAME = 'stadtkit-licences';
const STORE = 'licences';

const asked = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('IndexedDB'));
    };
  });

async function store(factory: IDBFactory, mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const opening = factory.open(NAME, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(STORE, { keyPath: 'number' });
  };
  const database = await asked(opening);
  const transaction = database.transaction(STORE, mode);
  transaction.oncomplete = () => {
    database.close();
  };
  return transaction.objectStore(STORE);
}

/** Keeps licences only when asked, and forgets them when asked. The database does not exist before that. */
export function keptLicences(factory: IDBFactory) {
  return {
    async kept(): Promise<readonly Kept[]> {
      const databases = await factory.databases();
      if (!databases.some(({ name }) => name === NAME)) return [];
      return asked((await store(factory, 'readonly')).getAll() as IDBRequest<Kept[]>);
    },
    async keep(licence: Kept): Promise<void> {
      await asked((await store(factory, 'readwrite')).put(licence));
    },
    async forget(licence: Kept): Promise<void> {
      await asked((await store(factory, 'readwrite')).delete(licence['number'] ?? ''));
      if ((await this.kept()).length === 0) await asked(factory.deleteDatabase(NAME));
    },
  };
}
