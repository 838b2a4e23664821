import assert from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { PNG } from 'pngjs';
import { root } from '../machine.mjs';
import { comparePictures, crop } from './pictures.mjs';

/** A picture, transparent but for one white pixel. */
function png(width, height, white = 0) {
  const picture = new PNG({ width, height });
  picture.data.fill(0xff, white * 4, white * 4 + 4);
  return PNG.sync.write(picture).toString('base64');
}

test('a part is cut out in the pixels of the screen', () => {
  const part = crop(png(200, 100, 201), { x: 0, y: 0.5, width: 50, height: 10 }, 100);
  const { width, height, data } = PNG.sync.read(Buffer.from(part, 'base64'));
  assert.deepEqual([width, height, data.readUInt32BE(4)], [100, 20, 0xffffffff]);
});

test('a part that reaches beyond the window is refused', () => {
  const rect = { x: 60, y: 0, width: 50, height: 10 };
  assert.throws(() => crop(png(100, 50), rect, 100), /beyond the window: 60, 0 to 110, 10/);
  assert.throws(() => crop(png(100, 50), { ...rect, x: 0, width: 0 }, 100), /empty/);
});

test('differing pixels are counted and shown', () => {
  const result = comparePictures({ one: png(4, 4, 1), other: png(4, 4, 2), name: '../a/b' });
  assert.deepEqual(result, {
    equal: false,
    differing: 2,
    width: 4,
    height: 4,
    diff: join('test-results', '-a-b'),
  });
  for (const name of ['one', 'other', 'difference'])
    assert.ok(existsSync(join(root, result.diff, `${name}.png`)));
  rmSync(join(root, result.diff), { recursive: true });
});

test('what only one picture has differs', () => {
  assert.equal(comparePictures({ one: png(4, 4), other: png(4, 5), name: 'higher' }).differing, 4);
  rmSync(join(root, 'test-results', 'higher'), { recursive: true });
});
