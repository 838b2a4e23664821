// The same form in React, Vue, Svelte and Angular: installs, checks the types of, builds and drives each. The types for Solid
// and Preact. A page that React renders on the server. And a page as Vite, esbuild, webpack and Parcel build it.
//   npm test -- frameworks [--all]
//   node scripts/frameworks.mjs --brief     only the page as Vite builds it
// After a change of the dependencies of a package, in each app: npm install --package-lock-only
import { bundlers, buildWith, folder as bundlersFolder } from './bundlers.mjs';
import { bring, build, check, folderOf, packages, published } from './example-apps.mjs';
import { filesUnder } from './files.mjs';
import { digest, install, once, run, setUp, stop, tool } from './machine.mjs';

await setUp();

const scripts = [
  ...['compile', 'manifest', 'tags', 'framework-types', 'angular-directives', 'editor-data'],
  'example-apps',
];
const sources = filesUnder([
  ...packages.map((name) => `packages/${name}`),
  ...scripts.map((name) => `scripts/${name}.mjs`),
  'scripts/framework-types',
  'tsconfig.base.json',
  'package-lock.json',
]).filter((path) => !/\.(test|stories|fixtures)\.ts$|\.md$/.test(path));
const state = digest(sources);

await once('frameworks-packages', state, async () => {
  console.log('Building the packages …');
  if ((await run(process.execPath, ['scripts/compile.mjs', ...packages])) !== 0)
    stop('The packages cannot be built; the lines above say why.');
});

/** Brings an app up to date. */
async function prepare(app) {
  const folder = folderOf(app);
  const lock = digest([`examples/${app}/package.json`, `examples/${app}/package-lock.json`]);
  await once('installed', lock, () => installed(app, folder), folder);
  const files = filesUnder([`examples/${app}`, 'examples/*.ts', 'examples/*.css']);
  await once('built', state + digest(files), () => made(app), folder);
}

async function installed(app, folder) {
  console.log(`Installing ${app} …`);
  if ((await install(folder)) !== 0)
    stop(`${app} could not be installed; the lines above say why.`);
}

async function made(app) {
  console.log(`Checking and building ${app} …`);
  bring(app, await published());
  const complaints = [...(await check(app)), ...(await build(app))];
  if (complaints.length > 0) stop(complaints.join('\n'));
}

/** Installs what builds the page, and builds it. */
async function bundle(names) {
  const lock = digest(['examples/bundlers/package.json', 'examples/bundlers/package-lock.json']);
  if (names.some((name) => name !== 'vite'))
    await once('installed', lock, () => installed('bundlers', bundlersFolder), bundlersFolder);
  for (const name of names) {
    console.log(`Building a page with ${name} …`);
    if ((await buildWith(name)) !== 0) stop(`${name} cannot build the page; see above.`);
  }
}

const drive = (...args) => tool('@playwright/test/cli.js', ['test', '-c', 'examples', ...args]);

if (process.argv.includes('--brief')) {
  await bundle(['vite']);
  process.exit(await drive('--project=vite'));
}

/** Two at a time: Angular takes as long as the others together. */
const lanes = [['angular'], ['react', 'react-server', 'vue', 'svelte', 'solid', 'preact']];
await Promise.all(
  lanes.map(async (lane) => {
    for (const app of lane) await prepare(app);
  }),
);
await bundle(bundlers);
process.exit(await drive());
