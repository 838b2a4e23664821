import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { clock, withTimes } from './times.mjs';

const run = {
  command: 'npm test',
  times: new Map([
    ['check', 61_400],
    ['unit', 30_000],
  ]),
  cores: 2,
  date: new Date('2026-11-28T10:00:00Z'),
};

test('a time is told in minutes and seconds', () => {
  assert.deepEqual([400, 59_600, 754_000].map(clock), ['0:00', '1:00', '12:34']);
});

test('the times of a run take the place of those before, and of nothing else', () => {
  const place = (inside) => `a\n<!-- times: npm test -->${inside}<!-- /times: npm test -->\nb`;
  const text = withTimes(place('old'), run);
  assert.match(text, /^a\n<!-- .*\n[^]*<!-- \/times: npm test -->\nb$/);
  assert.match(text, /`npm test` on 2 cores, 28 November 2026:/);
  assert.match(text, /\| check \| 1:01 \|\n\| unit \| 0:30 \|\n\| together \| 1:31 \|/);
  assert.equal(withTimes(text, run), text);
  assert.doesNotMatch(text, /old/);
});

test('the page has a place for the times of both commands', () => {
  const page = readFileSync(new URL('../docs/tests.md', import.meta.url), 'utf8');
  for (const command of ['npm test', 'npm run test:all']) withTimes(page, { ...run, command });
  assert.throws(() => withTimes(page, { ...run, command: 'npm start' }), /no place/);
});
