// Compares what a story looked like with what it looks like now.
import { HUE, LIGHT, lightness } from './cells.mjs';

/** A flat cell is as it was when no channel is further off than this. */
const FLAT = 3;
/** Fonts of two machines may make a box one pixel larger. */
const SIZE = 1;
/** So many cells in a row that were flat and are not, or the other way round, are an edge that came or went. */
const EDGE = 3;

/** Whether a cell clearly shows something else than before. */
function differs(one, other, at) {
  const parts = [0, 1, 2].map((part) => other[at + part] - one[at + part]);
  if (one[at + 3] === 255 && other[at + 3] === 255)
    return parts.some((part) => Math.abs(part) > FLAT);
  const light = lightness(...parts);
  // One step in either direction is what another browser may do; rounding adds one.
  return (
    Math.abs(light) > LIGHT + 1 ||
    Math.abs(parts[0] - light) > HUE + 2 ||
    Math.abs(parts[2] - light) > HUE + 2
  );
}

/** Marks runs of at least `EDGE` cells, along rows and along columns. */
function runs(marked, columns, rows) {
  const found = new Set();
  const along = (from, step, count) => {
    let run = [];
    for (let n = 0; n <= count; n += 1) {
      const at = from + n * step;
      if (n < count && marked.has(at)) run.push(at);
      else {
        if (run.length >= EDGE) run.forEach((cell) => found.add(cell));
        run = [];
      }
    }
  };
  for (let row = 0; row < rows; row += 1) along(row * columns, 1, columns);
  for (let column = 0; column < columns; column += 1) along(column, columns, rows);
  return found;
}

/**
 * The cells that changed, as numbers of `now`. Where one thumbnail is larger by a cell (see `SIZE`), that is left out.
 * @param before @param now thumbnails as `cellsOf` makes them
 */
function changedCells(before, now) {
  const [columns, rows] = [Math.min(before.columns, now.columns), Math.min(before.rows, now.rows)];
  const strong = new Set();
  const weak = new Set();
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const [then, at] = [row * before.columns + column, row * now.columns + column];
      const one = before.cells.subarray(then * 4, then * 4 + 4);
      const other = now.cells.subarray(at * 4, at * 4 + 4);
      if (differs(one, other, 0)) strong.add(at);
      else if (one[3] !== other[3]) weak.add(at);
    }
  return new Set([...strong, ...runs(weak, now.columns, now.rows)]);
}

/** Where cells are, in CSS pixels of the picture. */
function place(changed, { columns }, size) {
  const [xs, ys] = [
    [...changed].map((at) => at % columns),
    [...changed].map((at) => Math.floor(at / columns)),
  ];
  const edge = (numbers, pick, more) => (numbers.reduce((a, b) => pick(a, b)) + more) * size;
  return `between (${edge(xs, Math.min, 0)}, ${edge(ys, Math.min, 0)}) and (${edge(xs, Math.max, 1)}, ${edge(ys, Math.max, 1)})`;
}

/**
 * What changed in one look; nothing when it is as it was.
 * @param before @param now `{ width, height, mark, thumbnail }`
 * @param size the side of a cell in CSS pixels
 * @returns sentences, and the cells that changed
 */
export function changes(before, now, size) {
  const said = [];
  if (before.mark === now.mark) return { said, cells: new Set() };
  if (['width', 'height'].some((side) => Math.abs(before[side] - now[side]) > SIZE))
    said.push(`was ${before.width} × ${before.height} pixels, is ${now.width} × ${now.height}`);
  const cells = changedCells(before.thumbnail, now.thumbnail);
  if (cells.size > 0) said.push(`looks otherwise ${place(cells, now.thumbnail, size)}`);
  return { said, cells };
}

/** What changed in the colours of a theme, in words. Thumbnails would not show it: text has thin lines. */
export function colourChanges(before, now) {
  const gone = before.filter((colour) => !now.includes(colour));
  const come = now.filter((colour) => !before.includes(colour));
  return [
    ...(gone.length > 0 ? [`no longer shows ${gone.join(', ')}`] : []),
    ...(come.length > 0 ? [`now shows ${come.join(', ')}`] : []),
  ];
}
