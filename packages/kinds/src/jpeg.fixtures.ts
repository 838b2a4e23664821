import type { PictureSize } from './picture-size.js';

/** A marker with its length and what follows it (ITU-T T.81, B.1.1.4). */
const segment = (marker: number, ...bytes: readonly number[]): readonly number[] => [
  0xff,
  marker,
  (bytes.length + 2) >> 8,
  (bytes.length + 2) & 0xff,
  ...bytes,
];

/** A table with one code of one bit, for the value 0: no difference, and the end of a block. */
const onlyZero = (table: number): readonly number[] =>
  segment(0xc4, table, 1, ...Array<number>(15).fill(0), 0);

/** A grey JPEG that every decoder opens. `more`: segments before the picture. */
export function greyJpeg(
  { width, height }: PictureSize,
  more: readonly number[] = [],
): Uint8Array<ArrayBuffer> {
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8);
  const picture = new Uint8Array(Math.ceil(blocks / 4)); // two bits for each block
  const size = [height >> 8, height & 0xff, width >> 8, width & 0xff];
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...segment(0xe0, ...[0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...more,
    ...segment(0xdb, 0, ...Array<number>(64).fill(1)),
    ...segment(0xc0, 8, ...size, 1, 1, 0x11, 0),
    ...onlyZero(0x00),
    ...onlyZero(0x10),
    ...segment(0xda, 1, 1, 0, 0, 63, 0),
    ...picture,
    ...[0xff, 0xd9],
  ]);
}

/** What a camera writes: EXIF, here with nothing in it but a name. */
export const exifSegment = segment(
  0xe1,
  ...Array.from('Exif\0\0Musterstadt', (one) => one.charCodeAt(0)),
);
