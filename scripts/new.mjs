// Makes a room that its tests accept as it is; then it is made one's own (CONTRIBUTING.md).
//   npm run new field NAME       packages/fields/elements/NAME, for example parcel-field
//   npm run new language CODE    a catalogue of it in every wing, for example nds
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run, setUp, stop } from './machine.mjs';
import { fieldFiles } from './new-field.mjs';

const AUTOLOADER = 'packages/embed/src/autoloader.ts';

/** What is wrong with a name, in a sentence; nothing when it is a good one. */
export function nameFault(name) {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name ?? ''))
    return 'A name has small letters and hyphens, as in: npm run new field parcel-field';
  if (existsSync(join(root, `packages/fields/elements/${name}`)))
    return `There is a field called “${name}” already.`;
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

async function makeField(name) {
  const wrong = nameFault(name);
  if (wrong) stop(wrong, 2);
  await setUp();
  const autoloader = withTag(readFileSync(join(root, AUTOLOADER), 'utf8'), name);
  await write([...fieldFiles(name), [AUTOLOADER, autoloader]]);
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
  const [what, name, ...rest] = process.argv.slice(2);
  if (!Object.hasOwn(makes, what ?? '') || rest.length > 0)
    stop('There are: npm run new field NAME, npm run new language CODE', 2);
  process.exitCode = await makes[what](name);
}
