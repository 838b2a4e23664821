import assert from 'node:assert/strict';
import { test } from 'node:test';
import { about } from './about.js';

test('what a sentence is about stands before a colon, unless it is a question in any script', () => {
  assert.equal(about('Ort', 'Das fehlt.'), 'Ort: Das fehlt.');
  assert.equal(about('Seit wann?', 'Das fehlt.'), 'Seit wann? Das fehlt.');
  assert.equal(about('منذ متى؟', 'هذا ناقص.'), 'منذ متى؟ هذا ناقص.');
});
