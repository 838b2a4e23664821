/** Where the draft of a tab rests. */
export interface TabStorage extends Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  /** Whether it is still there after another page was opened in the tab. */
  readonly keeps: boolean;
}

/**
 * The storage of this tab. Where it is blocked (Firefox and Chrome throw when cookies are forbidden) or missing (`null` in web
 * views of Android without DOM storage), a draft rests in this page alone.
 */
export function tabStorage(find = (): Storage | null => window.sessionStorage): TabStorage {
  try {
    const found = find();
    if (found && found.length >= 0)
      return {
        keeps: true,
        getItem: (name) => found.getItem(name),
        setItem: (name, value) => {
          found.setItem(name, value);
        },
        removeItem: (name) => {
          found.removeItem(name);
        },
      };
  } catch {
    // Said on the start page.
  }
  const page = new Map<string, string>();
  return {
    keeps: false,
    getItem: (name) => page.get(name) ?? null,
    setItem: (name, value) => {
      page.set(name, value);
    },
    removeItem: (name) => {
      page.delete(name);
    },
  };
}
