// Checks what can be seen without running anything: types, the wall, import directions, unused code, lint, format, exports,
// lockfiles.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from './files.mjs';
import { root, run, setUp, stop, tool, fromSource } from './machine.mjs';

await setUp();

/** npm may leave out binaries of other platforms without a word; then `npm ci` fails there. */
function missingIn(lockfile) {
  const { packages } = JSON.parse(readFileSync(join(root, lockfile), 'utf8'));
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !found(packages, path, name))
      .map((name) => `${lockfile} lacks ${name} of ${path}.`),
  );
}

function found(packages, path, name) {
  for (
    let base = path;
    ;
    base = base.slice(0, Math.max(0, base.lastIndexOf('node_modules/') - 1))
  ) {
    if (packages[`${base ? `${base}/` : ''}node_modules/${name}`]) return true;
    if (base === '') return false;
    if (!base.includes('node_modules/')) base = '';
  }
}

const steps = {
  lockfiles: () => {
    const lockfiles = filesUnder(['package-lock.json', '**/package-lock.json']);
    const missing = lockfiles.flatMap(missingIn);
    if (missing.length > 0) console.error(missing.join('\n'));
    return missing.length > 0 ? 1 : 0;
  },
  exports: () => run(process.execPath, ['scripts/exports.mjs', '--check']),
  persons: () => run(process.execPath, [...fromSource, 'scripts/persons.mjs', '--check']),
  types: () => tool('typescript/bin/tsc', ['-p', 'tsconfig.json']),
  wall: () => tool('typescript/bin/tsc', ['-p', 'tsconfig.pure.json']),
  lint: () =>
    tool('eslint/bin/eslint.js', [
      '.',
      '--max-warnings=0',
      '--cache',
      '--cache-location',
      'node_modules/.cache/eslint/',
    ]),
  directions: () =>
    tool('dependency-cruiser/bin/dependency-cruise.mjs', [
      '--config',
      '.dependency-cruiser.mjs',
      'packages',
    ]),
  unused: () => tool('knip/bin/knip.js', ['--no-progress', '--treat-config-hints-as-errors']),
  format: () => tool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
  php: () => run(process.execPath, ['scripts/php.mjs']),
};

/** In two lanes, since each step takes one core: lint takes as long as the others together. */
const lanes = [['lint'], Object.keys(steps).filter((name) => name !== 'lint')];
await Promise.all(
  lanes.map(async (lane) => {
    for (const name of lane)
      if ((await steps[name]()) !== 0)
        stop(`The check “${name}” failed; the lines above say what.`);
  }),
);
console.log(
  'Types, the wall, import directions, unused code, lint, format, exports and lockfiles are in order.',
);
