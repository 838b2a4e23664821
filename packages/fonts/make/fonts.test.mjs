import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { rows } from './letters.mjs';
import { rangesOf } from './sheet.mjs';
import { drawn } from './woff2.mjs';

const file = (path) => new URL(`../${path}`, import.meta.url);
const sheet = (name) => readFileSync(file(`src/${name}.css`), 'utf8');
const faces = [...sheet('fonts').matchAll(/@font-face \{(.*?)\n\}/gs)].map(([, text]) => ({
  family: /font-family: '(.*)'/.exec(text)[1],
  weight: /font-weight: (.*);/.exec(text)[1],
  path: /url\('\.\.\/(.*?)'\)/.exec(text)[1],
  range: /unicode-range: (.*);/.exec(text)[1],
  text,
}));
const codes = (text) => [...text].map((character) => character.codePointAt(0));
const drawsAll = (path) => {
  const known = drawn(file(path));
  return ({ text }) => codes(text).every((code) => known.has(code));
};
const filesOf = (family, weight) =>
  faces.filter((face) => face.family === family && face.weight === weight).map(({ path }) => path);

for (const weight of ['400', '700']) {
  const noto = filesOf('Noto Sans', weight).map(drawsAll);
  const [atkinson] = filesOf('Atkinson Hyperlegible Next', weight).map(drawsAll);

  test(`every letter and sequence of DIN 91379 is whole in one file of Noto Sans, ${weight}`, () => {
    const missing = rows.filter((row) => !noto.some((draws) => draws(row)));
    // Signs of mathematics; Noto Sans leaves them to another font, no name has them.
    assert.deepEqual(missing.map(({ text }) => text).sort(), ['∞', '≤', '≥']);
    assert.ok(missing.every(atkinson), 'with both fonts nothing is missing');
  });

  test(`what goes to which font, ${weight}`, () => {
    const isSequence = ({ text }) => codes(text).length > 1;
    assert.equal(rows.filter(atkinson).length, 422);
    assert.equal(rows.filter(isSequence).length, 149);
    assert.equal(rows.filter((row) => isSequence(row) && atkinson(row)).length, 95);
    const rest = (text) => !atkinson({ text });
    assert.ok(['ễ', 'Ḥ', 'Ə', 'ŋ', 'K͟h', 'Ạ̈', 'Ж', 'Ω'].every(rest));
    assert.ok(!['ä', 'ß', 'ẞ', 'ł', 'ç', 'ğ', 'ő', 'č', 'C̆', 'M̂'].some(rest));
  });
}

test('the sheets name what their files draw, and no other host', () => {
  for (const { path, range, text } of faces) {
    assert.equal(range, rangesOf(drawn(file(path))), path);
    assert.match(text, /font-display: swap/);
  }
  for (const name of ['fonts', 'noto-sans'])
    assert.doesNotMatch(sheet(name), /:\/\/|@import|data:/);
  assert.ok(sheet('fonts').endsWith(sheet('noto-sans')));
  assert.deepEqual(
    faces.map(({ path }) => path.replace('files/', '')).sort(),
    readdirSync(file('files')).sort(),
  );
});

test('a page in German loads two files, together no more than 32 kB', () => {
  const bytes = filesOf('Atkinson Hyperlegible Next', '400')
    .concat(filesOf('Atkinson Hyperlegible Next', '700'))
    .map((path) => readFileSync(file(path)).length);
  assert.equal(bytes.length, 2);
  assert.ok(bytes[0] + bytes[1] <= 32_000, `${bytes[0] + bytes[1]} bytes`);
});
