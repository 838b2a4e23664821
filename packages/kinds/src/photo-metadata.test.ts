import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { crc32 } from 'node:zlib';
import { orientationIn, tiffWith, type Orientation } from './exif.js';
import { withoutMetadata } from './photo-metadata.js';

const folder = new URL('../vectors/photos/', import.meta.url);
const photos: readonly (readonly [name: string, bytes: Uint8Array])[] = readdirSync(folder).map(
  (name) => [name, new Uint8Array(readFileSync(new URL(name, folder)))],
);
const photo = (name: string): Uint8Array =>
  photos.find(([one]) => one === name)?.[1] ?? assert.fail(name);

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const plain = (name: string): string =>
  latin1(withoutMetadata(photo(name)).bytes ?? assert.fail(name));

test('place, time, camera and names are gone from every photo', () => {
  assert.equal(photos.length, 8);
  for (const [name] of photos) {
    assert.doesNotMatch(
      plain(name),
      /Erika|Muster|2026|xmpmeta|8BIM|MPF|JFXX|vpAg|tIME|tEXt|XMP/,
      name,
    );
    if (/turned|progressive|animated/.test(name)) assert.match(latin1(photo(name)), /Erika/, name);
  }
});

test('the picture itself is the same, byte for byte', () => {
  for (const name of ['turned.jpg', 'progressive.jpg', 'restart.jpg']) {
    const before = latin1(photo(name));
    const end = before.indexOf('\xFF\xD9', before.indexOf('\xFF\xDA'));
    const picture = before.slice(before.indexOf('\xFF\xDB'), end + 2);
    assert.ok(plain(name).endsWith(picture), name);
  }
  for (const [name, parts] of [
    ['turned.png', /IDAT[^]*IEND/],
    ['palette.png', /PLTE[^]*tRNS[^]*IDAT[^]*IEND/],
    ['turned.webp', /VP8 [^]*?(?=EXIF)/],
    ['lossless.webp', /VP8L[^]*$/],
    ['animated.webp', /ANIM[^]*?(?=EXIF)/],
  ] as const) {
    const [picture = assert.fail(name)] = parts.exec(latin1(photo(name))) ?? [];
    assert.ok(plain(name).includes(picture), name);
  }
});

test('colours stay, and so does the way up', () => {
  for (const name of ['turned.jpg', 'turned.png', 'turned.webp'])
    assert.match(plain(name), /ICC_PROFILE|iCCP|ICCP/, name);
  const turned = (value: Orientation): string => latin1(tiffWith(value));
  assert.ok(plain('turned.jpg').includes(`\xFF\xE1\0\x22Exif\0\0${turned(6)}`));
  assert.ok(plain('restart.jpg').includes(turned(3)));
  assert.ok(plain('turned.png').includes(`\0\0\0\x1AeXIf${turned(8)}`));
  assert.ok(plain('turned.webp').endsWith(`EXIF\x1A\0\0\0${turned(6)}`));
  for (const name of ['progressive.jpg', 'animated.webp'])
    assert.doesNotMatch(plain(name), /Exif|EXIF/, 'upright needs no word');
});

test('the orientation of a PNG has its checksum', () => {
  const bytes = Buffer.from(plain('turned.png'), 'latin1');
  const at = bytes.indexOf('eXIf');
  assert.equal(bytes.readUInt32BE(at + 30), crc32(bytes.subarray(at, at + 30)));
});

test('of a JPEG the transform of its colours stays, and a thumbnail does not', () => {
  const [, rest = assert.fail()] = /^\xFF\xD8([^]*)$/.exec(plain('progressive.jpg')) ?? [];
  const adobe = '\xFF\xEE\0\x0EAdobe\0d\0\0\0\0\x01';
  const thumbnail = '\xFF\xE0\0\x13JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01RGB';
  const jpeg = Buffer.from(`\xFF\xD8${thumbnail}${adobe}${rest}`, 'latin1');
  const { bytes = assert.fail() } = withoutMetadata(jpeg);
  assert.ok(latin1(bytes).includes(adobe));
  assert.doesNotMatch(latin1(bytes), /RGB/);
});

test('the features of a WebP say what is in it', () => {
  assert.equal(plain('turned.webp').charCodeAt(20) & 0x0c, 0x08, 'EXIF, no XMP');
  assert.equal(plain('animated.webp').charCodeAt(20) & 0x0c, 0);
  for (const name of ['turned.webp', 'animated.webp', 'lossless.webp']) {
    const { bytes = assert.fail(name) } = withoutMetadata(photo(name));
    assert.equal(Buffer.from(bytes).readUInt32LE(4), bytes.length - 8, name);
  }
});

test('a photo that has nothing to hide comes back as it is', () => {
  for (const [name] of photos) {
    const once = withoutMetadata(photo(name)).bytes ?? assert.fail(name);
    assert.deepEqual(withoutMetadata(once).bytes, once, name);
  }
  assert.deepEqual(withoutMetadata(photo('lossless.webp')).bytes, photo('lossless.webp'));
});

test('a photo that is cut off anywhere is broken, and what is no photo is unknown', () => {
  for (const [name] of photos) {
    const whole = withoutMetadata(photo(name)).bytes ?? assert.fail(name);
    for (let length = 0; length < whole.length; length++) {
      const { refused } = withoutMetadata(whole.subarray(0, length));
      assert.ok(refused, `${name} of ${length} bytes`);
      if (length > 12) assert.equal(refused, 'broken', `${name} of ${length} bytes`);
    }
  }
  for (const text of ['', '%PDF-1.7', 'GIF89a', '\0\0\0\x18ftypheic'])
    assert.deepEqual(withoutMetadata(Buffer.from(text, 'latin1')), { refused: 'unknown' });
});

test('no byte that was changed makes it throw, loop or tell more', () => {
  for (const [name, bytes] of photos)
    for (let at = 0; at < bytes.length; at++)
      for (const value of [0x00, 0x7f, 0xff]) {
        const changed = bytes.slice();
        changed[at] = value;
        const result = withoutMetadata(changed);
        assert.ok(result.bytes ?? result.refused, name);
        if (result.bytes) assert.ok(result.bytes.length <= bytes.length + 40, name);
      }
});

test('a part of a bigger buffer is read at its own place', () => {
  const bytes = photo('turned.jpg');
  const bigger = new Uint8Array(bytes.length + 14).fill(0xff);
  bigger.set(bytes, 7);
  const result = withoutMetadata(bigger.subarray(7, 7 + bytes.length));
  assert.equal(latin1(result.bytes ?? assert.fail()), plain('turned.jpg'));
});

test('an orientation that is out of place or out of range is upright', () => {
  const tiff = tiffWith(6);
  assert.equal(orientationIn(tiff), 6);
  for (let length = 0; length < 22; length++)
    assert.equal(orientationIn(tiff.subarray(0, length)), 1);
  for (let at = 0; at < tiff.length; at++)
    for (let value = 0; value < 256; value++) {
      const changed = tiff.slice();
      changed[at] = value;
      const turned = orientationIn(changed);
      assert.ok(turned >= 1 && turned <= 8);
    }
});
