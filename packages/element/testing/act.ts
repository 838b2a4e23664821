import type { Example } from './page.js';

/** What else an example names, such as the answers of other parties. */
export type Given = Readonly<Record<string, unknown>>;

/** Does to a place on a page what the script of an example does to a document. */
export type Act = (place: HTMLElement) => void;

/** Brings an example to life: once loaded, it can be put into many places, in each as if it were alone. */
export async function actOf({ js }: Example, given: Given = {}): Promise<Act> {
  const names = ['document', ...Object.keys(given)].join(', ');
  const code = `export const act = ({ ${names} }) => {\n${js}\n};`;
  const module = (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  )) as { act: (scope: Given) => void };
  return (place) => module.act({ document: place, ...given });
}

/** A place with an example, in which its script has run. */
export function placeOf({ html }: Example, act: Act): HTMLElement {
  const place = document.createElement('div');
  place.append(document.createRange().createContextualFragment(html));
  // Before it stands in the page: a script may call what only an element has.
  customElements.upgrade(place);
  act(place);
  return place;
}
