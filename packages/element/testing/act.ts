import type { Example } from './examples.js';

/** What else an example names, such as the answers of other parties. */
export type Given = Readonly<Record<string, unknown>>;

/** Does to a place on a page what the script of an example does to a document. */
export type Act = (place: HTMLElement) => void;

/**
 * Brings an example to life: once read, it can be put into many places, in each as if it were alone. A function, not a
 * module from a `data:` address: Storybook needs `'unsafe-eval'` anyway, and no server lets scripts come from there.
 */
export function actOf({ js }: Example, given: Given = {}): Act {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the examples of our own pages
  const act = new Function('document', ...Object.keys(given), `'use strict';\n${js}`) as (
    ...scope: unknown[]
  ) => void;
  return (place) => {
    act(place, ...Object.values(given));
  };
}

/** A place with an example, in which its script has run. */
export function mountExample({ html }: Example, act: Act): HTMLElement {
  const place = document.createElement('div');
  place.append(document.createRange().createContextualFragment(html));
  // Before it stands in the page: a script may call what only an element has.
  customElements.upgrade(place);
  act(place);
  return place;
}
