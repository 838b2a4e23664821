// Writes the look of fields as a sheet for pages, packages/fields/dist/fields.css: a page that links it paints the finished
// form before any script has come, and nothing moves when the elements arrive. Made of the same sheets that the elements
// bring along. What an element marks when it arrives, the sheet knows by what the page itself wrote.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { root } from './machine.mjs';

/** What the sources export, also where nothing is compiled yet. */
async function fromSource() {
  const wanted = [
    ['element/src/look/look.ts', 'look'],
    ['content/elements/action/action.styles.ts', 'actionStyles'],
    ['theme/src/themes/own-sheet.ts', 'ownSheet'],
    ['theme/src/short-sheet.ts', 'inFull'],
    ['theme/src/short-sheet.ts', 'lightOnly'],
  ].map(([path, name]) => `export { ${name} } from './packages/${path}';`);
  const { outputFiles } = await build({
    stdin: { contents: wanted.join('\n'), resolveDir: root },
    conditions: ['@stadtkit/source'],
    ...{ bundle: true, format: 'esm', platform: 'node', write: false },
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

const tags = readdirSync(join(root, 'packages/fields/elements'), { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => `stadt-${name}`);
const groups = ['stadt-add-another', 'stadt-address', 'stadt-field-group'];

/**
 * A field that has not arrived yet; from then on its own sheet says how it looks. `:not(:defined)` comes first: it is cheap, and
 * everything else on a page is out by it (a thousand fields were half as slow again, Chromium, November 2026).
 */
const yet = (names) => `:not(:defined):is(${names.join()})`;

/**
 * Whatever `:has()` was ever asked of is styled anew whenever something changes in it, so it stands behind what is seldom true
 * (Chromium, November 2026).
 */
const option = (names) => `label:is(${yet(names)} *):has(input:is([type=radio],[type=checkbox]))`;

/** What elements mark when they arrive → the same by what stands in the page. */
const written = [
  ['[data-stadt-field]', yet(tags)],
  ['[data-stadt-group]', yet(groups)],
  [/\[data-option='?tile'?\]/g, option(['stadt-choice-group[tiles]', 'stadt-yes-no'])],
  ['[data-option]', option(tags)],
  ['[data-wrong]', ':not(:defined):has(>[data-problem],>fieldset>[data-problem])'],
  [
    /\[aria-invalid='?true'?\]/g,
    ':is(:not(:defined) [data-problem]+*,:not(:defined) [data-problem]+[data-parts] *)',
  ],
];

/**
 * The theme that the elements bring along, without `light-dark()`: build tools lower it in custom properties to what is no
 * colour (Lightning CSS, and with it Vite; November 2026). Until the script is there, the `<meta>` of the page says whether it
 * may be dark.
 */
const { ownSheet, inFull, lightOnly, look, actionStyles } = await fromSource();
const light = inFull(ownSheet, lightOnly);
const dark = [...ownSheet.matchAll(/(--[\w-]+):light-dark/g)].map(
  ([, role]) => `${role}:var(${role}-dark)`,
);
const theme = `${light}
@media screen and (prefers-color-scheme:dark){@layer stadtkit{
  :where(:root:has(meta[name=color-scheme][content*=dark])){${dark.join(';')}}
}}`;
const text = written.reduce(
  (sheet, [mark, by]) => sheet.replaceAll(mark, (own) => `:is(${own},${by})`),
  look + actionStyles,
);

/** The sheet. */
export const { code: fieldSheet } = await transform(
  `${theme}\n:root{--stadt-fields-sheet:1}${text}`,
  {
    loader: 'css',
    minify: true,
  },
);

if (process.argv[1] === import.meta.filename) {
  const folder = join(root, 'packages/fields/dist');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'fields.css'), fieldSheet);
}
