/** The answer to a request of IndexedDB. */
export const asked = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('IndexedDB'));
    };
  });

/** A small database of one store, which does not exist before something is kept in it. */
export function database(name: string, options?: IDBObjectStoreParameters) {
  return {
    /** Whether something may be kept. Firefox before 126 cannot say; then the database is looked into. */
    async exists(): Promise<boolean> {
      const factory: Partial<IDBFactory> = indexedDB;
      return (await factory.databases?.call(indexedDB))?.some((one) => one.name === name) ?? true;
    },
    /** The store, in a transaction that closes the database when it is done. */
    async store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
      const opening = indexedDB.open(name, 1);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore(name, options);
      };
      const transaction = (await asked(opening)).transaction(name, mode);
      transaction.oncomplete = () => {
        transaction.db.close();
      };
      return transaction.objectStore(name);
    },
    async drop(): Promise<void> {
      await asked(indexedDB.deleteDatabase(name));
    },
  };
}
