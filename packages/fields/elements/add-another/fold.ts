const CLOSED = 'data-closed';
const FOLDED = 'data-folded';

/** The legend of an entry, and not of a group of fields inside it. */
export const legendOf = (entry: Element): HTMLElement | undefined =>
  entry.querySelector<HTMLElement>(':scope > legend') ?? undefined;

export const isClosed = (entry: Element): boolean => entry.hasAttribute(CLOSED);

/** Shows the fields of an entry, or only what they say. Folded fields are sent like others. */
export function fold(entry: Element, closed: boolean): void {
  entry.toggleAttribute(CLOSED, closed);
  for (const part of entry.children) {
    if (!(part instanceof HTMLElement) || part.matches('legend, [data-bar]')) continue;
    // What the page itself hides stays hidden.
    if (closed ? part.hidden : !part.hasAttribute(FOLDED)) continue;
    part.hidden = closed;
    part.toggleAttribute(FOLDED, closed);
  }
}
