// Writes what editors must know of the elements of each package, from its custom elements manifest, into packages/*/dist:
//   vscode.html-custom-data.json   for VS Code (`html.customData` in its settings)
//   web-types.json                 for JetBrains, which finds it by the field `web-types` of package.json
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './machine.mjs';
import { distOf, tagsOf, wings } from './tags.mjs';

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const { homepage } = read('package.json');

/** Where the page of an element is read. */
const pageOf = (wing, { page }) => `${homepage}/blob/main/packages/${wing}/${page}`;

const described = ({ name, description }) => ({ name, description });
const typed = ({ name, description, type }) => ({ name, description, type: type?.text });
const isMark = ({ type }) => type?.text === 'boolean';

/** The words that an attribute may have: those of its type, `'info' | 'good'`. */
const valuesOf = ({ type }) =>
  [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, name]) => ({ name }));

/** In VS Code's words `v` is a mark: an attribute without a value. */
const forVsCode = (wing, tags) => ({
  version: 1.1,
  tags: tags.map((one) => ({
    name: one.tag,
    description: { kind: 'markdown', value: one.sentence },
    attributes: one.attributes.map((attribute) => ({
      ...described(attribute),
      ...(isMark(attribute) ? { valueSet: 'v' } : { values: valuesOf(attribute) }),
    })),
    references: [{ name: 'Page with examples', url: pageOf(wing, one) }],
  })),
});

const forJetBrains = (wing, tags) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name: `@stadtkit/${wing}`,
  version: read(`packages/${wing}/package.json`).version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: tags.map((one) => ({
        name: one.tag,
        description: one.sentence,
        'doc-url': pageOf(wing, one),
        attributes: one.attributes.map((attribute) => ({
          ...described(attribute),
          value: {
            kind: isMark(attribute) ? 'no-value' : 'plain',
            type: attribute.type?.text ?? 'string',
          },
        })),
        slots: one.slots.map(described),
        js: { properties: one.properties.map(typed), events: one.events.map(described) },
        css: {
          properties: one.cssProperties.map(described),
          parts: one.cssParts.map(described),
        },
      })),
    },
  },
});

for (const wing of wings) {
  const tags = tagsOf(wing);
  const put = (file, data) =>
    writeFileSync(join(distOf(wing), file), `${JSON.stringify(data, null, 2)}\n`);
  put('vscode.html-custom-data.json', forVsCode(wing, tags));
  put('web-types.json', forJetBrains(wing, tags));
}
