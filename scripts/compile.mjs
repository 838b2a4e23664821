// Compiles the npm packages: what the compiler writes, file for file, into packages/*/dist.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, stop, tool } from './machine.mjs';

const published = readdirSync(join(root, 'packages')).filter((name) => name !== 'sandbox');
for (const name of published)
  for (const folder of ['src', 'elements'])
    rmSync(join(root, 'packages', name, 'dist', folder), { recursive: true, force: true });
for (const name of published) {
  const code = await tool('typescript/bin/tsc', ['-p', `packages/${name}/tsconfig.build.json`]);
  if (code !== 0) stop(`packages/${name} does not compile.`);
}
