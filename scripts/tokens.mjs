// Writes what is built of the tokens and brands in packages/theme: a TypeScript file for each theme, and the sheet that
// the elements bring along. They are kept in the repository, so that everything runs from source; a test says when they
// are old.
//   npm run tokens
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { buildTheme } from '../packages/theme/src/build-theme.js';
import { readTokens } from '../packages/theme/src/read-tokens.js';
import { shortSheetOf } from '../packages/theme/src/sheet.js';
import { root } from './machine.mjs';

const folder = join(root, 'packages/theme');
const read = (path) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const namesIn = (path, end) =>
  readdirSync(join(folder, path))
    .filter((file) => file.endsWith(end))
    .map((file) => basename(file, end));

const file = (source, lines) => `/** ${source} Written by \`npm run tokens\`. */\n${lines}\n`;
const themeFile = (name, theme, source) =>
  `import type { Theme } from '../theme.js';\n\n${file(source, `export const ${name}: Theme = ${JSON.stringify(theme)};`)}`;

/** The files that are built, by their path in `packages/theme/src/themes`. */
export async function builtFiles() {
  const designed = namesIn('tokens', '.tokens.json').map((name) => [
    name,
    readTokens(read(`tokens/${name}.tokens.json`)),
    `The theme of tokens/${name}.tokens.json.`,
  ]);
  const [, standard] = designed.find(([name]) => name === 'stadtkit');
  const cities = namesIn('brands', '.json').map((name) => [
    name,
    buildTheme(read(`brands/${name}.json`), standard).theme,
    `The theme that the builder makes of brands/${name}.json.`,
  ]);
  const files = [...designed, ...cities].map(([name, theme, source]) => [
    `${name}.ts`,
    themeFile(name, theme, source),
  ]);
  files.push([
    'own-sheet.ts',
    file(
      'The sheet that the elements bring along, in short.',
      `export const ownSheet = ${JSON.stringify(shortSheetOf(standard))};`,
    ),
  ]);
  const options = { ...(await resolveConfig(join(folder, 'src/x.ts'))), parser: 'typescript' };
  return Promise.all(files.map(async ([path, text]) => [path, await format(text, options)]));
}

export const themesFolder = join(folder, 'src/themes');

if (process.argv[1] === import.meta.filename)
  for (const [path, text] of await builtFiles()) writeFileSync(join(themesFolder, path), text);
