import { asked, database } from '@stadtkit/element/database.js';

/** A licence as the issuer handed it over. */
type Kept = Readonly<Record<string, string>>;

const licences = database('stadtkit-licences', { keyPath: 'number' });

/** Keeps licences on this device only when asked, and forgets them when asked. */
export const keptLicences = {
  async kept(): Promise<readonly Kept[]> {
    if (!(await licences.exists())) return [];
    return asked((await licences.store('readonly')).getAll() as IDBRequest<Kept[]>);
  },
  async keep(licence: Kept): Promise<void> {
    await asked((await licences.store('readwrite')).put(licence));
  },
  async forget(licence: Kept): Promise<void> {
    await asked((await licences.store('readwrite')).delete(licence['number'] ?? ''));
    if ((await this.kept()).length === 0) await licences.drop();
  },
};
