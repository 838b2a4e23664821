// The files of a package, and the address at which each is imported:
//   src/x.ts → ./x.js   src/adapters/x.ts → ./adapters/x.js (themes, icons too)   src/x.css → ./x.css
//   elements/x/stadt-x.ts → ./stadt-x.js   elements/x/x.ts → ./elements/x.js   index.ts → .
//   and what scripts/{manifest,framework-types,editor-data,theme-files,field-sheet}.mjs write into dist
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { forTools } from './for-tools.mjs';

const isPublished = (name) =>
  /\.(ts|json|css)$/.test(name) && !/\.(test|stories|styles|fixtures)\.ts$|\.d\.ts$/.test(name);
const list = (folder) => (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []);
const filesIn = (folder) => list(folder).filter((file) => file.isFile() && isPublished(file.name));

/** The names of the elements of a package: one folder each. */
export const elementsOf = (root) =>
  list(join(root, 'elements'))
    .filter((folder) => folder.isDirectory())
    .map(({ name }) => name);

function* compiled(root) {
  for (const folder of ['src', 'src/adapters', 'src/contracts', 'src/icons', 'src/themes'])
    for (const { name } of filesIn(join(root, folder)))
      yield [folder.replace(/^src\/?/, ''), folder, name];
  for (const element of elementsOf(root))
    for (const { name } of filesIn(join(root, 'elements', element)))
      yield [name.startsWith('stadt-') ? '' : 'elements', `elements/${element}`, name];
}

/** What is not compiled from one file: what frameworks and editors must know, themes as files. */
function* made(root) {
  if (existsSync(join(root, 'elements')))
    for (const [address, [target]] of Object.entries(forTools)) yield [address, target];
  if (elementsOf(root).includes('text-field')) yield ['fields.css', './dist/fields.css'];
  for (const { name } of list(join(root, 'src/themes')))
    for (const end of name === 'own-sheet.ts' ? [] : ['css', 'tokens.json'])
      yield [`themes/${name.slice(0, -3)}.${end}`, `./dist/themes/${name.slice(0, -3)}.${end}`];
}

const target = (path) => ({
  '@stadtkit/source': `./${path}.ts`,
  types: `./dist/${path}.d.ts`,
  default: `./dist/${path}.js`,
});

/** `x.ts` in development builds, `no-x.ts` in others. */
const byBuild = (path, without) => ({
  '@stadtkit/source': { production: `./${without}.ts`, default: `./${path}.ts` },
  types: `./dist/${path}.d.ts`,
  development: `./dist/${path}.js`,
  default: `./dist/${without}.js`,
});

/** All that could be imported from a package: address → target of `exports`. */
export function addressesOf(root) {
  const addresses = new Map(made(root));
  for (const [as, folder, file] of compiled(root)) {
    const stem = file.replace(/\.ts$/, '');
    // Of a pair only the other one is imported; what the root gives is decided below.
    if (stem.startsWith('no-') || file === 'index.ts') continue;
    const address = `${as ? `${as}/` : ''}${file.replace(/\.ts$/, '.js')}`;
    const without = `${folder}/no-${stem}`;
    if (!file.endsWith('.ts')) addresses.set(address, `./${folder}/${file}`);
    else if (existsSync(join(root, `${without}.ts`)))
      addresses.set(address, byBuild(`${folder}/${stem}`, without));
    else addresses.set(address, target(`${folder}/${stem}`));
  }
  const index = ['elements/index', 'src/index'].find((path) =>
    existsSync(join(root, `${path}.ts`)),
  );
  if (index) addresses.set('.', target(index));
  else if (addresses.has('fonts.css')) addresses.set('.', addresses.get('fonts.css'));
  return addresses;
}
