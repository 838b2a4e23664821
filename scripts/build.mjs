// Builds everything that is published or served:
//   npm packages (tsc), the bundle for CMS pages, the inspector's page and the one of `stadtkit preview` (Vite), Storybook.
//   --served   only what `npm start` serves
//   --bundle   only the files for pages of a CMS, and the packages for CMSes with them inside
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from './files.mjs';
import { digest, once, root, run, setUp, stop, tool } from './machine.mjs';
import { buildPreviewPage } from './preview-page.mjs';

await setUp();
const bundleOnly = process.argv.includes('--bundle');
const only = bundleOnly || process.argv.includes('--served');

async function step(name, sources, work, results = []) {
  const files = [...filesUnder(sources).filter((file) => !file.endsWith('.test.ts')), ...results];
  await once(name, digest(files), async () => {
    console.log(`Building ${name} …`);
    if ((await work()) !== 0) stop(`Building ${name} failed; the lines above say why.`);
  });
}

const vite = (config) =>
  tool('vite/bin/vite.js', ['build', '--config', config, '--logLevel', 'warn']);
const packages = ['packages', 'package-lock.json', 'tsconfig.base.json'];

if (!only) await step('packages', packages, () => run(process.execPath, ['scripts/compile.mjs']));
const bundle = async () =>
  (await run(process.execPath, ['packages/embed/build/build.mjs'])) ||
  (await run(process.execPath, ['scripts/wordpress/plugin.mjs'])) ||
  run(process.execPath, ['scripts/cms-packages.mjs']);
await step('bundle', packages, bundle);
if (bundleOnly) process.exit(0);
await step('inspector', packages, () => vite('packages/sandbox/vite.config.ts'));
await step('preview', packages, buildPreviewPage);
/** What the tests found, which the component pages show. */
const found = ['fields-matrix', 'stories']
  .map((name) => `node_modules/.cache/stadtkit/${name}.json`)
  .filter((path) => existsSync(join(root, path)));
const storybook = async () =>
  (await run(process.execPath, ['scripts/manifest.mjs'])) ||
  tool('storybook/dist/bin/dispatcher.js', ['build', '--quiet', '--disable-telemetry']);
const shown = [
  ...packages,
  '.storybook',
  '.changeset',
  'docs/embedding',
  'docs/stories',
  'docs/writing.md',
  'scripts/manifest.mjs',
];
await step('storybook', shown, storybook, found);
