// Writes the custom elements manifest of every package with elements: packages/*/dist/custom-elements.json.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { resolveModuleOrPackageSpecifier } from '@custom-elements-manifest/analyzer/src/utils/index.js';
import { filesUnder } from './files.mjs';
import { root } from './machine.mjs';

const sources = filesUnder(['packages/element/src', 'packages/*/elements/*']).filter(
  (path) => path.endsWith('.ts') && !/\.(test|stories|styles|fixtures)\.ts$/.test(path),
);

/** `packages/fields/elements/x/x.ts` as it is published: `dist/elements/x/x.js` in its package. */
const published = (path) => path.replace(/^\/?packages\/[^/]+\//, 'dist/').replace(/\.ts$/, '.js');

/** Tags are defined by our own `define('stadt-x', X)`, which the analyzer does not know. */
const definedTags = {
  name: 'defined-tags',
  analyzePhase({ ts: { isCallExpression, isStringLiteral }, node, moduleDoc, context }) {
    if (!isCallExpression(node) || node.expression.getText() !== 'define') return;
    const [tag, element] = node.arguments;
    if (!tag || !isStringLiteral(tag)) return;
    const name = element.getText();
    const declaration = { name, ...resolveModuleOrPackageSpecifier(moduleDoc, context, name) };
    moduleDoc.exports.push({ kind: 'custom-element-definition', name: tag.text, declaration });
  },
};

/** The class of each event stands in `GlobalEventHandlersEventMap`, for everybody to see. */
const eventClasses = {
  name: 'event-classes',
  initialize: ({ context }) => (context.events = {}),
  collectPhase({ ts: { isInterfaceDeclaration }, node, context }) {
    if (!isInterfaceDeclaration(node) || node.name.text !== 'GlobalEventHandlersEventMap') return;
    const module = node.getSourceFile().fileName;
    for (const { name, type } of node.members)
      context.events[name.text] = {
        text: type.getText(),
        references: [{ name: type.getText(), module }],
      };
  },
  packageLinkPhase({ customElementsManifest, context }) {
    for (const declaration of customElementsManifest.modules.flatMap((one) => one.declarations))
      // An event without a description is a `dispatchEvent` that the analyzer saw; `@fires` names all that count.
      declaration.events = declaration.events
        ?.filter(({ description }) => description)
        .map((event) => ({ ...event, type: context.events[event.name] ?? { text: 'Event' } }));
  },
};

/** Words that have a name as a type, by package and name: `NoticeKind` is `'info' | 'good' …`. */
const words = new Map(
  filesUnder(['packages/*/src/*.ts', 'packages/*/elements/*.ts']).flatMap((path) =>
    [
      ...readFileSync(join(root, path), 'utf8').matchAll(
        /^export type (\w+) =((?:\s*\|?\s*'[^'\n]+')+);/gm,
      ),
    ].map(([, name, text]) => [
      `${path.split('/')[1]} ${name}`,
      text.replace(/^\s*\|?\s*/, '').replace(/\s+/g, ' '),
    ]),
  ),
);

/** Editors suggest the words that an attribute may have, so they stand there instead of their name. */
const writtenOut = (path) => (attribute) => {
  const text = words.get(`${path.split('/')[1]} ${attribute.type?.text}`);
  return text ? { ...attribute, type: { text } } : attribute;
};

/** What belongs to nobody but the class itself is nobody's business. */
const isPublic = ({ kind, name, privacy, static: isStatic }) =>
  (privacy ?? 'public') === 'public' && !isStatic && !(kind === 'method' && /Callback$/.test(name));

function publicModule({ path, declarations, exports, ...module }) {
  return {
    ...module,
    path: published(path),
    declarations: declarations.map((declaration) =>
      declaration.members
        ? {
            ...declaration,
            members: declaration.members.filter(isPublic),
            attributes: declaration.attributes?.map(writtenOut(path)),
          }
        : declaration,
    ),
    exports,
  };
}

/** A reference to another package names what is imported from there; one to the package itself, its file. */
function reference(key, value) {
  if (typeof value?.module !== 'string') return value;
  const { module, ...rest } = value;
  const [, file] = /packages\/element\/src\/(.+)\.ts$/.exec(module) ?? [];
  return file
    ? { ...rest, package: `@stadtkit/element/${file}.js` }
    : { ...rest, module: published(module) };
}

const manifest = create({
  modules: sources.map((path) =>
    ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2022, true),
  ),
  plugins: [...litPlugin(), definedTags, eventClasses],
});

for (const name of readdirSync(join(root, 'packages'))) {
  const folder = `packages/${name}/`;
  if (!existsSync(join(root, folder, 'elements'))) continue;
  const modules = manifest.modules.filter(({ path }) => path.startsWith(`${folder}elements/`));
  const text = JSON.stringify({ ...manifest, modules: modules.map(publicModule) }, reference, 2);
  mkdirSync(join(root, folder, 'dist'), { recursive: true });
  writeFileSync(join(root, folder, 'dist/custom-elements.json'), `${text}\n`);
}
