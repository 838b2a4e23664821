import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failures } from '@stadtkit/theme/proof.js';
import { attempt, firstDraft } from './draft.js';
import { codeOf, draftOf } from './draft-code.js';

test('what stands there at the beginning is a theme', () => {
  const { built, faults } = attempt(firstDraft);
  assert.deepEqual(faults, {});
  assert.deepEqual(built && failures(built.theme), []);
});

test('every colour that cannot be read is answered at its own field, all at once', () => {
  const { built, faults } = attempt({ ...firstDraft, colours: ['red', '', 'blue'] });
  assert.equal(built, undefined);
  assert.deepEqual(Object.keys(faults), ['colours[0]', 'colours[2]']);
  assert.match(faults['colours[2]'] ?? '', /“blue” is not a colour\. Write it like #e2001a/);
});

test('a missing first colour, a name without letters and a font with braces are answered', () => {
  assert.ok(attempt({ ...firstDraft, colours: ['', '', ''] }).faults['colours[0]']);
  assert.match(attempt({ ...firstDraft, title: '!!!' }).faults['title'] ?? '', /name of the city/);
  assert.ok(attempt({ ...firstDraft, font: 'Arial;} body{' }).faults['font']);
});

test('a draft goes into an address and comes back', () => {
  const draft = {
    title: 'Groß-Łódź 😀',
    colours: ['#e2001a', '', '#fc0'],
    font: '"Fira Sans", serif',
    radius: '4',
  };
  assert.match(codeOf(draft), /^[\w-]+$/);
  assert.deepEqual(draftOf(codeOf(draft)), draft);
});

test('an address that somebody changed is as if nothing had been said', () => {
  for (const code of ['', 'x', '%', btoa('{}'), btoa('[1,2]'), btoa('[null]'), 'A'.repeat(9000)])
    assert.equal(draftOf(code), undefined, code.slice(0, 20));
});
