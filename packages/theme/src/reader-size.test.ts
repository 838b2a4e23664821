import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readerSize, type MediaAsked } from './reader-size.js';

/** A browser with a window of this width, whose reader has set this text size. */
function browser(size: number, width: number): MediaAsked {
  const matchMedia = (query: string) => {
    const [, em, px] = /^\(min-width:calc\((\S+)em - (\S+)px\)\)$/.exec(query) ?? [];
    assert.ok(em && px, query);
    return { matches: width >= Number(em) * size - Number(px) };
  };
  return { matchMedia };
}

test('the size that the reader has set is found to a quarter, in every width of window', () => {
  for (const size of [9, 12, 14.25, 16, 18, 20, 24, 32, 40.5, 72])
    for (const width of [240, 320, 1280, 8000])
      assert.equal(readerSize(browser(size, width)), size, `${size} px, ${width} px wide`);
});

test('a size beyond all that browsers offer ends the search', () => {
  assert.equal(readerSize(browser(2, 1280)), 6);
  assert.equal(readerSize(browser(500, 1280)), 96);
});
