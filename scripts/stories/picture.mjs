// A picture of a look.
import { createHash } from 'node:crypto';
import { PNG } from 'pngjs';
import { cellsOf } from './cells.mjs';
import { cellOf } from './looks.mjs';

/** Enough to tell pictures apart. */
export const MARK = 6;

/** What was seen in one look. Its thumbnail is only made when somebody asks for it: that costs more than the picture. */
export class Picture {
  #thumbnail;

  /** @param seen `look`, `width` and `height` in CSS pixels, `colours`, and the bytes of a `png` */
  constructor({ look, width, height, colours, png }) {
    Object.assign(this, { look, width, height, colours, png });
    /** The same for the same picture, drawn by the same browser. */
    this.mark = createHash('sha256').update(png).digest('base64url').slice(0, MARK);
  }

  get thumbnail() {
    this.#thumbnail ??= cellsOf(PNG.sync.read(this.png), cellOf(this.look));
    return this.#thumbnail;
  }
}
