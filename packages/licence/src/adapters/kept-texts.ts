/** The part of `localStorage` that is used. */
export interface TextStorage {
  getItem(name: string): string | null;
  setItem(name: string, text: string): void;
}

/**
 * Texts by name that outlast the page where they can, and live as long as the page where not: browsers throw at the mere
 * sight of a blocked storage, give null for it (Android WebView), throw when it is full, or forget without a word. Never throws.
 */
export function keptTexts(storage: () => TextStorage | null) {
  /** Only what could not be kept: another page may have kept something newer. */
  const memory = new Map<string, string>();

  const stored = (name: string): string | undefined => {
    try {
      return storage()?.getItem(name) ?? undefined;
    } catch {
      return undefined;
    }
  };

  return {
    get: (name: string): string | undefined => memory.get(name) ?? stored(name),
    set(name: string, text: string): void {
      try {
        storage()?.setItem(name, text);
      } catch {
        // Full or blocked.
      }
      if (stored(name) === text) memory.delete(name);
      else memory.set(name, text);
    },
  };
}
