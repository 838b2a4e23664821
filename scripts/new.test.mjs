import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { filesUnder } from './files.mjs';
import { root } from './machine.mjs';
import { fieldFiles } from './new-field.mjs';
import { languageFault, languageFiles } from './new-language.mjs';
import { asksFault, nameFault, withTag } from './new.mjs';

const files = fieldFiles('parcel-field', 'a parcel of land, by its number');

/** What the compiler says of files that stand nowhere but here, among all others. */
function complaints(files, folder) {
  const config = ts.getParsedCommandLineOfConfigFile(join(root, 'tsconfig.json'), {}, ts.sys);
  const options = { ...config.options, incremental: false };
  const texts = new Map([...files].map(([path, text]) => [join(root, path), text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  const directories = new Set([join(root, folder)]);
  host.directoryExists = (path) => directories.has(path) || existsSync(path);
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, version) => {
    const text = host.readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, version);
  };
  const modules = [...texts.keys()].filter((path) => path.endsWith('.ts'));
  const globals = [join(root, '.storybook/vite.d.ts')];
  const program = ts.createProgram([...modules, ...globals], options, host);
  return modules.flatMap((path) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  });
}

test('a new field compiles as it is made', () => {
  assert.deepEqual(complaints(files, 'packages/fields/elements/parcel-field'), []);
});

test('a new field has all files that fields have', () => {
  const room = 'packages/fields/elements/year-field';
  for (const path of files.keys()) {
    const model = path.replaceAll('parcel-field', 'year-field');
    assert.ok(model.startsWith(room) && existsSync(join(root, model)), model);
  }
  assert.equal(files.size, 6);
});

test('a new field has the sections of a page', () => {
  const page = (name) => readFileSync(join(root, `packages/fields/elements/${name}.md`), 'utf8');
  const sections = (text) => [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  const made = [...files].find(([path]) => path.endsWith('.md'))[1];
  assert.deepEqual(sections(made), sections(page('year-field/year-field')));
});

test('a new field is loaded when a page names it', () => {
  const before = readFileSync(join(root, 'packages/embed/src/autoloader.ts'), 'utf8');
  const lines = withTag(before, 'parcel-field').split('\n');
  const line = `  'stadt-parcel-field': () => import('@stadtkit/fields/stadt-parcel-field.js'),`;
  assert.equal(
    lines.indexOf(line) - 1,
    lines.findIndex((one) => one.includes("'stadt-number-field'")),
  );
  assert.deepEqual(
    lines.filter((one) => one !== line),
    before.split('\n'),
  );
});

test('a name that cannot be one is refused in a sentence', () => {
  for (const name of [undefined, '', 'Parcel', 'parcel_field', '../x', 'parcel-', '1st'])
    assert.match(nameFault(name), /small letters/, name);
  assert.match(nameFault('year-field'), /already/);
  assert.equal(nameFault('parcel-field'), undefined);
});

test('a new field says from the beginning what it asks for, since lists are made of it', () => {
  const text = (path) => files.get(`packages/fields/elements/parcel-field/${path}`);
  assert.match(text('parcel-field.md'), /> ?` asks for a parcel of land, by its number\.$/m);
  assert.match(text('parcel-field.ts'), /^\/\*\* A parcel of land, by its number\. \*\/$/m);
  for (const words of [undefined, '', 'A parcel', 'a parcel.', 'a <parcel>', 'a … of land', 'x */'])
    assert.match(asksFault(words), /Say in words/, words);
  assert.equal(asksFault('an amount in euros'), undefined);
});

const { translate, wired } = languageFiles('nds');

test('a new language compiles as it is made, wherever one is chosen', () => {
  assert.deepEqual(complaints(new Map([...translate, ...wired]), 'packages'), []);
});

test('a new language has a catalogue wherever Leichte Sprache has one, but for papers, which are law', () => {
  const simple = filesUnder(['packages']).filter((path) =>
    /^packages\/(?!papers\/).*de-simple\.ts$/.test(path),
  );
  assert.ok(simple.length > 5);
  for (const path of simple) assert.ok(translate.has(path.replace('de-simple', 'nds')), path);
  for (const text of translate.values()) assert.doesNotMatch(text, /\/en\.js'|de-simple\.js'/);
});

test('what a new language says is fetched, as that of all but the first ones', () => {
  assert.match(
    wired.get('packages/steps/src/first-words.ts'),
    /nds: async \(\) => \(await import\('\.\/messages\/first\/nds\.js'\)\)\.firstNds/,
  );
  assert.doesNotMatch(wired.get('packages/steps/src/first-words.ts'), /import \{ firstNds/);
});

test('a code that names no language, or one that is spoken, is refused in a sentence', () => {
  for (const code of [undefined, '', 'DE', 'xqz', 'tr-TR', '../x'])
    assert.match(languageFault(code), /BCP 47/, code);
  assert.match(languageFault('en'), /already/);
  for (const code of ['nds', 'tr', 'uk', 'pl']) assert.equal(languageFault(code), undefined);
});
