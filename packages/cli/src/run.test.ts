import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { failures } from '@stadtkit/theme/proof.js';
import { readTokens } from '@stadtkit/theme/read-tokens.js';
import { sheetOf } from '@stadtkit/theme/sheet.js';
import { kern } from '@stadtkit/theme/themes/kern.js';
import { stadtkit } from '@stadtkit/theme/themes/stadtkit.js';
import { tokensOf } from '@stadtkit/theme/tokens.js';
import { run } from './run.js';

let folder = '';
let serial = 0;
before(() => (folder = mkdtempSync(join(tmpdir(), 'stadtkit-'))));
after(() => rmSync(folder, { recursive: true }));

const fresh = (): string => join(folder, `out-${(serial += 1)}`);
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, `${(serial += 1)}-${name}`);
  writeFileSync(path, content);
  return path;
};
const text = (out: string, path: string) => readFileSync(join(out, path), 'utf8');

async function stadtkitSays(...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await run(args, {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

const red = ['theme', '--brand', '#e2001a', '--title', 'Stadt Rotmühl'];
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>';

describe('stadtkit theme', () => {
  it('writes a theme: sheet, tokens, report, picture and logo', async () => {
    const out = fresh();
    const logo = file('wappen.svg', svg);
    const { code, said } = await stadtkitSays(...red, '--logo', logo, '--out', out);
    assert.equal(code, 0);
    assert.deepEqual(readdirSync(out).sort(), [
      ...['figma', 'logo.svg', 'penpot.tokens.json', 'picture.svg'],
      ...['report.html', 'theme.css', 'theme.tokens.json'],
    ]);
    const theme = readTokens(JSON.parse(text(out, 'theme.tokens.json')));
    assert.deepEqual(
      [theme.name, theme.title, theme.logo],
      ['stadt-rotmuehl', 'Stadt Rotmühl', 'logo.svg'],
    );
    assert.deepEqual(failures(theme), []);
    assert.equal(text(out, 'theme.css'), sheetOf(theme));
    assert.equal(text(out, 'logo.svg'), svg);
    assert.match(text(out, 'report.html'), /^<!doctype html>\n<html lang="de">/);
    assert.match(text(out, 'picture.svg'), /^<svg .*href="logo\.svg"/);
    for (const mode of ['light', 'dark'] as const) {
      const { colour } = JSON.parse(text(out, `figma/${mode}.tokens.json`)) as {
        colour: { brand: { $value: { hex: string } } };
      };
      assert.equal(colour.brand.$value.hex, theme.colours.brand[mode]);
    }
    for (const path of ['theme.css', 'figma/dark.tokens.json', 'logo.svg'])
      assert.ok(said.includes(path));
  });

  it('says in words which colour moved, and how little', async () => {
    const { said } = await stadtkitSays(...red, '--check');
    assert.ok(said.startsWith('Stadt Rotmühl: All 118 checks hold.'));
    assert.ok(said.includes('#e2001a became #da0018. The difference is hardly to be seen.'));
    assert.ok(said.includes('looks like the colour of problems'));
    const blue = await stadtkitSays('theme', '--brand', '#1746a2', '--check');
    assert.ok(!blue.said.includes('problems'));
  });

  it('takes every option', async () => {
    const out = fresh();
    const options = ['--brand', '#ffd400,#111', '--brand', '0077b6', '--name', 'goldhafen'];
    const more = [
      '--font',
      'Source Sans 3, serif',
      '--radius',
      '2,5',
      '--lang',
      'en',
      '--out',
      out,
    ];
    assert.equal((await stadtkitSays('theme', ...options, ...more)).code, 0);
    const { name, title, colours, measures } = readTokens(
      JSON.parse(text(out, 'theme.tokens.json')),
    );
    assert.deepEqual([name, title], ['goldhafen', 'goldhafen']);
    assert.deepEqual(
      [colours.circle.light, colours.square.light, colours.triangle.light],
      ['#ffd400', '#111111', '#0077b6'],
    );
    assert.deepEqual([measures.radius, measures.font], [2.5, '"Source Sans 3",serif']);
    assert.match(text(out, 'report.html'), /<html lang="en">/);
  });

  it('proves and writes what a file of tokens says', async () => {
    const out = fresh();
    const tokens = file('kern.tokens.json', JSON.stringify(tokensOf(kern)));
    const { code, said } = await stadtkitSays('theme', '--tokens', tokens, '--out', out);
    assert.equal(code, 0);
    assert.equal(text(out, 'theme.css'), sheetOf(kern));
    assert.ok(!said.includes('brand colour'));
  });

  it('refuses a file of tokens that fails, with the pairs, and writes nothing', async () => {
    const colours = { ...stadtkit.colours, ink: { light: '#999999', dark: '#f4f2ed' } };
    const tokens = file('pale.tokens.json', JSON.stringify(tokensOf({ ...stadtkit, colours })));
    const out = fresh();
    const { code, complained } = await stadtkitSays('theme', '--tokens', tokens, '--out', out);
    assert.equal(code, 1);
    assert.match(complained, /^Stadtkit: 7 of 118 checks fail: this theme must not be used\.\n/);
    assert.ok(complained.includes('  ink on paper (light): 2.72 of 4.5'), complained);
    assert.throws(() => readdirSync(out));
  });

  it('writes nothing when it only checks', async () => {
    const out = fresh();
    assert.equal((await stadtkitSays(...red, '--check', '--out', out)).code, 0);
    assert.throws(() => readdirSync(out));
  });

  it('replaces no file without --force', async () => {
    const out = fresh();
    await stadtkitSays(...red, '--out', out);
    const blue = ['theme', '--brand', '#1746a2', '--out', out];
    const { code, complained } = await stadtkitSays(...blue);
    assert.equal(code, 2);
    assert.match(complained, /theme\.css” is already there\. Replace it with --force/);
    assert.ok(text(out, 'theme.css').includes('#e2001a'));
    assert.equal((await stadtkitSays(...blue, '--force')).code, 0);
    assert.ok(!text(out, 'theme.css').includes('#e2001a'));
  });
});

describe('one sentence and exit code 2', () => {
  const brand = ['theme', '--brand', '#e2001a'];
  const rows: [string, () => string[], RegExp][] = [
    ['an unknown command', () => ['them'], /no command “them”/],
    ['no brand', () => ['theme'], /needs a brand colour, like/],
    ['a brand without a value (# begins a comment)', () => ['theme', '--brand'], /in quotes/],
    ['a wrong colour', () => ['theme', '--brand', 'rot'], /“rot” is not a colour.*#e2001a/],
    ['four colours', () => ['theme', '--brand', '#111,#222,#333,#444'], /at most three/],
    ['an unknown option', () => [...brand, '--colour', 'x'], /no option --colour/],
    [
      'something that belongs nowhere',
      () => [...brand, '--font', 'Fira', 'Sans'],
      /“Sans” belongs/,
    ],
    ['a value for a switch', () => [...brand, '--check=yes'], /--check takes no value/],
    ['an empty option', () => [...brand, '--title', ' '], /--title is empty/],
    ['a wrong name', () => [...brand, '--name', '../x'], /cannot be the name of a theme/],
    ['a wrong font', () => [...brand, '--font', 'a;}'], /not a list of font families/],
    ['a radius that is no number', () => [...brand, '--radius', '1e9'], /not a radius/],
    ['a radius that is too great', () => [...brand, '--radius', '9'], /number from 0 to 5/],
    ['an unknown language', () => [...brand, '--lang', 'fr'], /--lang de or --lang en/],
    ['a brand and tokens', () => [...brand, '--tokens', 'x'], /do not go together/],
    [
      'tokens that are not there',
      () => ['theme', '--tokens', join(folder, 'no')],
      /it is not there/,
    ],
    ['tokens that are a folder', () => ['theme', '--tokens', folder], /it is a folder/],
    ['tokens that are no JSON', () => ['theme', '--tokens', file('x', '{')], /is not JSON/],
    [
      'tokens that are no theme',
      () => ['theme', '--tokens', file('x', '{}')],
      /eu\.stadtkit\.name/,
    ],
    [
      'tokens without end',
      () => ['theme', '--tokens', file('x', ' '.repeat(1e6 + 1))],
      /more than 1000 kB/,
    ],
    [
      'a logo that is not there',
      () => [...brand, '--check', '--logo', join(folder, 'no')],
      /cannot be read/,
    ],
    [
      'a logo that is no picture',
      () => [...brand, '--check', '--logo', file('x', 'x')],
      /neither SVG nor PNG/,
    ],
    [
      'a logo with a script',
      () => [...brand, '--check', '--logo', file('x', '<svg><script>')],
      /a script/,
    ],
    [
      'a folder that is a file',
      () => [...brand, '--out', file('x', '')],
      /a part of its path is a file|cannot be written/,
    ],
    ['a folder with an impossible name', () => [...brand, '--out', 'a\0b'], /cannot be written/],
  ];
  for (const [what, args, sentence] of rows)
    it(`answers ${what}`, async () => {
      const { code, said, complained } = await stadtkitSays(...args());
      assert.equal(code, 2, complained);
      assert.match(complained, sentence);
      assert.equal(said, '');
      assert.doesNotMatch(complained, /\n|Error|should not have happened|\bat .*:\d+/);
    });

  it('says nothing that steers a terminal', async () => {
    const { complained } = await stadtkitSays('theme', '--brand', '\u001b[31m\u202ered\u0007');
    assert.ok(complained.includes('“[31mred” is not a colour'), complained);
  });
});

describe('the program', () => {
  const bin = fileURLToPath(new URL('../bin/stadtkit.js', import.meta.url));
  const program = (...args: string[]) =>
    spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8' });

  it('runs from source, anywhere, and ends with the exit code', () => {
    const { status, stdout } = program('--help');
    assert.equal(status, 0);
    assert.match(stdout, /npx stadtkit theme --brand/);
    assert.equal(program('theme', '--brand', '#e2001a').status, 0);
    assert.ok(readdirSync(join(folder, 'theme-stadt')).includes('theme.css'));
    const again = program('theme', '--brand', '#e2001a');
    assert.equal(again.status, 2);
    assert.match(again.stderr, /^“theme-stadt.theme\.css” is already there\. .*\n$/);
  });
});
