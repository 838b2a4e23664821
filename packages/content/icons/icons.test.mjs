import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { files, outdated, pathOf } from '../../../scripts/icons.mjs';

const folder = new URL('.', import.meta.url);
const icons = JSON.parse(readFileSync(new URL('icons.json', folder), 'utf8'));

test('the code of every icon is what its file says', () => {
  assert.deepEqual(outdated(), [], 'run: node scripts/icons.mjs');
});

test('every file is described, and every icon has a file', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.svg'));
  assert.deepEqual(files.map((file) => file.replace('.svg', '')).sort(), Object.keys(icons).sort());
  for (const [name, { group, from, means, german }] of Object.entries(icons)) {
    assert.match(name, /^[a-z]+(-[a-z]+)*$/);
    assert.ok(group && from && means && german, name);
  }
});

test('every file is plain: one size, no ids, no styles, no scripts', () => {
  for (const name of Object.keys(icons)) {
    const text = readFileSync(new URL(`${name}.svg`, folder), 'utf8');
    assert.match(text, /viewBox="0 0 24 24"[^>]*stroke="currentColor"/, name);
    assert.doesNotMatch(text, /<!|\b(id|class|style|on\w+|href)=|<(style|script|text|image)/, name);
  }
});

test('one more icon costs a page less than half a kilobyte', () => {
  for (const [path, text] of files())
    if (path.includes('/icons/')) assert.ok(brotliCompressSync(text).length < 500, path);
});

test('what a path cannot say is refused, not lost', () => {
  const svg = (inside) => `<svg viewBox="0 0 24 24">${inside}</svg>`;
  assert.equal(pathOf(svg('<path d="m1 2 3 4" /><path d="M5 6h1" />'), 'x'), 'M1 2l3 4M5 6h1');
  assert.equal(pathOf(svg('<path d="m1-2h3" />'), 'x'), 'M1 -2h3');
  for (const inside of ['<text>x</text>', '<path d="M0 0" fill="red" />', '<path transform="x" />'])
    assert.throws(() => pathOf(svg(inside), 'x'), /x\.svg holds more than lines/);
});
