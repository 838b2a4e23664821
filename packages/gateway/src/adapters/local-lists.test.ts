import { test } from 'node:test';
import assert from 'node:assert/strict';
import { codeListsContract } from '../contracts/code-lists.js';
import { localLists } from './local-lists.js';

for (const { title, judge } of codeListsContract)
  test(`local lists: ${title}`, () => judge({ of: localLists }));

test('local lists: a key press does not wait for a list of 100,000 entries, once it is ready', async () => {
  const many = Array.from({ length: 100_000 }, (_, at) => ({
    value: String(at),
    label: { de: `Straße ${String(at)}` },
  }));
  const lists = localLists({ many });
  const find = (text: string) =>
    lists.find(
      'many',
      { text, language: 'de', on: '2026-11-28', limit: 50 },
      new AbortController().signal,
    );
  await find('Straße');
  const start = process.cpuUsage(); // not of the clock: other work may run beside
  for (const text of ['Str. 99', '99 str', 'x'.repeat(100), 'a '.repeat(50)]) await find(text);
  const { user } = process.cpuUsage(start);
  assert.ok(user < 2_000_000, `${String(user)} µs`);
});
