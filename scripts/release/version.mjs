// Raises the version of all packages together, by the files in .changeset, and writes a CHANGELOG for each:
//   npm run release:version
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, stop, tool } from '../machine.mjs';

const path = (file) => join(root, 'packages/embed', file);

if ((await tool('@changesets/cli/bin.js', ['version'])) !== 0)
  stop('The versions could not be raised; the lines above say why.');
const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8'));
const source = readFileSync(path('src/version.ts'), 'utf8');
writeFileSync(path('src/version.ts'), source.replace(/(version = ')[^']+/, `$1${version}`));
if (!process.argv.includes('--without-lockfile'))
  await run('npm', ['install', '--package-lock-only', '--ignore-scripts'], {
    shell: process.platform === 'win32',
  });
console.log(`The version is ${version}.`);
