import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PictureSize } from '@stadtkit/kinds/picture-size.js';
import {
  firstCut,
  heightOf,
  moved,
  photoSize,
  turned,
  zoomed,
  zoomOf,
  type Cut,
} from './photo-cut.js';

const wide: PictureSize = { width: 4000, height: 3000 };
const tall: PictureSize = { width: 3000, height: 4000 };

const isInside = (picture: PictureSize, cut: Cut): boolean =>
  cut.x >= 0 &&
  cut.y >= 0 &&
  cut.x + cut.width <= picture.width + 1e-6 &&
  cut.y + heightOf(cut) <= picture.height + 1e-6;

describe('the part of a picture that becomes the photo', () => {
  it('is at first as much as possible, from the middle', () => {
    const cut = firstCut(wide);
    assert.equal(Math.round(heightOf(cut)), 3000);
    assert.equal(Math.round(cut.x + cut.width / 2), 2000);
    assert.equal(firstCut(tall).width, 3000);
  });

  it('never leaves the picture, whatever is done to it', () => {
    let seed = 7;
    const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
    let [picture, cut] = [wide, firstCut(wide)];
    for (let times = 0; times < 2000; times += 1) {
      if (times % 3 === 0)
        cut = moved(picture, cut, (random() - 0.5) * 9000, (random() - 0.5) * 9000);
      else if (times % 3 === 1) cut = zoomed(picture, cut, random() * 4 + 0.01);
      else {
        cut = turned(picture, cut);
        picture = { width: picture.height, height: picture.width };
      }
      assert.ok(isInside(picture, cut), JSON.stringify(cut));
      assert.ok(cut.width >= 413);
    }
  });

  it('is the same after four turns', () => {
    const start = moved(wide, zoomed(wide, firstCut(wide), 3), 500, -300);
    let [picture, cut] = [wide, start];
    for (let times = 0; times < 4; times += 1) {
      cut = turned(picture, cut);
      picture = { width: picture.height, height: picture.width };
    }
    assert.deepEqual(
      [cut.x, cut.y, cut.width].map(Math.round),
      [start.x, start.y, start.width].map(Math.round),
    );
  });

  it('is shown bigger around its middle, as long as there are pixels enough', () => {
    const cut = zoomed(wide, firstCut(wide), 2);
    assert.equal(Math.round(zoomOf(wide, cut) * 100), 200);
    assert.equal(Math.round(cut.x + cut.width / 2), 2000);
    assert.equal(zoomed(wide, cut, 1000).width, 413);
  });

  it('gives 827 × 1063 pixels, or as many as there are', () => {
    assert.deepEqual(photoSize(firstCut(wide)), { width: 827, height: 1063 });
    assert.deepEqual(photoSize({ x: 0, y: 0, width: 413 }), { width: 413, height: 531 });
  });
});
