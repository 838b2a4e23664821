import { isReturn } from '../choice-group/restoring.js';
import type { Value } from './values.js';

const keyOf = (window: Window, name: string): string =>
  `stadt-entries ${name} ${window.location.href}`;

/**
 * Remembers entries that were added, in the tab: after back, forward and reload a browser gives back what stood in the
 * controls that the page wrote, and only in those.
 */
export function remember(
  window: Window,
  name: string,
  entries: readonly (readonly Value[])[],
): void {
  try {
    if (entries.length === 0) window.sessionStorage.removeItem(keyOf(window, name));
    else window.sessionStorage.setItem(keyOf(window, name), JSON.stringify(entries));
  } catch {
    // A page without storage, or without room: the person types the entry again, as after every lost page.
  }
}

/** What was remembered, once. Nothing for somebody who comes anew. */
export function recall(window: Window, name: string): Value[][] {
  try {
    const text = window.sessionStorage.getItem(keyOf(window, name));
    window.sessionStorage.removeItem(keyOf(window, name));
    return text !== null && isReturn(window) ? (JSON.parse(text) as Value[][]) : [];
  } catch {
    return [];
  }
}
