// Writes the themes that come with Stadtkit as files for pages and for designers, beside what the compiler writes:
// packages/theme/dist/themes/<name>.css and <name>.tokens.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { root } from './machine.mjs';

const from = (file) => tsImport(`../packages/theme/src/${file}`, import.meta.url);
const [{ themes }, { sheetOf }, { tokensOf }] = await Promise.all(
  ['themes.ts', 'sheet.ts', 'tokens.ts'].map(from),
);

const folder = join(root, 'packages/theme/dist/themes');
mkdirSync(folder, { recursive: true });
for (const theme of themes) {
  writeFileSync(join(folder, `${theme.name}.css`), sheetOf(theme));
  const tokens = JSON.stringify(tokensOf(theme), null, 2);
  writeFileSync(join(folder, `${theme.name}.tokens.json`), `${tokens}\n`);
}
