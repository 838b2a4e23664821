import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newCode, readCode, shownCode } from './code.js';

test('a code has 80 bits, in characters of which none looks like another', () => {
  const codes = Array.from({ length: 500 }, newCode);
  assert.equal(new Set(codes).size, 500);
  for (const code of codes) assert.match(code, /^[0-9A-HJKMNP-TV-Z]{16}$/);
  const seen = new Set(codes.join(''));
  assert.equal(seen.size, 32, 'each of them occurs: 5 bits');
});

test('a code is read however somebody writes it down', () => {
  const code = '7KQ4M2XA0ZT91C3D';
  assert.equal(shownCode(code), '7KQ4-M2XA-0ZT9-1C3D');
  for (const typed of [
    '7KQ4-M2XA-0ZT9-1C3D',
    '7kq4 m2xa 0zt9 1c3d',
    ' 7KQ4M2XA0ZT91C3D ',
    '7KQ4–M2XA—0ZT9−1C3D',
    '7KQ4\u00A0M2XA\u200B0ZT9\t1C3D',
    '７ＫＱ４-M2XA-0ZT9-1C3D',
    '7KQ4-M2XA-OZT9-IC3D',
    '7kq4-m2xa-ozt9-lc3d',
    '7kq4-m2xa-0zt9-ic3d',
  ])
    assert.equal(readCode(typed), code, typed);
});

test('what cannot be a code is none: too short, too long, another character', () => {
  for (const typed of [
    '',
    '7KQ4-M2XA-0ZT9-1C3',
    '7KQ4-M2XA-0ZT9-1C3DD',
    '7KQ4-M2XA-0ZT9-1C3U',
    '7KQ4-M2XA-0ZT9-1C3ß',
  ])
    assert.equal(readCode(typed), undefined, typed);
});
