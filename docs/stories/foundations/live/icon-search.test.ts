import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describedIcons, htmlOf, iconsFor } from './icon-search.js';

const names = (search: string): string[] => iconsFor(search).map(({ name }) => name);

test('icons are found by name and by what they mean, in English and German', () => {
  assert.deepEqual(names('calendar'), ['calendar']);
  assert.deepEqual(names('TERMIN'), ['calendar']);
  assert.deepEqual(names('Gebühr'), ['euro']);
  assert.deepEqual(names('leads site'), ['external-link']);
  assert.ok(names('moving').includes('home'));
});

test('nothing searched finds all, nonsense finds none', () => {
  for (const nothing of ['', '   ']) assert.equal(iconsFor(nothing).length, describedIcons.length);
  for (const nonsense of ['xyzzy', '<img>', '\u202e', 'a'.repeat(1e6)])
    assert.deepEqual(names(nonsense), []);
});

test('every icon can be found by its name and written into a page', () => {
  for (const icon of describedIcons) {
    assert.ok(names(icon.name).includes(icon.name));
    assert.equal(htmlOf(icon), `<stadt-icon name="${icon.name}"></stadt-icon>`);
  }
});
