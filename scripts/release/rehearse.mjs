// Makes a whole release without anybody noticing (docs/release.md): in a copy, with a registry on this machine.
//   npm run release:rehearse              all of it
//   npm run release:rehearse -- --keep    leaves the copy and the project that installed it, and says where
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, setUp, stop } from '../machine.mjs';
import { importInNode, installAll, typecheck } from './consumer.mjs';
import { wrongIn } from './contents.mjs';
import { makeCopy } from './copy.mjs';
import { judged } from './linters.mjs';
import { packAll } from './pack.mjs';
import { publishAll } from './publish.mjs';
import { openRegistry } from './registry.mjs';

await setUp();
const folder = mkdtempSync(join(tmpdir(), 'stadtkit-release-'));
const [copy, city] = [join(folder, 'copy'), join(folder, 'city')];
const keep = process.argv.includes('--keep');
if (keep) console.log(`In ${folder}`);
else process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

async function step(name, work) {
  const start = Date.now();
  const wrong = (await work()) ?? [];
  if (wrong.length > 0) {
    console.error(wrong.join('\n'));
    stop(`${name}: ${String(wrong.length)} findings. Nothing was released.`);
  }
  console.log(`✓ ${name} (${String(Math.round((Date.now() - start) / 1000))} s)`);
}

const inCopy = async (...args) =>
  (await run(process.execPath, args, { cwd: copy })) === 0 ? [] : [`${args[0]} failed; see above.`];

let packages = [];
let registry;
await step('A copy of the repository', () => makeCopy(copy));
await step('The next version', () => inCopy('scripts/release/version.mjs', '--without-lockfile'));
await step('The packages are compiled', () => inCopy('scripts/compile.mjs'));
await step(
  'The packages are packed',
  () => void (packages = packAll(copy, join(folder, 'packed'))),
);
await step('Each tarball has what it promises', () =>
  packages.flatMap((one) => wrongIn(one, packages)),
);
await step('publint and attw find nothing', async () => {
  const said = [];
  for (const one of packages) said.push(...(await judged(one)));
  return said;
});
await step('They are published to a registry on this machine', async () => {
  registry = await openRegistry(join(folder, 'registry'));
  return publishAll(folder, packages, registry);
});
await step('A project outside installs them', () => installAll(city, packages, registry));
await step('It has strict types, also of libraries', () => typecheck(city, packages));
await step('Node imports everything that needs no page', () => importInNode(city, packages));
const { tryForms, tryServices } = await import('./pages.mjs');
await step('A form works as Vite, webpack, esbuild and an import map bring it', () =>
  tryForms(city),
);
await step('So does the fishing licence, up to the licence', () => tryServices(city));
registry.close();
const size = packages.reduce((sum, one) => sum + one.size, 0);
console.log(
  `${String(packages.length)} packages of version ${packages[0].json.version} (${String(Math.round(size / 1000))} kB) would be released.`,
);
process.exit(0);
