// Makes a room that its tests accept as it is; then it is made one's own (CONTRIBUTING.md).
//   npm run new field parcel-field "a parcel of land, by its number"     packages/fields/elements/parcel-field
//   npm run new language nds                                             a catalogue of it in every wing
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run, setUp, stop } from './machine.mjs';
import { fieldFiles } from './new-field.mjs';

const usage = 'npm run new field parcel-field "a parcel of land, by its number"';
const AUTOLOADER = 'packages/embed/src/autoloader.ts';

/** What is wrong with a name, in a sentence; nothing when it is a good one. */
export function nameFault(name) {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name ?? ''))
    return `A name has small letters and hyphens, as in: ${usage}`;
  if (existsSync(join(root, `packages/fields/elements/${name}`)))
    return `There is a field called “${name}” already.`;
  return undefined;
}

/** What is wrong with the words for what is asked; they go into the page, the class, and the lists made of both. */
export function asksFault(asks) {
  if (!/^[a-z][^\n`<>*…]*[^\s.]$/.test(asks ?? ''))
    return `Say in words what the field asks for, without a full stop, as in: ${usage}`;
  return undefined;
}

/** The autoloader with one more tag, in the order of the alphabet. */
export function withTag(autoloader, name) {
  const line = `  'stadt-${name}': () => import('@stadtkit/fields/stadt-${name}.js'),`;
  const tags = /(?<=^const tags.*= \{\n)(?:.*\n)*?(?=\};)/m;
  return autoloader.replace(
    tags,
    (lines) => `${[...lines.trimEnd().split('\n'), line].sort().join('\n')}\n`,
  );
}

async function write(files) {
  const { format, resolveConfig } = await import('prettier');
  for (const [path, text] of files) {
    const filepath = join(root, path);
    const options = await resolveConfig(filepath);
    mkdirSync(dirname(filepath), { recursive: true });
    writeFileSync(filepath, await format(text, { ...options, filepath }));
    console.log(path);
  }
}

async function makeField(name, asks) {
  const wrong = nameFault(name) ?? asksFault(asks);
  if (wrong) stop(wrong, 2);
  await setUp();
  const autoloader = withTag(readFileSync(join(root, AUTOLOADER), 'utf8'), name);
  await write([...fieldFiles(name, asks), [AUTOLOADER, autoloader]]);
  const code = await run(process.execPath, ['scripts/exports.mjs']);
  console.log(
    `\nTry it: npm test -- elements --engine=chromium --only=packages/fields/elements/${name}`,
  );
  return code;
}

async function makeLanguage(tag) {
  await setUp();
  // Only now: it needs the installed packages.
  const { languageFault, languageFiles } = await import('./new-language.mjs');
  const wrong = languageFault(tag);
  if (wrong) stop(wrong, 2);
  const { translate, wired } = languageFiles(tag);
  await write(wired);
  console.log('\nThese still speak English; translate them:');
  await write(translate);
  console.log('\nThen: npm test -- check. See it: npm start, with lang="' + tag + '" on the page.');
  return 0;
}

const makes = { field: makeField, language: makeLanguage };

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [what, ...given] = process.argv.slice(2);
  if (!Object.hasOwn(makes, what ?? '')) stop(`There are: ${usage}, npm run new language nds`, 2);
  process.exitCode = await makes[what](...given);
}
