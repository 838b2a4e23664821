// Compiles the npm packages: what the compiler writes, file for file, into packages/*/dist, and what tools must know.
//   node scripts/compile.mjs [package …]     only these
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, stop, tool } from './machine.mjs';
import { buildPreviewPage } from './preview-page.mjs';

const named = process.argv.slice(2);
const isCompiled = (name) => existsSync(join(root, 'packages', name, 'tsconfig.build.json'));
const all = readdirSync(join(root, 'packages')).filter(isCompiled);
const published = named.length > 0 ? named : all;
for (const name of published)
  for (const folder of ['src', 'elements'])
    rmSync(join(root, 'packages', name, 'dist', folder), { recursive: true, force: true });
for (const name of published) {
  const code = await tool('typescript/bin/tsc', ['-p', `packages/${name}/tsconfig.build.json`]);
  if (code !== 0) stop(`packages/${name} does not compile.`);
}
for (const script of ['manifest', 'framework-types', 'editor-data', 'theme-files', 'field-sheet'])
  if ((await run(process.execPath, [`scripts/${script}.mjs`])) !== 0)
    stop(`scripts/${script}.mjs failed.`);
if (published.includes('cli') && (await buildPreviewPage()) !== 0)
  stop('The page of `stadtkit preview` cannot be built.');
