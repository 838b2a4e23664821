// Pictures of what changed, to look at: before, now, and where.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { cellOf, nameOf } from './looks.mjs';

const GAP = 16;
/** So many looks of a story show what changed; drawing all of them may take longer than looking did. */
const ENOUGH = 4;

/** A thumbnail in the size of its picture. */
function enlarged({ width, height, thumbnail: { columns, cells } }, size) {
  const picture = new PNG({ width, height });
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const from = (Math.floor(y / size) * columns + Math.floor(x / size)) * 4;
      picture.data.set([...cells.subarray(from, from + 3), 255], (y * width + x) * 4);
    }
  return picture;
}

/** A picture in which the changed cells are red, and everything else is pale. */
function marked(picture, { columns }, changed, size) {
  const { width, height } = picture;
  const copy = new PNG({ width, height });
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const red = changed.has(Math.floor(y / size) * columns + Math.floor(x / size));
      const pale = [0, 1, 2].map((part) => 170 + picture.data[at + part] / 3);
      copy.data.set(red ? [220, pale[1] - 150, pale[2] - 150, 255] : [...pale, 255], at);
    }
  return copy;
}

/** Pictures side by side on grey. */
function beside(pictures) {
  const width = pictures.reduce((sum, picture) => sum + picture.width + GAP, GAP);
  const height = Math.max(...pictures.map((picture) => picture.height)) + 2 * GAP;
  const sheet = new PNG({ width, height });
  sheet.data.fill(128);
  let x = GAP;
  for (const picture of pictures) {
    PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, x, GAP);
    x += picture.width + GAP;
  }
  return PNG.sync.write(sheet);
}

/** A folder for what changed; empty at the start of a run. */
export class DiffImages {
  constructor(folder) {
    this.folder = folder;
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }

  /** @param changed looks of a story: `before` (unless new), `now`, and the `cells` that differ; the first are kept */
  keep(id, changed) {
    for (const { before, now, cells } of changed.slice(0, ENOUGH)) {
      const size = cellOf(now.look);
      const picture = PNG.sync.read(now.png);
      const folder = join(this.folder, id);
      mkdirSync(folder, { recursive: true });
      writeFileSync(
        join(folder, `${nameOf(now.look).replaceAll(' ', '-')}.png`),
        before
          ? beside([enlarged(before, size), picture, marked(picture, now.thumbnail, cells, size)])
          : now.png,
      );
    }
  }
}
