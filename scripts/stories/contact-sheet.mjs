// All looks of the stories of one file on one sheet of thumbnails: a row for each direction at 100 percent, light and
// dark side by side, each in all themes; below them both directions at 200 percent.
import { cellOf } from './looks.mjs';

const GAP = 1;
const row = ({ scale, dir }) => (scale === '200' ? '200' : dir);
const order = ({ dir, scheme }) => `${dir} ${scheme === 'light' ? 0 : 1}`;

/** Groups the looks of a story into the rows of the sheet. */
function rowsOf(looks) {
  const rows = new Map();
  for (const entry of looks)
    rows.set(row(entry.look), [...(rows.get(row(entry.look)) ?? []), entry]);
  return [...rows.values()].map((entries) =>
    // Sorting keeps the themes in their order.
    entries.sort((one, other) => order(one.look).localeCompare(order(other.look))),
  );
}

/**
 * Where each thumbnail stands on the sheet. It follows from the sizes alone, so a sheet can be read again.
 * @param stories for each story its looks: `{ look, width, height }`, in CSS pixels
 * @returns width and height in cells, and the places in the same order as `stories`
 */
function layOut(stories) {
  const sheet = { width: 1, height: 0, places: new Map() };
  for (const looks of stories)
    for (const entries of rowsOf(looks)) {
      let x = 0;
      let tallest = 0;
      for (const entry of entries) {
        const size = cellOf(entry.look);
        const [columns, rows] = [entry.width, entry.height].map((side) => Math.ceil(side / size));
        sheet.places.set(entry, { x, y: sheet.height, columns, rows });
        x += columns + GAP;
        tallest = Math.max(tallest, rows);
      }
      sheet.width = Math.max(sheet.width, x - GAP);
      sheet.height += tallest + GAP;
    }
  return sheet;
}

/** Draws a sheet of looks. */
export function drawSheet(stories) {
  const { width, height, places } = layOut(stories);
  const data = new Uint8Array(width * height * 4);
  for (const [{ thumbnail }, { x, y, columns, rows }] of places)
    for (let line = 0; line < rows; line += 1)
      data.set(
        thumbnail.cells.subarray(line * columns * 4, (line + 1) * columns * 4),
        ((y + line) * width + x) * 4,
      );
  return { width, height, data };
}

/** Gives looks their thumbnails back. */
export function readSheet(stories, { width, height, data }) {
  const laid = layOut(stories);
  if (laid.width !== width || laid.height !== height)
    throw new Error(
      `The sheet has ${width} × ${height} cells, but its sizes say ${laid.width} × ${laid.height}.`,
    );
  for (const [look, { x, y, columns, rows }] of laid.places) {
    const cells = new Uint8Array(columns * rows * 4);
    for (let line = 0; line < rows; line += 1) {
      const from = ((y + line) * width + x) * 4;
      cells.set(data.subarray(from, from + columns * 4), line * columns * 4);
    }
    look.thumbnail = { columns, rows, cells };
  }
}
