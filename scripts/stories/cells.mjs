// A picture becomes a thumbnail: one cell for each square of pixels, so that small differences of drawing do not count.

/** What a flat cell may differ from another, per channel: nothing that eyes see. */
const FLAT = 2;
/** The steps of a cell that shows text or edges: lightness, and how far blue and red are from it. */
export const LIGHT = 16;
export const HUE = 32;

const near = (value, step) => Math.round(value / step) * step;
const byte = (value) => Math.max(0, Math.min(255, Math.round(value)));
/** The lightness of a colour as television computes it (ITU-R BT.601). */
export const lightness = (red, green, blue) => 0.299 * red + 0.587 * green + 0.114 * blue;

/** A colour of the coarse kind, nearest to the one given. */
function coarse([red, green, blue]) {
  const exact = lightness(red, green, blue);
  const light = near(exact, LIGHT);
  const [r, b] = [light + near(red - exact, HUE), light + near(blue - exact, HUE)];
  return [r, (light - 0.299 * r - 0.114 * b) / 0.587, b].map(byte);
}

/** Reads one square of a picture: its colour, and whether it is all of one colour. */
function cellAt({ width, height, data }, left, top, size) {
  const least = [255, 255, 255];
  const most = [0, 0, 0];
  const sum = [0, 0, 0];
  const [right, bottom] = [Math.min(left + size, width), Math.min(top + size, height)];
  for (let y = top; y < bottom; y += 1)
    for (let at = (y * width + left) * 4; at < (y * width + right) * 4; at += 4)
      for (let part = 0; part < 3; part += 1) {
        const value = data[at + part];
        sum[part] += value;
        if (value < least[part]) least[part] = value;
        if (value > most[part]) most[part] = value;
      }
  const mean = sum.map((all) => all / ((right - left) * (bottom - top)));
  const flat = most.every((value, part) => value - least[part] <= FLAT);
  return { flat, colour: flat ? mean.map(byte) : coarse(mean) };
}

/**
 * The thumbnail of a picture.
 * @param picture width, height and RGBA bytes, as pngjs reads them
 * @param size the side of a cell in pixels
 * @returns columns and rows, and for each cell four bytes: a colour, and 255 where it is flat, 254 where it is not
 */
export function cellsOf(picture, size) {
  const columns = Math.ceil(picture.width / size);
  const rows = Math.ceil(picture.height / size);
  const cells = new Uint8Array(columns * rows * 4);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const { flat, colour } = cellAt(picture, column * size, row * size, size);
      cells.set([...colour, flat ? 255 : 254], (row * columns + column) * 4);
    }
  return { columns, rows, cells };
}
