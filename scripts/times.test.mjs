import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { format } from 'prettier';
import { clock, withTime } from './times.mjs';

const order = ['check', 'unit'];
const run = {
  command: 'npm test',
  name: 'unit',
  time: 30_000,
  where: '2 cores, 28 November 2026',
  order,
};

test('a time is told in minutes and seconds', () => {
  assert.deepEqual([400, 59_600, 754_000].map(clock), ['0:00', '1:00', '12:34']);
});

test('the time of a part joins those of the others, and takes the place of its own from before', async () => {
  let text = 'a\n<!-- times: npm test -->old<!-- /times: npm test -->\nb';
  text = await format(withTime(text, run), { parser: 'markdown' });
  assert.doesNotMatch(text, /old|together/);
  text = withTime(text, { ...run, name: 'check', time: 61_400, where: '8 cores, 1 May 2027' });
  assert.match(text, /^a\n<!-- .*\n[^]*<!-- \/times: npm test -->\n\nb\n$/);
  assert.match(text, /check \| 1:01 \| 8 cores, 1 May 2027 \|\n\| unit \| 0:30 \| 2 cores, 28 Nov/);
  assert.match(text, /\| together \| 1:31 \|/);
  assert.equal(withTime(text, run), text);
  assert.match(withTime(text, { ...run, time: 90_000 }), /unit \| 1:30 [^]*together \| 2:31/);
});

test('the page has a place for the times of both commands', () => {
  const page = readFileSync(new URL('../docs/tests.md', import.meta.url), 'utf8');
  for (const command of ['npm test', 'npm run test:all']) withTime(page, { ...run, command });
  assert.throws(() => withTime(page, { ...run, command: 'npm start' }), /no place/);
});
