import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { root } from '../machine.mjs';

const read = (base64) => PNG.sync.read(Buffer.from(base64, 'base64'));
const write = (picture) => PNG.sync.write(picture).toString('base64');

/**
 * Cuts a part out of a picture of a window.
 * @param base64 a PNG
 * @param rect in CSS pixels of the window
 * @param windowWidth the window's width in CSS pixels
 */
export function crop(base64, rect, windowWidth) {
  const whole = read(base64);
  const scale = whole.width / windowWidth;
  const [x, y] = [rect.x, rect.y].map((edge) => Math.round(edge * scale));
  const right = Math.round((rect.x + rect.width) * scale);
  const bottom = Math.round((rect.y + rect.height) * scale);
  if (x < 0 || y < 0 || right > whole.width || bottom > whole.height)
    throw new Error(
      `The picture reaches beyond the window: ${x}, ${y} to ${right}, ${bottom} of ${whole.width} × ${whole.height}.`,
    );
  if (right <= x || bottom <= y) throw new Error('The picture would be empty.');
  const part = new PNG({ width: right - x, height: bottom - y });
  PNG.bitblt(whole, part, x, y, part.width, part.height, 0, 0);
  return write(part);
}

/** Counts pixels that differ, and paints them red on white. */
function difference(one, other) {
  const width = Math.max(one.width, other.width);
  const height = Math.max(one.height, other.height);
  const picture = new PNG({ width, height });
  const pixel = ({ width, height, data }, x, y) =>
    x < width && y < height ? data.readUInt32BE((y * width + x) * 4) : undefined;
  let differing = 0;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const differs = pixel(one, x, y) !== pixel(other, x, y);
      if (differs) differing += 1;
      picture.data.writeUInt32BE(differs ? 0xff0000ff : 0xffffffff, (y * width + x) * 4);
    }
  return { width, height, differing, picture };
}

/**
 * Compares two PNGs pixel by pixel. When they differ, both and the difference are kept in `test-results/`.
 * @returns `diff` is the folder with the three pictures
 */
export function comparePictures({ one, other, name = 'pictures' }) {
  const [first, second] = [read(one), read(other)];
  if (one === other) return { equal: true, differing: 0, width: first.width, height: first.height };
  const { width, height, differing, picture } = difference(first, second);
  if (differing === 0) return { equal: true, differing, width, height };
  const diff = join('test-results', name.replaceAll(/[^\p{L}\p{N}-]+/gu, '-'));
  mkdirSync(join(root, diff), { recursive: true });
  for (const [file, base64] of Object.entries({ one, other, difference: write(picture) }))
    writeFileSync(join(root, diff, `${file}.png`), base64, 'base64');
  return { equal: false, differing, width, height, diff };
}
