// Writes packages/content/src/icons/*.ts out of packages/content/icons/*.svg, or with --check says what differs.
// An icon becomes one path, so that it can be drawn without innerHTML.
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './machine.mjs';

const folder = join(root, 'packages/content');
const written = join(folder, 'src/icons');
const note = '// Written by scripts/icons.mjs.\n';

/** A path by itself: its first “m” would count from where the path before it ended, and numbers after that are a line. */
const standalone = (d) =>
  d.replace(
    /^m\s*(-?[\d.]+)[\s,]*(-?[\d.]+)\s*(?=([-\d.])?)/,
    (_, x, y, more) => `M${x} ${y}${more ? 'l' : ''}`,
  );

/** Each shape of SVG as path data. */
const shapes = {
  path: ({ d }) => standalone(d),
  line: ({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`,
  circle: ({ cx, cy, r }) =>
    `M${+cx + +r} ${cy}a${r} ${r} 0 1 1 ${-2 * r} 0a${r} ${r} 0 1 1 ${2 * r} 0`,
  rect: ({ x, y, width, height, rx, ry = rx }) =>
    rx
      ? `M${+x + +rx} ${y}h${width - 2 * rx}${corner(rx, ry, 1, 1)}v${height - 2 * ry}${corner(rx, ry, -1, 1)}` +
        `h${2 * rx - width}${corner(rx, ry, -1, -1)}v${2 * ry - height}${corner(rx, ry, 1, -1)}z`
      : `M${x} ${y}h${width}v${height}h${-width}z`,
};
const corner = (rx, ry, right, down) => `a${rx} ${ry} 0 0 1 ${rx * right} ${ry * down}`;

/** The lines of an icon as one path. Throws for what a path cannot say. */
export function pathOf(svg, name) {
  const inside = svg.slice(svg.indexOf('>') + 1);
  const tags = [...inside.matchAll(/<([a-z]+)([^>]*)>/g)];
  const paths = tags.map(([, tag, text]) => {
    const attributes = Object.fromEntries(
      [...text.matchAll(/([a-z\d-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
    );
    if (!Object.hasOwn(shapes, tag) || 'fill' in attributes || 'transform' in attributes)
      throw new Error(`${name}.svg holds more than lines: <${tag}${text}>`);
    return shapes[tag](attributes);
  });
  return paths.join('');
}

/** `id-card` as a name in code: `idCard`. */
export const constant = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

const capital = (text) => text[0].toUpperCase() + text.slice(1);

function module(name, { means, turns }) {
  const path = pathOf(readFileSync(join(folder, 'icons', `${name}.svg`), 'utf8'), name);
  return `${note}import type { Icon } from '../icon.js';

/** ${capital(means)}. */
export const ${constant(name)}: Icon = {
  path: '${path}',${turns ? '\n  turns: true,' : ''}
};
`;
}

const list = (names) => `${note}import type { Icon } from './icon.js';

/** The module of every icon by the name of the icon, each loaded when it is asked for. It exports the icon and nothing else. */
export const allIcons: Readonly<Record<string, () => Promise<Readonly<Record<string, Icon>>>>> = {
${names.map((name) => `  ${/-/.test(name) ? `'${name}'` : name}: () => import('./icons/${name}.js'),`).join('\n')}
};
`;

/** What stands in which file, by its path. */
export function files() {
  const icons = JSON.parse(readFileSync(join(folder, 'icons/icons.json'), 'utf8'));
  const modules = Object.entries(icons).map(([name, icon]) => [
    join(written, `${name}.ts`),
    module(name, icon),
  ]);
  return new Map([...modules, [join(folder, 'src/all-icons.ts'), list(Object.keys(icons).sort())]]);
}

/** Paths that are not as they would be written today. */
export function outdated() {
  const all = files();
  const differs = [...all].filter(
    ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
  );
  const left = readdirSync(written).map((name) => join(written, name));
  return [...differs.map(([path]) => path), ...left.filter((path) => !all.has(path))];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const wrong = outdated();
  if (process.argv.includes('--check')) {
    for (const path of wrong) console.error(`${path} is outdated. Run: node scripts/icons.mjs`);
    process.exit(wrong.length > 0 ? 1 : 0);
  }
  const all = files();
  for (const path of wrong) all.has(path) ? writeFileSync(path, all.get(path)) : rmSync(path);
}
