// Writes the explicit `exports` map of every package from its files, or with --check says what differs.
//   src/x.ts → ./x.js   src/adapters/x.ts → ./adapters/x.js (contracts, themes, icons too)   src/x.json → ./x.json
//   elements/x/stadt-x.ts → ./stadt-x.js   elements/x/x.ts → ./elements/x.js
//   frameworks/x.d.ts → ./x.d.ts   and what scripts/{manifest,framework-types,theme-files}.mjs write into dist
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const packages = new URL('../packages/', import.meta.url).pathname;
const check = process.argv.includes('--check');
const published = (name) =>
  /\.(ts|json|css)$/.test(name) && !/\.(test|stories|styles|cast)\.ts$|\.d\.ts$/.test(name);
const list = (folder) => (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []);

function* entries(root) {
  for (const folder of ['src', 'src/adapters', 'src/contracts', 'src/icons', 'src/themes'])
    for (const file of list(join(root, folder)))
      if (file.isFile() && published(file.name))
        yield [folder.replace(/^src\/?/, ''), folder, file.name];
  for (const folder of list(join(root, 'elements')))
    for (const file of folder.isDirectory() ? list(join(root, 'elements', folder.name)) : [])
      if (file.isFile() && published(file.name))
        yield [
          file.name.startsWith('stadt-') ? '' : 'elements',
          `elements/${folder.name}`,
          file.name,
        ];
}

/** What is not compiled from one file: the custom elements manifest, what frameworks must know, themes as files. */
function* forTools(root) {
  if (existsSync(join(root, 'elements')))
    yield ['./custom-elements.json', './dist/custom-elements.json'];
  for (const { name } of list(join(root, 'frameworks')))
    yield [`./${name}`, { types: `./frameworks/${name}` }];
  if (existsSync(join(root, 'frameworks')))
    yield ['./angular.js', { types: './dist/angular.d.ts', default: './dist/angular.js' }];
  for (const { name } of list(join(root, 'src/themes')))
    for (const end of name === 'own-sheet.ts' ? [] : ['css', 'tokens.json'])
      yield [`./themes/${name.slice(0, -3)}.${end}`, `./dist/themes/${name.slice(0, -3)}.${end}`];
}

/** `x.ts` in development builds, `no-x.ts` in others. */
const byBuild = (folder, stem, without) => ({
  '@stadtkit/source': {
    production: `./${folder}/${without}.ts`,
    default: `./${folder}/${stem}.ts`,
  },
  types: `./dist/${folder}/${stem}.d.ts`,
  development: `./dist/${folder}/${stem}.js`,
  default: `./dist/${folder}/${without}.js`,
});

let wrong = 0;
for (const name of readdirSync(packages)) {
  const path = join(packages, name, 'package.json');
  const json = JSON.parse(readFileSync(path, 'utf8'));
  const map = { './package.json': './package.json' };
  for (const [key, target] of forTools(join(packages, name))) map[key] = target;
  for (const [as, folder, file] of entries(join(packages, name))) {
    const key = `./${as ? `${as}/` : ''}${file.replace(/\.ts$/, '.js')}`;
    const stem = file.replace(/\.ts$/, '');
    // Only the other one is imported.
    if (stem.startsWith('no-')) continue;
    const without = `no-${stem}`;
    if (existsSync(join(packages, name, folder, `${without}.ts`))) {
      map[key] = byBuild(folder, stem, without);
      continue;
    }
    map[key] = file.endsWith('.ts')
      ? {
          '@stadtkit/source': `./${folder}/${file}`,
          types: `./dist/${folder}/${stem}.d.ts`,
          default: `./dist/${folder}/${stem}.js`,
        }
      : `./${folder}/${file}`;
  }
  const sorted = Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
  if (JSON.stringify(json.exports) === JSON.stringify(sorted)) continue;
  if (check) {
    console.error(
      `${name}: the exports map does not match its files. Run: node scripts/exports.mjs`,
    );
    wrong = 1;
  } else writeFileSync(path, JSON.stringify({ ...json, exports: sorted }, null, 2) + '\n');
}
process.exit(wrong);
