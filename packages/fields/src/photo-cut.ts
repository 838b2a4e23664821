/** A width and a height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The part of a picture that becomes the photo, in pixels of the picture; its height follows from 35 : 45. */
export interface Cut {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** What is sent where the picture has so many pixels: 35 × 45 mm at 600 dots per inch. */
const PHOTO: Size = { width: 827, height: 1063 };

/** Less is too coarse to recognise somebody by: 35 × 45 mm at 300 dots per inch. */
export const SMALLEST: Size = { width: 413, height: 531 };

const RATIO = 45 / 35;

export const heightOf = ({ width }: Pick<Cut, 'width'>): number => width * RATIO;

/** Whether no part of a picture is big enough. */
export const isTooSmall = ({ width, height }: Size): boolean =>
  width < SMALLEST.width || height < SMALLEST.height;

/** As much as possible, from the middle. */
export const firstCut = (picture: Size): Cut => {
  const width = widest(picture);
  return inside(picture, around(picture.width / 2, picture.height / 2, width));
};

/** Moved by so many pixels of the picture, but not beyond its edge. */
export const moved = (picture: Size, cut: Cut, right: number, down: number): Cut =>
  inside(picture, { ...cut, x: cut.x + right, y: cut.y + down });

/** Shows everything so many times as big, around the middle. */
export const zoomed = (picture: Size, cut: Cut, times: number): Cut =>
  inside(picture, around(...middle(cut), cut.width / times));

/** The same part after the picture was turned clockwise by 90°. `picture`: its size before. */
export function turned(picture: Size, cut: Cut): Cut {
  const [x, y] = middle(cut);
  const after = { width: picture.height, height: picture.width };
  return inside(after, around(picture.height - y, x, cut.width));
}

/** How many times as big it is shown as when all of it is seen. */
export const zoomOf = (picture: Size, cut: Cut): number => widest(picture) / cut.width;

/** The size of the photo that comes of it: never more pixels than the picture has. */
export function photoSize(cut: Cut): Size {
  const width = Math.min(PHOTO.width, Math.round(cut.width));
  return { width, height: Math.round(width * RATIO) };
}

const widest = ({ width, height }: Size): number => Math.min(width, height / RATIO);

const middle = (cut: Cut): readonly [number, number] => [
  cut.x + cut.width / 2,
  cut.y + heightOf(cut) / 2,
];

const around = (x: number, y: number, width: number): Cut => ({
  x: x - width / 2,
  y: y - (width * RATIO) / 2,
  width,
});

/** The nearest cut that lies in the picture and has pixels enough. */
function inside(picture: Size, cut: Cut): Cut {
  const most = widest(picture);
  const width = between(Math.min(SMALLEST.width, most), cut.width, most);
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
