// The reviewed looks, beside each other in `docs/looks`: a sheet of thumbnails and a list of sizes, marks and colours for
// each file of stories.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { PNG } from 'pngjs';
import { looksOf, nameOf } from './looks.mjs';
import { writePng } from './palette-png.mjs';
import { MARK } from './picture.mjs';
import { drawSheet, readSheet } from './contact-sheet.mjs';

/** The name of the baseline of a file of stories: `packages/content/elements/action/action.stories.ts` is `content/action`. */
export const baselineOf = (importPath) =>
  importPath
    .replace(/^\.\//, '')
    .replace(/\.stories\.\w+$/, '')
    .replace(/^packages\/([^/]+)\/elements\/(?:.*\/)?/, '$1/')
    .replace(/^docs\/stories\//, '');

const shared = ({ dir, scale }) => `${dir} ${scale}`;
const sizeOf = ({ width, height }) => `${width}×${height}`;

/** Sizes by `dir scale`; a look whose size is another than that of most is named in full. */
function writeSizes(looks) {
  const sizes = {};
  for (const entry of looks) {
    const group = shared(entry.look);
    const alike = looks.filter(({ look }) => shared(look) === group).map(sizeOf);
    const count = (size) => alike.filter((other) => other === size).length;
    sizes[group] ??= alike.reduce((most, size) => (count(size) > count(most) ? size : most));
    if (sizes[group] !== sizeOf(entry)) sizes[nameOf(entry.look)] = sizeOf(entry);
  }
  return sizes;
}

/** The marks of all looks in their order, as one text. */
const writeMarks = (looks) => looks.map(({ mark }) => mark).join('');

function readLooks({ sizes, marks, colours }) {
  const themes = [...new Set(Object.keys(colours).map((name) => name.split(' ')[0]))];
  return looksOf(themes).map((look, at) => {
    const [width, height] = (sizes[nameOf(look)] ?? sizes[shared(look)]).split('×').map(Number);
    return { look, width, height, mark: marks.slice(at * MARK, (at + 1) * MARK) };
  });
}

/** The baselines in a folder. */
export class Baselines {
  constructor(folder) {
    this.folder = folder;
  }

  /** The names of all that there are. */
  names() {
    if (!existsSync(this.folder)) return [];
    return readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.name.endsWith('.png'))
      .map((entry) => relative(this.folder, join(entry.parentPath ?? entry.path, entry.name)))
      .map((path) => path.slice(0, -4).replaceAll('\\', '/'))
      .sort();
  }

  /** The stories of one, by id: `looks` with sizes and cells, and `colours` by theme and scheme. */
  read(name) {
    const path = join(this.folder, name);
    if (!existsSync(`${path}.json`) || !existsSync(`${path}.png`)) return new Map();
    const stories = Object.entries(JSON.parse(readFileSync(`${path}.json`, 'utf8'))).map(
      ([id, said]) => [id, { looks: readLooks(said), colours: said.colours }],
    );
    readSheet(
      stories.map(([, { looks }]) => looks),
      PNG.sync.read(readFileSync(`${path}.png`)),
    );
    return new Map(stories);
  }

  /** Writes one, or takes it away when it has no stories. */
  write(name, stories) {
    const path = join(this.folder, name);
    for (const end of ['json', 'png']) rmSync(`${path}.${end}`, { force: true });
    if (stories.size === 0) return;
    const entries = [...stories].sort(([one], [other]) => (one < other ? -1 : 1));
    const said = entries.map(([id, { looks, colours }]) => [
      id,
      { sizes: writeSizes(looks), marks: writeMarks(looks), colours },
    ]);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.png`, writePng(drawSheet(entries.map(([, { looks }]) => looks))));
    writeFileSync(`${path}.json`, `${JSON.stringify(Object.fromEntries(said), undefined, 1)}\n`);
  }
}
