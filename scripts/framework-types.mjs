// Writes what frameworks must know of the elements of each package, from its custom elements manifest, into packages/*/dist:
//   tags.d.ts             a table of all tags
//   react.d.ts, vue.d.ts … puts the table in the words of a framework: copies of scripts/framework-types/*.d.ts
//   angular.{js,d.ts}     a directive for each tag
import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { directives, directiveTypes } from './angular-directives.mjs';
import { root } from './machine.mjs';
import { distOf, tagsOf, wings } from './tags.mjs';

const words = join(root, 'scripts/framework-types');
const fileOf = (path) => `./${path.replace(/^dist\//, '')}`;

/** The type of an attribute: that of its property. A number may also be written as in HTML. */
function typeOf(element, { fieldName, type }) {
  const own = fieldName ? `${element}['${fieldName}']` : (type?.text ?? 'string');
  return type?.text === 'number' ? `${own} | \`\${number}\`` : own;
}

const fields = (list) => list.map(({ name, type }) => `'${name}': ${type}`).join('; ');

const row = ({ tag, name, sentence, properties, attributes, events }) => `
  /** ${sentence} */
  '${tag}': Tag<
    ${name},
    ${properties.map((one) => `'${one.name}'`).join(' | ') || 'never'},
    { ${fields(attributes.map((one) => ({ ...one, type: typeOf(name, one) })))} },
    { ${fields(events.map((one) => ({ ...one, type: one.type.text })))} }
  >;`;

const importType = (name, from) => `import type { ${name} } from '${from}';`;

/** What is imported once: the classes of the elements and of their events. */
const importsOf = (tags) =>
  [
    ...new Set(
      tags.flatMap(({ name, path, events }) => [
        importType(name, fileOf(path)),
        ...events
          .flatMap(({ type }) => type.references ?? [])
          .map((one) => importType(one.name, one.package ?? fileOf(one.module))),
      ]),
    ),
  ].join('\n');

const table = (tags) => `${importsOf(tags)}

/** An element: its class, what a page can set on it as property or attribute, and what it hears. */
interface Tag<Element, Property extends keyof Element, Attributes, Events> {
  readonly element: Element;
  readonly attributes: Attributes;
  readonly settable: Partial<Omit<Pick<Element, Property>, keyof Attributes> & Attributes>;
  readonly events: Events;
  readonly listeners: {
    [Type in keyof Events & string as \`on\${Type}\`]?: (event: Events[Type]) => void;
  };
}

/** All elements of the package, by their tags. */
export interface Tags {${tags.map(row).join('')}
}
`;

for (const wing of wings) {
  const tags = tagsOf(wing);
  const put = (file, text) => writeFileSync(join(distOf(wing), file), text);
  put('tags.d.ts', table(tags));
  for (const file of readdirSync(words)) copyFileSync(join(words, file), join(distOf(wing), file));
  put('angular.js', directives(wing, tags));
  put('angular.d.ts', `${importsOf(tags)}\n${directiveTypes(wing, tags)}`);
}
