import { withoutSlash } from './address.js';
import { targetOf, textOf } from './fallback.js';
import { escaped } from './markup.js';
import { definitionOf } from './service-tags.js';
import type { SnippetOptions } from './snippet-options.js';

/** What the plugin is told; what its settings say already may be left out. */
function settings(options: SnippetOptions): Readonly<Record<string, string>> {
  const { service, gateway, lang, headingLevel = 2, fallback } = options;
  const given = {
    service,
    src: options.src ? definitionOf(options) : '',
    gateway: withoutSlash(gateway),
    lang: lang || '',
    'heading-level': headingLevel === 2 ? '' : String(headingLevel),
    'fallback-url': targetOf(fallback),
    'fallback-text': textOf(fallback),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
}

/** WordPress ends a shortcode at the first bracket, also inside quotes. */
const inShortcode = (text: string): string =>
  escaped(text).replaceAll('[', '&#91;').replaceAll(']', '&#93;');

/** The shortcode of the plugin. */
export const shortcode = (options: SnippetOptions): string =>
  `[stadtkit ${Object.entries(settings(options))
    .map(([name, value]) => `${name}="${inShortcode(value)}"`)
    .join(' ')}]`;

/** `heading-level` → `headingLevel` */
const camel = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const hex = (letter: string): string => `\\u00${letter.charCodeAt(0).toString(16)}`;

/** Escapes what would end the comment or be changed by a filter, as WordPress does (`serialize_block_attributes`). */
const inComment = (json: string): string =>
  json
    .replace(/\\(["\\])/g, (_, letter: string) => hex(letter))
    .replace(/--|[<>&]/g, (found) => [...found].map(hex).join(''));

/** The block of the plugin, for the code editor. */
export function wordpressBlock(options: SnippetOptions): string {
  const entries = Object.entries(settings(options)).map(([name, value]) => [
    camel(name),
    name === 'heading-level' ? Number(value) : value,
  ]);
  return `<!-- wp:stadtkit/service ${inComment(JSON.stringify(Object.fromEntries(entries)))} /-->`;
}
