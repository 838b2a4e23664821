import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mistakesIn } from '../../../packages/embed/src/snippets/mistakes.js';
import { snippetFor } from '../../../packages/embed/src/snippets/snippet.js';
import { fieldOf, firstDraft, wishOf } from './draft.js';

test('at first only the telephone number is missing', () => {
  const mistakes = mistakesIn(wishOf(firstDraft, undefined));
  assert.deepEqual(mistakes.map(fieldOf), ['fallbackTo']);
  assert.ok(snippetFor(wishOf({ ...firstDraft, fallbackTo: '115' }, undefined)).snippet);
});

test('every mistake is said at the field that was typed into', () => {
  const typed = { service: 'other', gateway: 'javascript:1', files: ' ', fallbackTo: '/amt' };
  const mistakes = mistakesIn(wishOf({ ...firstDraft, ...typed }, undefined));
  assert.deepEqual(mistakes.map(fieldOf), ['otherName', 'gateway', 'files', 'fallbackText']);
});

test('blanks around what was pasted do no harm', () => {
  const typed = {
    service: 'other',
    otherName: ' hundesteuer ',
    gateway: ' /g ',
    fallbackTo: ' 115 ',
  };
  const { snippet } = snippetFor(wishOf({ ...firstDraft, ...typed }, undefined));
  assert.match(snippet?.parts[0]?.code ?? '', /src="\/g\/services\/hundesteuer"/);
});
