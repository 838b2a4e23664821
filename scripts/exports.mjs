// Writes what follows from the files of every package and names what it wrote, or with --check says what differs (decision 21):
//   the `exports` of its package.json: what is public, and what other packages of the house import
//   the list of what is public in its README, the index of its elements, its licence
//   llms.txt: its elements, one a line
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { addressesOf, elementsOf } from './exports/files.mjs';
import { llmsOf, llmsOfAll } from './exports/llms.mjs';
import { metadata } from './exports/metadata.mjs';
import { addressesFor, publicRows } from './exports/public.mjs';
import { withList } from './exports/readme.mjs';
import { usedAddresses } from './exports/used.mjs';
import { root as house } from './machine.mjs';

const check = process.argv.includes('--check');
const text = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
const used = usedAddresses();
const own = JSON.parse(text(join(house, 'package.json')));
let wrong = 0;

function complain(sentence) {
  console.error(sentence);
  wrong = 1;
}

function put(path, content) {
  if (text(path) === content) return;
  if (check)
    complain(`${path.slice(house.length)} is not up to date. Run: node scripts/exports.mjs`);
  else {
    writeFileSync(path, content);
    console.log(relative(house, path));
  }
}

/** The classes of all elements, and what else the root of the package gives. */
function indexOf(root) {
  const classes = elementsOf(root).map((name) => `export * from './${name}/${name}.js';`);
  const rest = existsSync(join(root, 'src/index.ts')) ? ["export * from '../src/index.js';"] : [];
  return [
    '/** The classes of all elements; none of them is defined. Written by scripts/exports.mjs. */',
    ...classes,
    ...rest,
    '',
  ].join('\n');
}

const folders = readdirSync(join(house, 'packages'));
put(
  join(house, 'llms.txt'),
  llmsOfAll(
    own,
    folders.map((name) => join(house, 'packages', name)),
  ),
);

for (const name of folders) {
  const root = join(house, 'packages', name);
  const path = join(root, 'package.json');
  const json = JSON.parse(text(path));
  const hasElements = existsSync(join(root, 'elements'));
  if (hasElements) put(join(root, 'elements/index.ts'), indexOf(root));

  const addresses = addressesOf(root);
  const rows = json.private ? [] : publicRows(root);
  const exported = new Set();
  for (const [row] of rows) {
    const found = addressesFor(row, addresses);
    if (found.length === 0) complain(`packages/${name}/public.json names ${row}: no such file.`);
    for (const address of found) exported.add(address);
  }
  const internal = [...(used[name] ?? [])].filter((address) => !exported.has(address)).sort();
  for (const address of internal)
    if (addresses.has(address)) exported.add(address);
    else complain(`@stadtkit/${name}/${address} is imported, but there is no such file.`);

  const map = { './package.json': './package.json' };
  for (const address of exported)
    map[address === '.' ? '.' : `./${address}`] = addresses.get(address);
  const exports = Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
  const alike = json.private ? {} : metadata(own, name, hasElements);
  put(path, JSON.stringify({ ...json, ...alike, exports }, null, 2) + '\n');
  if (json.private) continue;
  if (hasElements) put(join(root, 'llms.txt'), llmsOf(root, json));
  put(join(root, 'LICENSE'), text(join(house, 'LICENSE')));
  const readme = join(root, 'README.md');
  put(
    readme,
    withList(text(readme) || `# ${json.name}\n\n${json.description}`, json.name, rows, internal),
  );
}
process.exit(wrong);
