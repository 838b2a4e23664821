import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { exifSegment, greyJpeg } from './jpeg.fixtures.js';
import { readJpeg } from './jpeg.js';
import { passportPhotoProblem, photoHeight, smallPhotoProblem } from './passport-photo.js';

const codeOf = (bytes: Uint8Array): string | undefined =>
  passportPhotoProblem(bytes, 'ich.jpg')?.code;
const largest = { width: 827, height: 1063 };
const right = greyJpeg(largest);

test('a photo of every width is right with the height that belongs to it, and with no other', () => {
  for (let width = 413; width <= 827; width++) {
    const height = Math.round(photoHeight(width));
    assert.equal(codeOf(greyJpeg({ width, height })), undefined, String(width));
    assert.equal(codeOf(greyJpeg({ width, height: height + 1 })), 'file-refused', String(width));
  }
});

test('a photo of another size is refused: too small, wide, large, without any height', () => {
  for (const [width, height, code] of [
    [412, 530, 'photo-too-small'],
    [300, 1063, 'photo-too-small'],
    [827, 0, 'photo-too-small'],
    [0, 0, 'photo-too-small'],
    [1063, 827, 'file-refused'],
    [828, 1065, 'file-refused'],
    [1654, 2127, 'file-refused'],
  ] as const)
    assert.equal(codeOf(greyJpeg({ width, height })), code, `${width} × ${height}`);
  assert.deepEqual(smallPhotoProblem({ width: 413, height: 530 })?.data, {
    width: 413,
    height: 530,
    minWidth: 413,
    minHeight: 531,
  });
});

test('a photo that says more than its picture shows is refused, wherever it says it', () => {
  const comment = [0xff, 0xfe, 0, 4, 0x78, 0x78];
  const unknown = [0xff, 0xe5, 0, 4, 0x78, 0x78];
  for (const more of [exifSegment, comment, unknown])
    assert.equal(codeOf(greyJpeg(largest, more)), 'file-refused');
  assert.equal(codeOf(Uint8Array.from([...right, ...right])), 'file-refused', 'another picture');
  assert.equal(codeOf(Uint8Array.from([...right, 0])), 'file-refused');
});

test('what is no JPEG, is broken off, or says two sizes cannot be read', () => {
  for (const text of ['', '%PDF-1.7', '\xFF\xD8\xFF\xE0', '\xFF\xD8\xFF\xD9', '\x89PNG\r\n\x1A\n'])
    assert.equal(codeOf(Buffer.from(text, 'latin1')), 'file-unreadable', text);
  for (let length = 0; length < right.length; length++)
    assert.equal(codeOf(right.subarray(0, length)), 'file-unreadable', String(length));
  const second = [0xff, 0xc2, 0, 11, 8, 0, 9, 0, 9, 1, 1, 0x11, 0];
  assert.equal(codeOf(greyJpeg(largest, second)), 'file-unreadable');
});

test('no byte that was changed makes it throw', () => {
  const small = greyJpeg({ width: 16, height: 16 });
  for (let at = 0; at < small.length; at++)
    for (const value of [0x00, 0x7f, 0xff])
      assert.doesNotThrow(() => codeOf(small.with(at, value)));
});

test('the size of a photo is read whatever it was written by', () => {
  const sizes = ['turned.jpg', 'progressive.jpg', 'restart.jpg'].map((name) => {
    const found = readJpeg(readFileSync(new URL(`../vectors/photos/${name}`, import.meta.url)));
    return [found?.width, found?.height, found?.isPlain];
  });
  assert.deepEqual(sizes, Array(3).fill([24, 16, false]));
});
