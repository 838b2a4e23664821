// Which features of the platform our own scripts use, by their paths in MDN's tables. The compiler says whose member it is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesUnder } from '../files.mjs';
import { root } from '../machine.mjs';
import { cssFeatures } from './css.mjs';
import { entryOf } from './floor.mjs';

/** What a page loads: the scripts for a CMS, every element, the inspector's page. All that these import comes along. */
const entries = filesUnder([
  'packages/embed/src',
  'packages/*/elements',
  'packages/sandbox/pages',
]).filter(
  (path) =>
    /\/(?:stadt-[\w-]+|stadtkit|whole|elements|diagnose|frame|host)\.ts$|pages\/.*\.ts$/.test(
      path,
    ) && !path.includes('.test.'),
);

/** Members that MDN describes where they are mixed in. */
const mixed = ['Element', 'HTMLElement', 'Node', 'Document', 'Window', 'Request', 'Response'];

function pathOf(owner, member) {
  const name = owner.replace(/Constructor$/, '').replace(/^Readonly(?=Array|Set|Map)/, '');
  const paths = [name, ...mixed].flatMap((one) => [
    `javascript.builtins.${one}.${member}`,
    `api.${one}.${member}`,
    `api.${one}.${member}_static`,
  ]);
  return paths.find((path) => entryOf(path)?.__compat);
}

/** The name of the interface, namespace or variable that a declaration of the platform belongs to. */
function ownerOf(declaration) {
  if (!/\/typescript\/lib\/lib\./.test(declaration.getSourceFile().fileName)) return undefined;
  const { parent } = declaration;
  if (ts.isInterfaceDeclaration(parent)) return parent.name.text;
  if (ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent))
    return parent.parent.name.text;
  if (ts.isModuleBlock(parent)) return parent.parent.name.text;
  return undefined;
}

const isFromPlatform = (symbol) =>
  symbol?.declarations?.some((one) =>
    /\/typescript\/lib\/lib\./.test(one.getSourceFile().fileName),
  );

function* apisIn(file, checker) {
  const visit = function* (node) {
    if (ts.isPropertyAccessExpression(node) || ts.isBindingElement(node)) {
      const symbol = ts.isBindingElement(node)
        ? checker
            .getTypeAtLocation(node.parent)
            .getProperty((node.propertyName ?? node.name).getText())
        : checker.getSymbolAtLocation(node.name);
      for (const declaration of symbol?.declarations ?? []) {
        const owner = ownerOf(declaration);
        const path = owner && pathOf(owner, symbol.name);
        if (path) yield path;
      }
    } else if (
      ts.isIdentifier(node) &&
      !ts.isPropertyAccessExpression(node.parent.parent ?? node)
    ) {
      const path = [
        `javascript.builtins.${node.text}`,
        `api.${node.text}`,
        `api.Window.${node.text}`,
      ].find((one) => entryOf(one)?.__compat);
      const value = path && !ts.isTypeNode(node.parent) && checker.getSymbolAtLocation(node);
      if (value && isFromPlatform(value) && value.flags & ts.SymbolFlags.Value) yield path;
    }
    for (const child of node.getChildren(file)) yield* visit(child);
  };
  yield* visit(file);
}

/** The text of a template, a word for each value. */
const written = (template) =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : template.head.text + template.templateSpans.map(({ literal }) => `x${literal.text}`).join('');

function* sheetsIn(file) {
  const visit = function* (node) {
    if (ts.isTaggedTemplateExpression(node) && /^(?:css|isolated)$/.test(node.tag.getText(file)))
      yield written(node.template);
    else if (ts.isStringLiteral(node) && node.text.includes('{') && node.text.includes('--stadt-'))
      yield node.text;
    for (const child of node.getChildren(file)) yield* visit(child);
  };
  yield* visit(file);
}

/** Feature → the files that use it. */
export function featuresInSources() {
  const config = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const names = entries.map((path) => join(root, path));
  const program = ts.createProgram(names, { ...options, noEmit: true, types: [] });
  const checker = program.getTypeChecker();
  const found = new Map();
  const add = (path, file) => found.set(path, (found.get(path) ?? new Set()).add(file));
  for (const file of program.getSourceFiles()) {
    const name = file.fileName.replace(root, '');
    if (file.isDeclarationFile || !name.startsWith('packages/')) continue;
    for (const path of apisIn(file, checker)) add(path, name);
    for (const sheet of sheetsIn(file)) for (const path of cssFeatures(sheet)) add(path, name);
  }
  for (const name of filesUnder(['packages/*/src/*.css', 'packages/sandbox/pages/**/*.css']))
    for (const path of cssFeatures(readFileSync(join(root, name), 'utf8'))) add(path, name);
  return found;
}
