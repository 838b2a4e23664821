import { readJpeg } from './jpeg.js';
import { shownFileName } from './file-name.js';
import type { PictureSize } from './picture-size.js';
import type { Problem } from './problem.js';

/** As a photo is sent where the picture has so many pixels: 35 × 45 mm at 600 dots per inch. */
export const LARGEST: PictureSize = { width: 827, height: 1063 };

/** Less is too coarse to recognise somebody by: 35 × 45 mm at 300 dots per inch. */
const SMALLEST: PictureSize = { width: 413, height: 531 };

/** The narrowest photo that counts, in pixels. */
export const LEAST_WIDTH = SMALLEST.width;

/** The height of a photo by its width, not rounded. */
export const photoHeight = (width: number): number => (width * 45) / 35;

/** What is wrong with a picture of which no part is big enough. */
export function smallPhotoProblem({ width, height }: PictureSize): Problem | undefined {
  const { width: minWidth, height: minHeight } = SMALLEST;
  return width < minWidth || height < minHeight
    ? { code: 'photo-too-small', data: { width, height, minWidth, minHeight } }
    : undefined;
}

/**
 * What is wrong with a passport photo that came: a JPEG is not whole, is too small, is not cut to 35 : 45, or says more
 * than its picture shows, such as where it was taken.
 */
export function passportPhotoProblem(bytes: Uint8Array, name: string): Problem | undefined {
  const data = { name: shownFileName(name) };
  const found = readJpeg(bytes);
  if (!found) return { code: 'file-unreadable', data };
  const { width, height, isPlain } = found;
  const isCut = width <= LARGEST.width && height === Math.round(photoHeight(width));
  return (
    smallPhotoProblem(found) ?? (isCut && isPlain ? undefined : { code: 'file-refused', data })
  );
}
