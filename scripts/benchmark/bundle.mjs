// Bundles the pages of each side as a developer would: only what is used, split, minified.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const folder = join(import.meta.dirname, 'pages');

/** The version of a library that is installed for the benchmark. */
export function versionOf(library) {
  const path = join(import.meta.dirname, 'node_modules', library, 'package.json');
  return JSON.parse(readFileSync(path, 'utf8')).version;
}

const page = (head, body) => `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Antrag</title>
    <link rel="icon" href="data:," />
    ${head.join('\n    ')}
  </head>
  <body>
${body}
  </body>
</html>
`;

/** Compiles style sheets of libraries that ship Sass. */
const sass = {
  name: 'sass',
  setup(bundler) {
    bundler.onLoad({ filter: /\.scss$/ }, async ({ path }) => {
      const { compile } = await import('sass');
      const loadPaths = [join(import.meta.dirname, 'node_modules')];
      return { contents: compile(path, { loadPaths, quietDeps: true }).css, loader: 'css' };
    });
  },
};

/** The driver of a thousand fields, with what this side says about them. */
const driver = `import * as side from './thousand.js';
import { drive } from '../drive.js';
window.thousand = drive(side);`;

/** Bundles into files in memory, by their paths on the server. */
async function bundled(name, options) {
  const { outputFiles } = await build({
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    write: false,
    outdir: join(folder, name),
    entryNames: '[name]',
    chunkNames: 'chunk-[hash]',
    target: 'es2022',
    legalComments: 'none',
    conditions: ['production', 'module'],
    plugins: [sass],
    logLevel: 'error',
    ...options,
  });
  return outputFiles.map(({ path, text }) => [
    path.slice(folder.length).replaceAll('\\', '/'),
    text,
  ]);
}

const present = (name, ...files) =>
  files.map((file) => join(folder, name, file)).filter((path) => existsSync(path));

/** All files of a side, by their paths: `/plain/form.html`, `/plain/form.css`, `/plain/thousand.html` … */
export async function filesOf({ name }) {
  const form = await bundled(name, {
    entryPoints: present(name, 'form.js', 'form.css', 'form.scss'),
  });
  const stdin = { contents: driver, resolveDir: join(folder, name), sourcefile: 'driver.js' };
  const thousand = await bundled(`${name}/thousand`, { stdin });
  const has = (file) => form.some(([path]) => path === `/${name}/${file}`);
  const head = [
    ...(has('form.css') ? [`<link rel="stylesheet" href="/${name}/form.css" />`] : []),
    ...(has('form.js') ? [`<script type="module" src="/${name}/form.js"></script>`] : []),
  ];
  const start = `<script type="module" src="/${name}/thousand/stdin.js"></script>`;
  const body = readFileSync(join(folder, name, 'form.html'), 'utf8');
  return [
    ...form,
    ...thousand,
    [`/${name}/form.html`, page(head, body)],
    [
      `/${name}/thousand.html`,
      page([...head.filter((line) => line.startsWith('<link')), start], '<form></form>'),
    ],
  ];
}
