import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { figures } from './goals.mjs';
import { readOptions } from './options.mjs';
import { broken, tableOf, withTable } from './report.mjs';
import { inRounds, median, orderOf } from './rounds.mjs';

const rounds = [
  { plain: { usable: 100, shift: 0 }, govuk: { usable: 120 }, stadtkit: { usable: 150, shift: 0 } },
  { plain: { usable: 200, shift: 0 }, govuk: { usable: 200 }, stadtkit: { usable: 240, shift: 0 } },
  {
    plain: { usable: 100, shift: 0 },
    govuk: { usable: 130 },
    stadtkit: { usable: 130, shift: 0.1 },
  },
];
const usable = { key: 'usable', title: 'usable', isRatio: true, goal: 1.2 };
const shift = { key: 'shift', title: 'layout shift', digits: 3, goal: 0, held: true };
const columns = ['plain', 'stadtkit'].map((name) => ({ name, title: name }));

test('a ratio is told as median and range of the ratios of each round, not of medians', () => {
  assert.match(tableOf(rounds, columns, [usable]), /\| 1\.00 \| 1\.30 \(1\.20–1\.50\) \|/);
});

test('a figure that does not change stands alone, and one without a goal has none', () => {
  const figure = { key: 'shift', title: 'layout shift' };
  const same = rounds.slice(0, 2);
  assert.match(tableOf(same, columns, [figure]), /\| layout shift \| 0\.00 \| 0\.00 \| {2}\|/);
});

test('a goal stands beside its figure, with whether it is reached', () => {
  assert.match(tableOf(rounds, columns, [usable]), /✗ ≤ 1\.2 \|/);
  assert.match(tableOf(rounds, columns, [{ ...usable, goal: 1.3 }]), /✓ ≤ 1\.3 \|/);
});

test('a goal can be what another one takes in the same run', () => {
  const least = { ...usable, goal: (of) => of('govuk') + 0.05, said: 'GOV.UK' };
  assert.match(tableOf(rounds, columns, [least]), /✗ ≤ GOV\.UK \|/);
  const enough = { ...usable, goal: (of) => of('govuk') + 0.1, said: 'GOV.UK' };
  assert.match(tableOf(rounds, columns, [enough]), /✓ ≤ GOV\.UK \|/);
});

test('only a goal that is held fails, and in one round of many', () => {
  assert.deepEqual(broken(rounds, [usable, shift]), [
    'layout shift: 0.100, but at most 0 (stadtkit).',
  ]);
  assert.deepEqual(broken(rounds.slice(0, 2), [usable, shift]), []);
});

test('a goal in kilobytes is held against bytes', () => {
  const script = { key: 'script', title: 'JavaScript, kB', per: 1000, goal: 10, held: true };
  const of = (bytes) => [{ stadtkit: { script: bytes } }];
  assert.deepEqual(broken(of(10_000), [script]), []);
  assert.equal(broken(of(10_100), [script])[0], 'JavaScript, kB: 10.1, but at most 10 (stadtkit).');
});

test('no time is held', () => {
  const times = Object.values(figures)
    .flat()
    .filter(({ held, isRatio }) => held && isRatio);
  assert.deepEqual(times, []);
});

test('the median of an even number lies between the two in the middle', () => {
  assert.equal(median([4, 1, 3]), 3);
  assert.equal(median([4, 1, 2, 3]), 2.5);
});

test('everybody is measured once in a round, and never in the same order twice running', async () => {
  const all = [...'abc'].map((name) => ({ name }));
  assert.deepEqual(
    [0, 1, 2, 3].map((round) => orderOf([...'abc'], round).join('')),
    ['abc', 'bac', 'cab', 'cba'],
  );
  const found = await inRounds(all, 2, async ({ name }) => name);
  assert.deepEqual(found[1], { a: 'a', b: 'b', c: 'c' });
});

test('a table takes the place of the one before, and of nothing else', () => {
  const place = (inside) => `a\n<!-- figures: form -->${inside}<!-- /figures: form -->\nb`;
  const text = withTable(place('old'), 'form', '| new |');
  assert.match(text, /^a\n<!-- figures: form -->\n\n\| new \|\n\n<!-- \/figures: form -->\nb$/);
  assert.throws(() => withTable(text, 'service', ''), /no place for service/);
});

test('the page has a place for each part', () => {
  const page = readFileSync(new URL('../../docs/benchmarks.md', import.meta.url), 'utf8');
  for (const part of Object.keys(figures)) withTable(page, part, '');
});

test('what is asked for is understood, or answered with one sentence', () => {
  assert.deepEqual(readOptions([]), {
    parts: ['form', 'thousand', 'service', 'definition', 'step'],
    runs: 5,
    write: true,
  });
  assert.deepEqual(readOptions(['--only=form', '--runs', '9', '--no-write']), {
    parts: ['form'],
    runs: 9,
    write: false,
  });
  for (const wrong of [
    '--only=fields',
    '--only',
    '--runs',
    '--runs=0',
    '--runs=1.5',
    '--fast',
    'form',
  ])
    assert.match(
      readOptions([wrong]),
      /^The benchmark understands [^.]*\(e\.g\. --runs 9\), [^.]*\.$/,
      wrong,
    );
});
