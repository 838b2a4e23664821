import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { PNG } from 'pngjs';
import { baselineOf, Baselines } from './baselines.mjs';
import { cellsOf } from './cells.mjs';
import { cellOf, looksOf, nameOf } from './looks.mjs';
import { writePng } from './palette-png.mjs';
import { judge, partOf } from './judge-look.mjs';

const folder = mkdtempSync(join(tmpdir(), 'looks-'));
after(() => rmSync(folder, { recursive: true }));

const looks = looksOf(['one', 'two']);

/** A story of one colour, taller at 200 percent, and at one look by a pixel. */
function seen(shade) {
  return {
    looks: looks.map((look, at) => {
      const size = { width: 400, height: (look.scale === '200' ? 90 : 50) + (at === 3 ? 1 : 0) };
      const data = new Uint8Array(size.width * size.height * 4).fill(shade);
      return {
        look,
        ...size,
        mark: `shade${shade % 10}`,
        thumbnail: cellsOf({ ...size, data }, cellOf(look)),
      };
    }),
    colours: { 'one light': ['#111111'], 'one dark': [], 'two light': [], 'two dark': [] },
  };
}

test('baselines are named after the folder of their stories', () => {
  assert.equal(
    baselineOf('./packages/content/elements/action/action.stories.ts'),
    'content/action',
  );
  assert.equal(baselineOf('./docs/stories/services/licence.stories.ts'), 'services/licence');
});

test('five themes make forty looks, each with a name of its own', () => {
  const names = looksOf(['a', 'b', 'c', 'd', 'e']).map(nameOf);
  assert.equal(new Set(names).size, 40);
});

test('what was written is read again as it was', () => {
  const baselines = new Baselines(folder);
  const [bright, dark] = [seen(201), seen(20)];
  baselines.write(
    'content/thing',
    new Map([
      ['b', bright],
      ['a', dark],
    ]),
  );
  assert.deepEqual(baselines.names(), ['content/thing']);
  const read = baselines.read('content/thing');
  assert.deepEqual([...read.keys()], ['a', 'b']);
  assert.deepEqual(judge('a', read.get('a'), dark), { problems: [], changed: [] });
  assert.deepEqual(judge('b', read.get('b'), bright).problems, []);
  assert.match(judge('b', read.get('b'), dark).problems.join(), /and 7 more: looks otherwise/);
  baselines.write('content/thing', new Map());
  assert.deepEqual(baselines.names(), []);
});

test('a sheet that does not fit to its sizes is said to be broken', () => {
  const baselines = new Baselines(folder);
  baselines.write('torn', new Map([['a', seen(20)]]));
  writeFileSync(
    join(folder, 'torn.png'),
    writePng({ width: 1, height: 1, data: new Uint8Array(4) }),
  );
  assert.throws(() => baselines.read('torn'), /The sheet has 1 × 1 cells, but its sizes say/);
});

test('a story without a baseline is told which command takes it in', () => {
  const { problems } = judge('content-thing--plain', undefined, seen(20));
  assert.match(problems[0], /npm run looks -- --accept --only=content-thing--plain$/);
});

test('at a glance, one look is held against the baseline of all', () => {
  const one = (shade, colours) => ({
    looks: seen(shade).looks.slice(0, 1),
    colours: { 'one light': colours },
  });
  const before = seen(20);
  const said = (now) => judge('a', partOf(before, now), now).problems;
  assert.deepEqual(said(one(20, ['#111111'])), []);
  assert.deepEqual(said(one(20, [])), []);
  assert.deepEqual(said(one(20, ['#222222'])), ['one light: now shows #222222']);
  assert.match(said(one(201, [])).join(), /^one light ltr 100: looks otherwise/);
});

test('a look without a baseline, and a baseline without a look, are told', () => {
  const before = seen(20);
  const now = { ...before, looks: before.looks.slice(1) };
  assert.match(judge('x', before, now).problems[0], /^one light ltr 100: is in the baseline/);
  assert.match(judge('x', now, before).problems[0], /^one light ltr 100: has no baseline/);
});

test('pictures with few and with many colours are read again as they were', () => {
  for (const colours of [3, 1000]) {
    const data = new Uint8Array(100 * 20 * 4);
    for (let at = 0; at < 2000; at += 1)
      data.set([(at % colours) & 255, (at % colours) >> 8, 7, at % 2 ? 255 : 254], at * 4);
    const png = writePng({ width: 100, height: 20, data });
    assert.deepEqual(Uint8Array.from(PNG.sync.read(png).data), data);
  }
});
