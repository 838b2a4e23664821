/** Whether something may rest in this browser: whoever comes for the first time need not look. */
export async function mayRest(): Promise<boolean> {
  try {
    // Firefox before 126 cannot say.
    const factory: Partial<IDBFactory> = indexedDB;
    const all = await factory.databases?.call(indexedDB);
    return all?.some(({ name }) => name?.startsWith('stadtkit-')) ?? true;
  } catch {
    return false;
  }
}
