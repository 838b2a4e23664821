// What tools are told of the elements of a package: read from its custom elements manifest, in the words that all of them share.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './machine.mjs';

/** The packages with elements, by their folders: `fields`, `steps` … */
export const wings = readdirSync(join(root, 'packages')).filter((name) =>
  existsSync(join(root, 'packages', name, 'elements')),
);

/** Where tools find what is made for them. */
export const distOf = (wing) => join(root, 'packages', wing, 'dist');

/** Of a description: its first paragraph, in one line. */
const firstOf = (text) => text.split('\n\n')[0].replaceAll('\n', ' ');

/** An element with its class, and what a page can set on it, put into it and hear from it. */
const tag = ({ path, tagName, name, description, members, ...lists }) => ({
  tag: tagName,
  name,
  path,
  page: path.replace(/^dist\/(elements\/.+)\/([^/]+)\.js$/, '$1/$2.md'),
  sentence: firstOf(description),
  properties: members.filter(({ kind, readonly }) => kind === 'field' && !readonly),
  attributes: [],
  events: [],
  slots: [],
  cssProperties: [],
  cssParts: [],
  ...lists,
});

/** All elements of a package, by their tags. */
export const tagsOf = (wing) =>
  JSON.parse(readFileSync(join(distOf(wing), 'custom-elements.json'), 'utf8'))
    .modules.flatMap(({ path, declarations }) => declarations.map((one) => ({ ...one, path })))
    .filter(({ tagName }) => tagName)
    .map(tag)
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
