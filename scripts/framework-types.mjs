// Writes what frameworks must know of the fields, from the custom elements manifest, into packages/fields/dist:
//   tags.d.ts             a table of all tags; packages/fields/frameworks/*.d.ts put it in the words of each framework
//   angular.{js,d.ts}     a directive for each tag
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { directives, directiveTypes } from './angular-directives.mjs';
import { root } from './machine.mjs';

const folder = join(root, 'packages/fields/dist');
const manifest = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));

const fileOf = (path) => `./${path.replace(/^dist\//, '')}`;

/** The type of an attribute: that of its property. Without one, a number may also be written as in HTML. */
function typeOf(element, { fieldName, type }) {
  if (fieldName) return `${element}['${fieldName}']`;
  return type?.text === 'number' ? 'number | `${number}`' : (type?.text ?? 'string');
}

/** A tag with its class, and what a page can set on it. */
const tag = ({ path, tagName, name, description, members, attributes, events }) => ({
  tag: tagName,
  name,
  file: fileOf(path),
  sentence: description.split('\n\n')[0].replaceAll('\n', ' '),
  properties: members.filter(({ kind, readonly }) => kind === 'field' && !readonly),
  attributes: attributes.map((one) => ({
    ...one,
    type: typeOf(name, one),
    isMark: one.type?.text === 'boolean',
  })),
  events: events.map((one) => ({ ...one, type: one.type.text })),
  classes: events.flatMap(({ type }) => type.references ?? []),
});

const tags = manifest.modules
  .flatMap(({ path, declarations }) => declarations.map((one) => ({ ...one, path })))
  .filter(({ tagName }) => tagName)
  .map(tag)
  .sort((a, b) => (a.tag < b.tag ? -1 : 1));

const fields = (list) => list.map(({ name, type }) => `'${name}': ${type}`).join('; ');

const row = ({ tag, name, sentence, properties, attributes, events }) => `
  /** ${sentence} */
  '${tag}': Tag<
    ${name},
    ${properties.map((one) => `'${one.name}'`).join(' | ')},
    { ${fields(attributes)} },
    { ${fields(events)} }
  >;`;

const importType = (name, from) => `import type { ${name} } from '${from}';`;

const imports = [
  ...new Set(
    tags.flatMap(({ name, file, classes }) => [
      importType(name, file),
      ...classes.map((one) => importType(one.name, one.package ?? fileOf(one.module))),
    ]),
  ),
].join('\n');

const table = `${imports}

/** An element: its class, what a page can set on it as property or attribute, and the events it fires. */
interface Tag<Element, Property extends keyof Element, Attributes, Events> {
  readonly element: Element;
  readonly settable: Partial<Pick<Element, Property> & Attributes>;
  readonly events: Events;
}

/** All fields, by their tags. */
export interface FieldTags {${tags.map(row).join('')}
}
`;

writeFileSync(join(folder, 'tags.d.ts'), table);
writeFileSync(join(folder, 'angular.js'), directives(tags));
writeFileSync(join(folder, 'angular.d.ts'), `${imports}\n${directiveTypes(tags)}`);
