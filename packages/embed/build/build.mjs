// Builds what a city puts on its server into dist/bundle: scripts, themes, fonts, and one ZIP with all of it.
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { build } from 'vite';
import { writeSbom } from '../../../scripts/sbom.mjs';
import { fieldSheet } from '../../../scripts/field-sheet.mjs';
import { bundles, root, version } from './bundles.mjs';
import { addHashedNames, bringAlong, listFiles, zipOf } from './release.mjs';

const folder = join(root, 'dist', 'bundle');
/** Built beside it, so that nobody is served half of it. */
const made = `${folder}.${process.pid}`;
for (const bundle of bundles) await build({ ...bundle, build: { ...bundle.build, outDir: made } });

const theme = (file) => tsImport(`../../theme/src/${file}`, import.meta.url);
const [{ themes }, { sheetOf }] = [await theme('themes.ts'), await theme('sheet.ts')];
bringAlong(made, {
  root,
  themes: Object.fromEntries(themes.map((one) => [one.name, sheetOf(one)])),
  fieldSheet,
  fonts: join(root, '..', 'fonts'),
});
addHashedNames(made);
writeSbom(made, version);
listFiles(made, version);
writeFileSync(join(made, `stadtkit-${version}.zip`), zipOf({ 'stadtkit/': made }));
rmSync(folder, { recursive: true, force: true });
renameSync(made, folder);
