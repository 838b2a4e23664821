import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { buildTheme } from './build-theme.js';
import { colourNames, measureRoles } from './roles.js';
import { ownSheetOf, sheetOf } from './sheet.js';
import { themes } from './themes.js';
import { ownSheet } from './themes/own-sheet.js';
import { stadtkit } from './themes/stadtkit.js';

const built = Array.from({ length: 200 }, (_, at) => {
  const colour = (times: number) => `#${((at * times) % 4096).toString(16).padStart(3, '0')}`;
  return buildTheme({
    title: '</style><script>alert(1)</script>',
    name: `stadt-${at}`,
    colours: [colour(20), colour(357), colour(1001)],
    font: '"Eine Schrift mit langem Namen","Noch eine Schrift",system-ui,sans-serif',
    logo: 'logo.svg',
  }).theme;
});

/** The custom properties of a sheet: `--stadt-ink` → value. */
const declarations = (sheet: string): [string, string][] =>
  [...sheet.matchAll(/(--stadt-[\w-]+):([^;}]+)/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);

const long = (colour: string) => colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');

describe('the sheet of a theme', () => {
  it('sets every role once, and nothing that is derived', () => {
    const names = [...colourNames, ...Object.keys(measureRoles)].map((name) => `--stadt-${name}`);
    for (const theme of [...themes, ...built])
      assert.deepEqual(
        declarations(sheetOf(theme))
          .map(([name]) => name)
          .sort(),
        names.sort(),
      );
  });

  it('says both schemes of each colour', () => {
    for (const theme of themes) {
      const values = new Map(declarations(sheetOf(theme)));
      for (const name of colourNames) {
        const said = values.get(`--stadt-${name}`) ?? '';
        const [light = '', dark = light] = said.match(/#[\da-f]+/g) ?? [];
        assert.deepEqual({ light: long(light), dark: long(dark) }, theme.colours[name], name);
      }
    }
  });

  it('follows the properties of KERN where a page has them', () => {
    const kern = themes.find(({ name }) => name === 'kern');
    assert.ok(kern);
    const values = new Map(declarations(sheetOf(kern)));
    assert.match(
      values.get('--stadt-accent') ?? '',
      /^var\(--kern-color-action-default,light-dark/,
    );
  });

  it('weighs no more than 4 kB', () => {
    for (const theme of [...themes, ...built]) {
      const bytes = brotliCompressSync(sheetOf(theme)).length;
      assert.ok(bytes <= 4000, `${theme.name}: ${bytes}`);
    }
    assert.ok(brotliCompressSync(ownSheet).length <= 4000);
  });

  it('has no rem, nothing of the title, and one rule, another only for a logo', () => {
    for (const sheet of [ownSheet, ...[...themes, ...built].map(sheetOf)]) {
      assert.doesNotMatch(sheet, /\drem\b|<|script|@import|url\((?!"logo\.svg"\))/);
      assert.equal(sheet.split('{').length, sheet.split('}').length);
    }
    for (const theme of themes) assert.match(sheetOf(theme), /^:root\{[^{}]+\}\n$/);
    for (const theme of built)
      assert.match(sheetOf(theme), /^:root\{[^{}]+\}\n:is\([^{}]+::part\(logo\)\{[^{}]+\}\n$/);
  });
});

describe('the sheet of the elements', () => {
  it('stands in a layer without weight, so that one rule of a page outranks it', () => {
    assert.match(ownSheet, /^@layer stadtkit\{:where\(:root\)\{[^{}]+\}/);
    assert.equal(ownSheet, ownSheetOf(stadtkit));
  });

  it('has the roles, and what is derived from them', () => {
    const names = declarations(ownSheet).map(([name]) => name);
    for (const role of colourNames) assert.ok(names.includes(`--stadt-${role}`));
    for (const derived of ['unit', 'space-1', 'space-8', 'text-s', 'text-2xl'])
      assert.ok(names.includes(`--stadt-${derived}`), derived);
    assert.equal(new Set(names).size, names.length);
  });
});
