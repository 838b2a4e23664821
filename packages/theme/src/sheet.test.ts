import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { buildTheme } from './build-theme.js';
import { colourNames, measureRoles } from './roles.js';
import { darkQueryOf } from './dark-sheet.js';
import { ownSheetOf, sheetOf, shortSheetOf } from './sheet.js';
import { inFull, lightOnly } from './short-sheet.js';
import { schemes } from './theme.js';
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
  it('sets every colour for both schemes and every measure, each once, and nothing that is derived', () => {
    const colours = colourNames.flatMap((name) => [`${name}-light`, `${name}-dark`]);
    const names = [...colours, ...Object.keys(measureRoles)].map((name) => `--stadt-${name}`);
    for (const theme of [...themes, ...built])
      assert.deepEqual(
        declarations(sheetOf(theme))
          .map(([name]) => name)
          .sort(),
        names.sort(),
      );
  });

  it('says the colours of the theme', () => {
    for (const theme of themes) {
      const values = new Map(declarations(sheetOf(theme)));
      for (const name of colourNames)
        for (const scheme of schemes) {
          const [said = ''] = /#[\da-f]+/.exec(values.get(`--stadt-${name}-${scheme}`) ?? '') ?? [];
          assert.equal(long(said), theme.colours[name][scheme], `${name} ${scheme}`);
        }
    }
  });

  it('has nothing that a build tool could lower: plain colours, no function but var() and calc()', () => {
    for (const theme of [...themes, ...built])
      for (const [, value] of declarations(sheetOf(theme)))
        for (const [, name = ''] of value.matchAll(/([\w-]+)\(/g))
          assert.match(name, /^(?:var|calc)$/, value);
  });

  it('follows the properties of KERN where a page has them', () => {
    const kern = themes.find(({ name }) => name === 'kern');
    assert.ok(kern);
    const values = new Map(declarations(sheetOf(kern)));
    for (const scheme of schemes)
      assert.match(
        values.get(`--stadt-accent-${scheme}`) ?? '',
        /^var\(--kern-color-action-default,#/,
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
    assert.equal(ownSheet, shortSheetOf(stadtkit));
    assert.equal(inFull(ownSheet), ownSheetOf(stadtkit));
  });

  it('has the roles, and what is derived from them', () => {
    const names = declarations(inFull(ownSheet)).map(([name]) => name);
    for (const role of colourNames)
      for (const end of ['', '-light', '-dark']) assert.ok(names.includes(`--stadt-${role}${end}`));
    for (const derived of ['unit', 'space-1', 'space-8', 'text-s', 'text-2xl'])
      assert.ok(names.includes(`--stadt-${derived}`), derived);
    assert.equal(new Set(names).size, names.length);
  });
});

describe('the sheet of the elements, for browsers without light-dark()', () => {
  it('is light', () => {
    assert.match(inFull(ownSheet, lightOnly), /;--stadt-ink:var\(--stadt-ink-light\);/);
    assert.doesNotMatch(inFull(ownSheet, lightOnly), /light-dark/);
  });

  it('stays light where the page is, or says nothing', () => {
    for (const scheme of ['', 'normal', 'light', 'only light'])
      assert.equal(darkQueryOf(scheme), undefined);
  });

  it('gets dark on screens where the page is', () => {
    for (const scheme of ['dark', 'only dark']) assert.equal(darkQueryOf(scheme), 'screen');
  });

  it('gets dark for readers who want that where the page can be both', () => {
    for (const scheme of ['light dark', 'dark light'])
      assert.equal(darkQueryOf(scheme), 'screen and (prefers-color-scheme:dark)');
  });
});
