import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellsOf } from './cells.mjs';
import { changes, colourChanges } from './compare.mjs';

const paper = [251, 250, 247];
const ink = [21, 24, 29];
const soft = [218, 215, 207];

/** No picture has the mark of another, so that thumbnails are compared. */
let marks = 0;

/** A picture on which rectangles are painted: `[x, y, width, height, colour]`. */
function paint(rectangles, { width = 400, height = 160, ground = paper } = {}) {
  const data = new Uint8Array(width * height * 4);
  for (const [left, top, wide, high, colour] of [[0, 0, width, height, ground], ...rectangles])
    for (let y = top; y < Math.min(top + high, height); y += 1)
      for (let x = left; x < Math.min(left + wide, width); x += 1)
        data.set([...colour, 255], (y * width + x) * 4);
  marks += 1;
  return { width, height, mark: `${marks}`, thumbnail: cellsOf({ width, height, data }, 8) };
}

/** Something like a line of text: strokes of two pixels, some long and some short. */
const text = (x, y, letters = 20, colour = ink) =>
  Array.from({ length: letters }, (_, at) => [x + at * 7, y + (at % 3), 2, 10 + (at % 4), colour]);
const border = (x, y, width, height, colour = soft) => [
  [x, y, width, 1, colour],
  [x, y + height, width, 1, colour],
  [x, y, 1, height, colour],
  [x + width, y, 1, height, colour],
];
const field = [...text(16, 20), ...border(16, 44, 200, 44), ...text(24, 60, 8)];

const said = (before, now, options) =>
  changes(paint(before, options), paint(now, options), 8).said.join('; ');

test('the same picture is the same', () => {
  assert.equal(said(field, field), '');
});

test('a picture with the same mark is not looked at any further', () => {
  const same = { width: 1, height: 1, mark: 'a' };
  assert.deepEqual(changes(same, { ...same }, 8).said, []);
});

test('a pixel more or less, as other fonts make it, is the same', () => {
  assert.deepEqual(changes(paint(field), paint(field, { height: 161 }), 8).said, []);
});

test('letters that are drawn a little paler are the same', () => {
  assert.equal(said(text(16, 20, 20, [30, 33, 38]), text(16, 20)), '');
});

test('four pixels more are seen in the size', () => {
  const { said } = changes(paint(field), paint(field, { height: 164 }), 8);
  assert.equal(said[0], 'was 400 × 160 pixels, is 400 × 164');
});

for (const shift of [4, 8])
  test(`a line of text that is ${shift} pixels lower is seen`, () => {
    assert.match(said(text(16, 20), text(16, 20 + shift)), /^looks otherwise between \(16, /);
  });

test('a line of text that is missing is seen, and where', () => {
  const now = field.slice(20);
  assert.match(said(field, now), /^looks otherwise between \(16, 16\) and \(\d+, \d+\)$/);
});

test('a border that is missing is seen, also a faint one', () => {
  const bare = [...text(16, 20), ...text(24, 60, 8)];
  assert.match(said(field, bare), /looks otherwise/);
  assert.match(said(bare, field), /looks otherwise/);
});

test('a ground whose colour is two percent off is seen', () => {
  assert.match(
    changes(paint(field), paint(field, { ground: [246, 245, 242] }), 8).said.join(),
    /looks otherwise/,
  );
});

test('colours of text, which thumbnails hardly show, are compared by themselves', () => {
  assert.deepEqual(colourChanges(['#15181d', '#fbfaf7'], ['#191c21', '#fbfaf7']), [
    'no longer shows #15181d',
    'now shows #191c21',
  ]);
});
