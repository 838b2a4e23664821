/** Where the draft of a tab rests. */
export interface TabStorage extends Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  /** Whether it is still there after another page was opened in the tab. */
  readonly keeps: boolean;
}

/**
 * The storage of this tab. Where it is blocked (Firefox and Chrome throw when cookies are forbidden), missing (`null` in web
 * views of Android without DOM storage) or full, a draft rests in this page alone.
 */
export function tabStorage(find = (): Storage | null => window.sessionStorage): TabStorage {
  const page = new Map<string, string>();
  let found: Storage | undefined;
  try {
    const storage = find();
    if (storage && storage.length >= 0) found = storage;
  } catch {
    // Said on the start page.
  }
  return {
    get keeps() {
      return found !== undefined;
    },
    getItem: (name) => page.get(name) ?? found?.getItem(name) ?? null,
    setItem: (name, value) => {
      try {
        if (found) {
          found.setItem(name, value);
          return;
        }
      } catch {
        // What it still holds is older than what comes now.
        found?.removeItem(name);
        found = undefined;
      }
      page.set(name, value);
    },
    removeItem: (name) => {
      page.delete(name);
      found?.removeItem(name);
    },
  };
}
