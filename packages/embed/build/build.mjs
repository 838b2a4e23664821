// Builds what a city puts on its server into dist/bundle: scripts, themes, fonts, and one ZIP with all of it.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { build } from 'vite';
import { bundles, folder, root, version } from './bundles.mjs';
import { addHashedNames, bringAlong, listFiles, zipOf } from './release.mjs';

rmSync(folder, { recursive: true, force: true });
for (const bundle of bundles) await build(bundle);

const theme = (file) => tsImport(`../../theme/src/${file}`, import.meta.url);
const [{ themes }, { sheetOf }] = [await theme('themes.ts'), await theme('sheet.ts')];
bringAlong(folder, {
  root,
  themes: Object.fromEntries(themes.map((one) => [one.name, sheetOf(one)])),
  fonts: join(root, '..', 'fonts'),
});
addHashedNames(folder);
listFiles(folder, version);
writeFileSync(join(folder, `stadtkit-${version}.zip`), zipOf({ 'stadtkit/': folder }));
