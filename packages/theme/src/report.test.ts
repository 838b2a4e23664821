import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildTheme, type BuiltTheme } from './build-theme.js';
import { prove } from './proof.js';
import { colourNames } from './roles.js';
import { pictureOf } from './picture.js';
import { reportOf } from './report.js';
import { themes } from './themes.js';
import { stadtkit } from './themes/stadtkit.js';
import { distanceOf, movesInWords, themeMessages } from './words.js';

const red = buildTheme({ title: 'Stadt Rotmühl', colours: ['#e2001a'], logo: 'logo.svg' });
const asItIs = (theme = stadtkit): BuiltTheme => ({ theme, moves: [], looksLikeDanger: false });
const languages = ['de', 'en'] as const;
const hostile = `<script>alert(1)</script>"'&\u202e\ud800\u0000x`;

/** Whether every element of SVG or HTML that is opened is closed; those that have no end left out. */
function isBalanced(markup: string): boolean {
  const open: string[] = [];
  for (const [, end, name = '', single] of markup.matchAll(/<(\/?)([a-z][a-z\d]*)[^<>]*?(\/?)>/g)) {
    if (single || ['meta', 'img'].includes(name)) continue;
    if (!end) open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

describe('the report', () => {
  it('shows every colour with its values, and every finding', () => {
    for (const language of languages) {
      const report = reportOf(red, language);
      for (const name of colourNames) {
        assert.ok(report.includes(`<code>${name}</code>`), name);
        assert.ok(report.includes(themeMessages[language].roles[name].replace(/'/g, '&#39;')));
        assert.ok(report.includes(`<code>${red.theme.colours[name].dark}</code>`));
      }
      const findings = prove(red.theme).length;
      assert.equal(report.split(`<td>${themeMessages[language].yes}</td>`).length - 1, findings);
      assert.ok(report.includes(String(findings)));
    }
  });

  it('says the moves in words, and that the brand looks like problems do', () => {
    const report = reportOf(red, 'en');
    assert.ok(report.includes('#e2001a became #da0018. The difference is hardly to be seen.'));
    assert.ok(report.includes(themeMessages.en.looksLikeDanger));
    assert.ok(!reportOf(asItIs(), 'en').includes(themeMessages.en.looksLikeDanger));
    assert.ok(reportOf(asItIs(), 'de').includes(themeMessages.de.unmoved));
    const designed = { theme: stadtkit, looksLikeDanger: false };
    assert.ok(!reportOf(designed, 'de').includes(themeMessages.de.brand));
  });

  it('says what fails of a theme that fails, and does not round a ratio up', () => {
    // 4.499 : 1 on the brand.
    const colours = { ...stadtkit.colours, 'on-brand': { light: '#9fc2c0', dark: '#0c1a38' } };
    const report = reportOf(asItIs({ ...stadtkit, colours }), 'de');
    assert.ok(report.includes('<td class="fails">NEIN</td>'));
    assert.ok(report.includes('<td class="number">4,49 : 1</td>'));
    assert.match(report, /\d+ von 118 Prüfungen sind nicht bestanden/);
    for (const [, ratio = '', least = '', word] of report.matchAll(
      /"number">([\d,]+) : 1<\/td><td class="number">([\d,]+) : 1<\/td><td[^>]*>(\w+)</g,
    )) {
      const of = (text: string) => Number(text.replace(',', '.'));
      assert.equal(of(ratio) >= of(least), word === 'ja', `${ratio} of ${least}: ${word ?? ''}`);
    }
  });

  it('asks nothing of other hosts, and has neither scripts nor style attributes', () => {
    for (const theme of themes) {
      const report = reportOf(asItIs(theme)).replace('http://www.w3.org/2000/svg', '');
      assert.doesNotMatch(report, /https?:|<script|<link|\sstyle=|url\(|\son[a-z]+=|@import/);
    }
    assert.deepEqual(
      [...reportOf(red).matchAll(/(?:src|href)="([^"]*)"/g)].map(([, at]) => at),
      ['logo.svg', 'logo.svg', 'logo.svg'],
    );
  });

  it('is not broken by what a city is called', () => {
    const theme = { ...stadtkit, title: hostile, logo: hostile };
    for (const markup of [reportOf(asItIs(theme)), pictureOf(theme)]) {
      assert.ok(isBalanced(markup));
      assert.doesNotMatch(markup, /<script|[\ud800-\udfff\u202e]/u);
      assert.ok(!markup.includes('\u0000'));
      assert.ok(markup.includes('&lt;script&gt;alert(1)'));
    }
    const start = process.cpuUsage(); // not of the clock: other work may run beside
    reportOf(asItIs({ ...stadtkit, title: '<'.repeat(1_000_000) }));
    assert.ok(process.cpuUsage(start).user < 3_000_000);
  });
});

describe('the picture', () => {
  it('is an image with a name, in the colours of the theme, light and dark', () => {
    for (const theme of themes) {
      const picture = pictureOf(theme);
      assert.match(picture, /^<svg [^>]*role="img"[^>]*><title>[^<]+<\/title>/);
      assert.ok(isBalanced(picture), theme.name);
      const { colours } = theme;
      for (const name of [
        'paper',
        'ink',
        'accent',
        'brand',
        'on-brand',
        'danger',
        'focus',
        'focus-glow',
        'good',
        'circle',
      ] as const)
        for (const value of Object.values(colours[name]) as string[])
          assert.ok(picture.includes(value), `${theme.name} ${name}`);
    }
  });

  it('cuts a title that does not fit', () => {
    const title = 'Verbandsgemeinde Bad Münster am Stein-Ebernburg';
    assert.ok(pictureOf({ ...stadtkit, title }).includes('>Verbandsgemeinde Bad Münst…<'));
  });
});

describe('moves in words', () => {
  it('are as strong as the difference', () => {
    const words = [0.1, 3.9, 4, 9.9, 10, 19.9, 20, 66].map((difference) =>
      distanceOf({ difference }),
    );
    assert.deepEqual(words, [
      'hardly',
      'hardly',
      'little',
      'little',
      'clearly',
      'clearly',
      'far',
      'far',
    ]);
  });

  it('are one sentence for each use, in both languages', () => {
    for (const language of languages) {
      assert.equal(movesInWords(red, language).length, red.moves.length);
      for (const [at, sentence] of movesInWords(red, language).entries())
        assert.ok(sentence.includes(red.moves[at]!.to));
      assert.deepEqual(movesInWords(asItIs(), language), [themeMessages[language].unmoved]);
    }
  });
});
