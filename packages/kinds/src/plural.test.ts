import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pluralOf } from './plural.js';

test('a word goes with its number, in each form that the language has', () => {
  const words = ['none', 'one', 'two', 'few', 'many', 'hundreds'];
  for (const [count, word] of [
    [0, 'none'],
    [1, 'one'],
    [2, 'two'],
    [3, 'few'],
    [10, 'few'],
    [11, 'many'],
    [99, 'many'],
    [100, 'hundreds'],
    [102, 'hundreds'],
    [103, 'few'],
  ] as const)
    assert.equal(pluralOf('ar', count, words), word, String(count));
  for (const locale of ['de', 'de-simple', 'en'] as const) {
    assert.equal(pluralOf(locale, 1, ['Tag', 'Tage']), 'Tag');
    for (const count of [0, 2, 11, 1.5])
      assert.equal(pluralOf(locale, count, ['Tag', 'Tage']), 'Tage', String(count));
  }
});

test('what is no number, or has too few forms, still gets a word', () => {
  assert.equal(pluralOf('ar', NaN, ['a', 'b']), 'b');
  assert.equal(pluralOf('de', NaN, ['a', 'b']), 'b');
  assert.equal(pluralOf('de', 5, ['a']), 'a');
  assert.equal(pluralOf('de', 5, []), '');
});
