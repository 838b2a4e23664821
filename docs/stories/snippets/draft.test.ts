import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mistakesIn } from '../../../packages/embed/src/snippets/mistakes.js';
import { snippetFor } from '../../../packages/embed/src/snippets/snippet.js';
import { readKept } from './kept.js';
import { fieldOf, firstDraft, optionsOf } from './draft.js';

test('at first only the telephone number is missing', () => {
  const mistakes = mistakesIn(optionsOf(firstDraft, undefined));
  assert.deepEqual(mistakes.map(fieldOf), ['fallbackTo']);
  assert.ok(snippetFor(optionsOf({ ...firstDraft, fallbackTo: '115' }, undefined)).snippet);
});

test('every mistake is said at the field that was typed into', () => {
  const typed = { service: 'other', gateway: 'javascript:1', files: ' ', fallbackTo: '/amt' };
  const mistakes = mistakesIn(optionsOf({ ...firstDraft, ...typed }, undefined));
  assert.deepEqual(mistakes.map(fieldOf), ['otherName', 'gateway', 'files', 'fallbackText']);
});

test('blanks around what was pasted do no harm', () => {
  const typed = {
    service: 'other',
    otherName: ' hundesteuer ',
    gateway: ' /g ',
    fallbackTo: ' 115 ',
  };
  const { snippet } = snippetFor(optionsOf({ ...firstDraft, ...typed }, undefined));
  assert.match(snippet?.parts[0]?.code ?? '', /src="\/g\/services\/hundesteuer"/);
});

test('what was answered comes back, and nonsense in its place is as at first', () => {
  const answered = { draft: { ...firstDraft, cms: 'typo3', fallbackTo: '115' }, left: ['cms'] };
  assert.deepEqual(readKept(JSON.stringify(answered)), answered);
  const first = { draft: firstDraft, left: [] };
  for (const nonsense of [null, '', '3', 'null', '{"draft":{"cms":"x","pinned":3}}', '{"left":{}}'])
    assert.deepEqual(readKept(nonsense), first, String(nonsense));
});
