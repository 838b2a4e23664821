import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf, enumerated, isolated } from './direction.js';
import { locales } from './locale.js';

test('Arabic is written from right to left, all others are not', () => {
  assert.deepEqual(
    locales.filter((locale) => directionOf(locale) === 'rtl'),
    ['ar'],
  );
});

test('a foreign text is kept apart where it could turn the sentence around, and nowhere else', () => {
  assert.equal(isolated('0555 123-0', 'ar'), '\u20680555 123-0\u2069');
  assert.equal(isolated('0555 123-0', 'de'), '0555 123-0');
});

test('several texts have the comma of the language between them', () => {
  assert.equal(enumerated(['a', 'b'], 'en'), 'a, b');
  assert.equal(enumerated(['a', 'b'], 'ar'), '\u2068a\u2069، \u2068b\u2069');
  assert.equal(enumerated([], 'ar'), '');
});
