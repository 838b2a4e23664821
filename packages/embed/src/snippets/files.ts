import { originOf, withoutSlash } from './address.js';
import { element, tag, type Attributes } from './markup.js';
import type { SnippetOptions } from './snippet-options.js';

/** The scripts that a page may include. */
export type Script =
  'stadtkit.js' | 'stadtkit-all.js' | 'stadtkit-classic.js' | 'stadtkit-frame.js';

/** The name of a file, with its hash if that is wished. */
const nameOf = ({ hashed, release }: SnippetOptions, name: string): string =>
  (hashed && release?.files[name]?.hashed) || name;

/** The address of a file. */
export const addressOf = (options: SnippetOptions, name: string): string =>
  `${withoutSlash(options.files)}/${nameOf(options, name)}`;

/**
 * What the browser compares a file with (SRI). From another host it must be fetched with CORS for that. The file with a
 * hash in its name is another one than the one without: its chunks know it by that name.
 */
export function pin(options: SnippetOptions, name: string): Attributes {
  const hash = options.integrity
    ? options.release?.files[nameOf(options, name)]?.integrity
    : undefined;
  return {
    integrity: hash,
    crossorigin: hash && originOf(options.files) ? 'anonymous' : undefined,
  };
}

/** A module; in the head it holds the first picture back for a moment, so that nothing jumps. */
export const moduleScript = (
  options: SnippetOptions,
  name: Script,
  place: 'head' | 'body',
): string =>
  element('script', {
    type: 'module',
    blocking: place === 'head' ? 'render' : undefined,
    src: addressOf(options, name),
    ...pin(options, name),
  });

/** A script as it was before modules. */
export const classicScript = (options: SnippetOptions, name: Script): string =>
  element('script', { defer: true, src: addressOf(options, name), ...pin(options, name) });

const sheet = (options: SnippetOptions, name: string): string =>
  tag('link', { rel: 'stylesheet', href: addressOf(options, name), ...pin(options, name) });

/** The sheet that keeps the place of the service. */
export const placeSheet = (options: SnippetOptions): string => sheet(options, 'stadtkit.css');

/** The sheet of the city’s look, if one is wished. */
export const themeSheet = (options: SnippetOptions): readonly string[] =>
  options.theme ? [sheet(options, `themes/${options.theme}.css`)] : [];
