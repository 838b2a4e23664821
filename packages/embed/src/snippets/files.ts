import { originOf, withoutSlash } from './address.js';
import { element, tag, type Attributes } from './markup.js';
import type { Wish } from './wish.js';

/** The scripts that a page may include. */
export type Script =
  'stadtkit.js' | 'stadtkit-all.js' | 'stadtkit-classic.js' | 'stadtkit-frame.js';

/** The name of a file, with its hash if that is wished. */
const nameOf = ({ hashed, release }: Wish, name: string): string =>
  (hashed && release?.files[name]?.hashed) || name;

/** The address of a file. */
export const addressOf = (wish: Wish, name: string): string =>
  `${withoutSlash(wish.files)}/${nameOf(wish, name)}`;

/**
 * What the browser compares a file with (SRI). From another host it must be fetched with CORS for that. The file with a
 * hash in its name is another one than the one without: its chunks know it by that name.
 */
export function pin(wish: Wish, name: string): Attributes {
  const hash = wish.integrity ? wish.release?.files[nameOf(wish, name)]?.integrity : undefined;
  return { integrity: hash, crossorigin: hash && originOf(wish.files) ? 'anonymous' : undefined };
}

/** A module; in the head it holds the first picture back for a moment, so that nothing jumps. */
export const moduleScript = (wish: Wish, name: Script, place: 'head' | 'body'): string =>
  element('script', {
    type: 'module',
    blocking: place === 'head' ? 'render' : undefined,
    src: addressOf(wish, name),
    ...pin(wish, name),
  });

/** A script as it was before modules. */
export const classicScript = (wish: Wish, name: Script): string =>
  element('script', { defer: true, src: addressOf(wish, name), ...pin(wish, name) });

const sheet = (wish: Wish, name: string): string =>
  tag('link', { rel: 'stylesheet', href: addressOf(wish, name), ...pin(wish, name) });

/** The sheet that keeps the place of the service. */
export const placeSheet = (wish: Wish): string => sheet(wish, 'stadtkit.css');

/** The sheet of the city’s look, if one is wished. */
export const themeSheet = (wish: Wish): readonly string[] =>
  wish.theme ? [sheet(wish, `themes/${wish.theme}.css`)] : [];
