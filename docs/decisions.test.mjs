import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { filesUnder } from '../scripts/files.mjs';
import { root } from '../scripts/machine.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const index = read('docs/decisions/README.md');
const numberOf = (path) => Number(basename(path).slice(0, 4));
const records = filesUnder(['docs/decisions/*.md']).filter((path) => numberOf(path) > 0);
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY_AND_STATUS = new RegExp(
  `^\\d{1,2} (?:${MONTHS}) 20\\d\\d · (accepted|withdrawn|superseded by (\\d+))(?: · .+)?$`,
);

test('every decision says under its title when it was made and how it stands', () => {
  assert.ok(records.length > 20);
  for (const path of records) {
    const [title, blank, line] = read(path).split('\n');
    assert.match(title, new RegExp(`^# ${numberOf(path)} · .`), path);
    assert.equal(blank, '', path);
    assert.match(line, DAY_AND_STATUS, path);
  }
});

test('a decision that was superseded names one that is there', () => {
  for (const path of records) {
    const successor = DAY_AND_STATUS.exec(read(path).split('\n')[2])?.[2];
    if (successor)
      assert.ok(
        records.some((one) => numberOf(one) === Number(successor)),
        path,
      );
  }
});

test('no number is given twice', () => {
  const numbers = records.map(numberOf);
  assert.deepEqual(numbers, [...new Set(numbers)]);
});

test('the index lists every decision by its title, in order', () => {
  assert.deepEqual(
    index.split('\n').filter((line) => line.startsWith('- [')),
    records.map((path) => `- [${read(path).split('\n', 1)[0].slice(2)}](${basename(path)})`),
  );
});
