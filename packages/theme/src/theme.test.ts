import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colours } from './colours.js';
import { contrast, pairs } from './contrast.js';
import { themeSheet } from './theme.js';

test('black on white is 21, and the order does not matter', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#ffffff', '#000000'), 21);
});

for (const scheme of ['light', 'dark'] as const)
  test(`all colours that meet can be told apart in the ${scheme} scheme`, () => {
    for (const [one, other, least] of pairs) {
      const ratio = contrast(colours[one][scheme], colours[other][scheme]);
      assert.ok(ratio >= least, `${one} on ${other}: ${ratio.toFixed(2)} is less than ${least}`);
    }
  });

test('the sheet defines every colour, and weighs nothing against a city’s own rule', () => {
  for (const name of Object.keys(colours)) assert.match(themeSheet, new RegExp(`--stadt-${name}:`));
  assert.match(themeSheet, /@layer stadtkit \{\s+:where\(:root\)/);
  assert.doesNotMatch(themeSheet, /\drem\b/);
});
