import { addressOf } from './files.js';
import { attributesOf } from './service-tags.js';
import { titleOf } from './title.js';
import type { Wish } from './wish.js';
import { quoted } from './yaml.js';

const list = (name: string, values: readonly string[]): readonly string[] =>
  values.length === 0 ? [] : [`  ${name}:`, ...values.map((value) => `    - ${quoted(value)}`)];

/** A client extension of Liferay: the file `client-extension.yaml`. */
export function clientExtension(wish: Wish): string {
  const properties = Object.entries(attributesOf(wish)).flatMap(([name, value]) =>
    typeof value === 'string' ? [`${name}=${value}`] : [],
  );
  const sheets = ['stadtkit.css', ...(wish.theme ? [`themes/${wish.theme}.css`] : [])];
  return [
    `stadtkit-${wish.service}:`,
    `  name: ${quoted(titleOf(wish))}`,
    '  type: customElement',
    '  htmlElementName: stadt-service',
    '  instanceable: true',
    '  portletCategoryName: category.client-extensions',
    '  useESM: true',
    ...list('urls', [addressOf(wish, 'stadtkit.js')]),
    ...list(
      'cssURLs',
      sheets.map((name) => addressOf(wish, name)),
    ),
    ...list('properties', properties),
  ].join('\n');
}
