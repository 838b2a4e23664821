import { LARGEST, LEAST_WIDTH, photoHeight } from '@stadtkit/kinds/passport-photo.js';
import type { PictureSize } from '@stadtkit/kinds/picture-size.js';

/** The part of a picture that becomes the photo, in pixels of the picture; its height follows from 35 : 45. */
export interface Cut {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export const heightOf = ({ width }: Pick<Cut, 'width'>): number => photoHeight(width);

/** As much as possible, from the middle. */
export const firstCut = (picture: PictureSize): Cut => {
  const width = widest(picture);
  return inside(picture, around(picture.width / 2, picture.height / 2, width));
};

/** Moved by so many pixels of the picture, but not beyond its edge. */
export const moved = (picture: PictureSize, cut: Cut, right: number, down: number): Cut =>
  inside(picture, { ...cut, x: cut.x + right, y: cut.y + down });

/** Shows everything so many times as big, around the middle. */
export const zoomed = (picture: PictureSize, cut: Cut, times: number): Cut =>
  inside(picture, around(...middle(cut), cut.width / times));

/** The same part after the picture was turned clockwise by 90°. `picture`: its size before. */
export function turned(picture: PictureSize, cut: Cut): Cut {
  const [x, y] = middle(cut);
  const after = { width: picture.height, height: picture.width };
  return inside(after, around(picture.height - y, x, cut.width));
}

/** How many times as big it is shown as when all of it is seen. */
export const zoomOf = (picture: PictureSize, cut: Cut): number => widest(picture) / cut.width;

/** The size of the photo that comes of it: never more pixels than the picture has. */
export function photoSize(cut: Cut): PictureSize {
  const width = Math.min(LARGEST.width, Math.round(cut.width));
  return { width, height: Math.round(photoHeight(width)) };
}

const widest = ({ width, height }: PictureSize): number => Math.min(width, height / photoHeight(1));

const middle = (cut: Cut): readonly [number, number] => [
  cut.x + cut.width / 2,
  cut.y + heightOf(cut) / 2,
];

const around = (x: number, y: number, width: number): Cut => ({
  x: x - width / 2,
  y: y - photoHeight(width) / 2,
  width,
});

/** The nearest cut that lies in the picture and has pixels enough. */
function inside(picture: PictureSize, cut: Cut): Cut {
  const most = widest(picture);
  const width = between(Math.min(LEAST_WIDTH, most), cut.width, most);
  const [x, y] = middle(cut);
  const there = around(x, y, width);
  return {
    x: between(0, there.x, picture.width - width),
    y: between(0, there.y, picture.height - heightOf({ width })),
    width,
  };
}

const between = (least: number, value: number, most: number): number =>
  Math.max(least, Math.min(value, most));
