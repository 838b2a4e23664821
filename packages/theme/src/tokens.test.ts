import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { mistakesIn } from '../testing/dtcg.js';
import { buildTheme } from './build-theme.js';
import { readTokens } from './read-tokens.js';
import { colourNames, measureRoles } from './roles.js';
import { schemes } from './theme.js';
import { ThemeFault } from './theme-fault.js';
import { themes } from './themes.js';
import { stadtkit } from './themes/stadtkit.js';
import { modeTokensOf, penpotTokensOf, tokensOf } from './tokens.js';

const built = ['#e2001a', '#ffd400', '#000', '#fff', '#6a9'].map(
  (colour) =>
    buildTheme({
      title: 'Größe „3“ <b>',
      name: 'groesse-3',
      colours: [colour],
      font: "'Fira Sans', Source Sans 3, -apple-system, serif",
      radius: 1.5,
      logo: 'logo.svg',
    }).theme,
);
const through = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const own = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../tokens/${name}.tokens.json`, import.meta.url), 'utf8'));

describe('a file of tokens', () => {
  it('is read back as the theme that was written', () => {
    for (const theme of [...themes, ...built])
      assert.deepEqual(readTokens(through(tokensOf(theme))), theme);
  });

  it('keeps the rules of the format', () => {
    for (const theme of [...themes, ...built]) {
      assert.deepEqual(mistakesIn(tokensOf(theme)), []);
      for (const scheme of schemes) assert.deepEqual(mistakesIn(modeTokensOf(theme, scheme)), []);
    }
    for (const name of ['stadtkit', 'kern']) assert.deepEqual(mistakesIn(own(name)), []);
  });

  it('is found out by the rules when it breaks them', () => {
    const wrong = [
      { a: { $value: '#fff' } },
      { a: { $type: 'number', $value: '1' } },
      { $type: 'colour' },
      { a: { $type: 'number', $value: 1, b: { $value: 2 } } },
      { 'a.b': { $type: 'number', $value: 1 } },
      { a: { $type: 'dimension', $value: '4px' } },
      { a: { $type: 'color', $value: { colorSpace: 'srgb', components: [0, 0, 2] } } },
      { $extensions: { short: 1 } },
      { a: 'text' },
    ];
    for (const file of wrong) assert.equal(mistakesIn(file).length, 1, JSON.stringify(file));
  });

  it('names each mode of Figma alike: every role once, nothing else', () => {
    for (const theme of themes)
      for (const scheme of schemes) {
        const { colour, measure } = modeTokensOf(theme, scheme);
        const names = (group: unknown) =>
          Object.keys(group as object).filter((name) => !name.startsWith('$'));
        assert.deepEqual(names(colour), colourNames);
        assert.deepEqual(names(measure), Object.keys(measureRoles));
      }
  });

  it('gives Penpot two themes of sets that are there, colours and lengths as text', () => {
    const file = penpotTokensOf(stadtkit);
    const text = JSON.stringify(file);
    assert.ok(text.includes(`"$value":"${stadtkit.colours.ink.dark}"`));
    assert.ok(text.includes('"$value":"52px"'));
    const { tokenSetOrder } = file['$metadata'] as { tokenSetOrder: string[] };
    for (const name of tokenSetOrder) assert.ok(name in file, name);
    for (const { selectedTokenSets } of file['$themes'] as { selectedTokenSets: object }[])
      for (const name of Object.keys(selectedTokenSets)) assert.ok(tokenSetOrder.includes(name));
  });
});

describe('readTokens', () => {
  /** The file of Stadtkit with other values at some paths; `undefined` takes a token away. */
  function changed(values: Record<string, unknown>): unknown {
    const file = through(tokensOf(stadtkit)) as Record<string, Record<string, unknown>>;
    for (const [path, value] of Object.entries(values)) {
      const [first, second] = path.split(' ') as [string, string];
      if (value === undefined) delete file[first]?.[second];
      else (file[first] ??= {})[second] = value;
    }
    return file;
  }
  const faultOf = (file: unknown): ThemeFault => {
    try {
      readTokens(file);
    } catch (fault) {
      if (fault instanceof ThemeFault) return fault;
      throw fault;
    }
    throw new Error('was taken');
  };
  const colour = (hex: string, ...components: number[]) => ({
    $value: { colorSpace: 'srgb', components, hex },
  });

  it('follows references', () => {
    const file = changed({
      'light ink': { $value: '{reference.blue}' },
      'reference blue': { $value: '{reference.navy}' },
      'reference navy': { $value: '#001f3f' },
    });
    assert.equal(readTokens(file).colours.ink.light, '#001f3f');
  });

  it('says where something is missing, unknown, circular or wrong', () => {
    const wrong: [Record<string, unknown>, ThemeFault['code'], string][] = [
      [{ 'dark good': undefined }, 'token-missing', 'dark.good'],
      [{ 'light ink': { $type: 'color' } }, 'token-missing', 'light.ink'],
      [{ 'light ink': { $value: '{reference.no}' } }, 'reference-unknown', 'light.ink'],
      [{ 'light ink': { $value: '{light.ink}' } }, 'reference-circular', 'light.ink'],
      [
        { 'light ink': { $value: '{light.paper}' }, 'light paper': { $value: '{light.ink}' } },
        'reference-circular',
        'light.ink',
      ],
      [{ 'light ink': { $value: 'red' } }, 'colour-unreadable', 'light.ink'],
      [{ 'light ink': { $value: 7 } }, 'token-unreadable', 'light.ink'],
      [{ 'light ink': colour('#000001', 0, 0, 0) }, 'token-unreadable', 'light.ink'],
      [{ 'light ink': colour('#ff0000', 2, 0, 0) }, 'token-unreadable', 'light.ink'],
      [{ 'measure font': { $value: ['a;}'] } }, 'font-unreadable', 'measure.font'],
      [{ 'measure font': { $value: [1] } }, 'token-unreadable', 'measure.font'],
      [{ 'measure radius': { $value: '4px' } }, 'token-unreadable', 'measure.radius'],
      [
        { 'measure radius': { $value: { value: 4, unit: 'rem' } } },
        'token-unreadable',
        'measure.radius',
      ],
      [
        { 'measure control': { $value: { value: 20, unit: 'px' } } },
        'token-unreadable',
        'measure.control',
      ],
      [{ 'measure text': { $value: 0.5 } }, 'token-unreadable', 'measure.text'],
    ];
    for (const [values, code, at] of wrong) {
      const fault = faultOf(changed(values));
      assert.deepEqual([fault.code, fault.at], [code, at], JSON.stringify(values));
      assert.ok(fault.message.includes(at) || code.endsWith('unreadable'), fault.message);
    }
  });

  it('takes nothing that could leave a declaration or the folder', () => {
    const extended = (more: object) => ({
      ...(changed({}) as object),
      $extensions: { 'eu.stadtkit': { name: 'stadt', ...more } },
    });
    assert.equal(faultOf(extended({ name: '../stadt' })).code, 'token-unreadable');
    for (const logo of ['../x.svg', 'https://x.example/x.svg', 'a b', '', '.ssh', 1])
      assert.equal(faultOf(extended({ logo })).at, '$extensions.eu.stadtkit.logo');
    const follows = { $value: '#000', $extensions: { 'eu.stadtkit': { follows: '--a);}' } } };
    assert.equal(faultOf(changed({ 'light ink': follows })).at, 'light.ink');
  });

  it('says of anything else that it is no theme', () => {
    for (const file of [undefined, null, 1, 'x', [], {}, { $extensions: [] }, { light: null }])
      assert.equal(faultOf(file).at, '$extensions.eu.stadtkit.name');
    assert.equal(
      faultOf(changed({ 'light ink': { $value: '{__proto__.x}' } })).code,
      'reference-unknown',
    );
  });

  it('is not slowed by a long way of references', () => {
    const steps = Array.from({ length: 50_000 }, (_, at): [string, unknown] => [
      `reference r${at}`,
      { $value: at < 49_999 ? `{reference.r${at + 1}}` : '#123456' },
    ]);
    const file = changed({
      'light ink': { $value: '{reference.r0}' },
      ...Object.fromEntries(steps),
    });
    const start = process.cpuUsage(); // not of the clock: other work may run beside
    assert.equal(readTokens(file).colours.ink.light, '#123456');
    assert.ok(process.cpuUsage(start).user < 2_000_000);
  });
});
