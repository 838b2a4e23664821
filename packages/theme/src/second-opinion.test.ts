import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leastApart, objections, ratio, writtenPairs } from '../testing/second-opinion.js';
import type { Brand } from './brand.js';
import { buildTheme } from './build-theme.js';
import { contrast } from './contrast.js';
import { failures, pairs, prove } from './proof.js';
import { themes } from './themes.js';

/** All `#rgb`. */
const shortColours = Array.from(
  { length: 4096 },
  (_, at) => `#${at.toString(16).padStart(3, '0')}`,
);

/** Numbers from 0 to 1, the same ones in each run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function randomBrand(random: () => number, at: number): Brand {
  const below = (end: number) => Math.floor(random() * end);
  const colour = () =>
    `#${below(2 ** 24)
      .toString(16)
      .padStart(6, '0')}`;
  const fonts = ['"Fira Sans",sans-serif', 'Georgia,serif', '"Größe 3",system-ui'];
  const font = fonts[below(4)];
  return {
    title: `Stadt ${at}`,
    colours: Array.from({ length: 1 + below(3) }, colour),
    radius: below(11) / 2,
    ...(font !== undefined && { font }),
  };
}

test('4,096 brand colours give 4,096 themes with which a second implementation finds nothing wrong', () => {
  const wrong = shortColours.flatMap((colour) =>
    objections(buildTheme({ title: 'Stadt', colours: [colour] }).theme).map(
      (what) => `${colour} ${what}`,
    ),
  );
  assert.deepEqual(wrong, []);
});

test('so do 500 random brands with one to three colours, fonts and corners', () => {
  const random = seeded(4096);
  for (let at = 0; at < 500; at += 1) {
    const brand = randomBrand(random, at);
    assert.deepEqual(objections(buildTheme(brand).theme), [], JSON.stringify(brand));
  }
});

test('and the themes that come along, KERN and the three cities among them', () => {
  for (const theme of themes) {
    assert.deepEqual(objections(theme), [], theme.name);
    assert.deepEqual(failures(theme), [], theme.name);
  }
});

test('the proof looks at the pairs that are written out, and at no others', () => {
  const lines = (list: readonly { mark: string; ground: string; least: number }[]) =>
    list.map(({ mark, ground, least }) => `${mark} ${ground} ${least}`).sort();
  assert.deepEqual(lines(pairs), lines(writtenPairs));
});

test('both implementations say the same ratios and differences', () => {
  for (const { colours } of themes)
    for (const { mark, ground } of pairs) {
      const [one, other] = [colours[mark].dark, colours[ground].dark];
      assert.ok(Math.abs(contrast(one, other) - ratio(one, other)) < 0.01, `${one} ${other}`);
    }
  for (const theme of themes)
    for (const scheme of ['light', 'dark'] as const) {
      const ours = prove(theme).filter(
        (found) => found.kind === 'vision' && found.scheme === scheme,
      );
      const { danger, good } = theme.colours;
      const least = Math.min(
        ...ours.filter(({ ground }) => ground === 'good').map(({ value }) => value),
      );
      assert.ok(Math.abs(least - leastApart(danger[scheme], good[scheme])) < 0.3, theme.name);
    }
});

test('the second implementation objects to a theme that fails', () => {
  const [theme] = themes;
  assert.ok(theme);
  const pale = { light: '#cccccc', dark: '#cccccc' };
  const found = objections({ ...theme, colours: { ...theme.colours, ink: pale } });
  assert.ok(found.includes('light: ink on paper'), found.join());
  const alike = { ...theme.colours, danger: theme.colours.good };
  assert.ok(objections({ ...theme, colours: alike }).includes('dark: danger good'));
  const faint = { ...theme.colours, focus: pale, 'focus-glow': pale };
  assert.ok(objections({ ...theme, colours: faint }).includes('light: the focus on paper'));
});
