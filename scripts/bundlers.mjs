// Builds a small page with build tools as they are set for production by default, into examples/bundlers/dist/<name>:
// what they do to our style sheets must not be seen.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { targets } from './floor/floor.mjs';
import { root, run, tool } from './machine.mjs';

export const folder = join(root, 'examples', 'bundlers');
const own = createRequire(join(folder, 'package.json'));
const outputOf = (name) => join(folder, 'dist', name);

/** The page for tools that only know scripts. */
function writePage(name, sheets) {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const links = sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}" />`).join('');
  const text = page.replace('src/main.js', 'main.js').replace('</head>', `${links}</head>`);
  writeFileSync(join(outputOf(name), 'index.html'), text);
}

async function webpack(name, { use, plugins = [], minimizer = ['...'], sheets = [] }) {
  const config = {
    mode: 'production',
    context: folder,
    entry: './src/main.js',
    output: { path: outputOf(name), filename: 'main.js' },
    module: { rules: [{ test: /\.css$/, use }] },
    plugins,
    optimization: { minimizer },
    performance: { hints: false },
  };
  const faults = await new Promise((done) => {
    own('webpack')(config, (error, stats) => done(error ? [error] : stats.toJson().errors));
  });
  for (const { message } of faults) console.error(message);
  writePage(name, sheets);
  return faults.length === 0 ? 0 : 1;
}

const ways = {
  vite: (name) =>
    tool('vite/bin/vite.js', ['build', folder, '--outDir', outputOf(name), '--logLevel', 'warn']),
  esbuild: async (name) => {
    const { errors } = await own('esbuild').build({
      entryPoints: [join(folder, 'src/main.js')],
      outdir: outputOf(name),
      bundle: true,
      minify: true,
      format: 'esm',
      // What is newer than these gets lowered.
      target: targets,
      logLevel: 'warning',
    });
    writePage(name, ['main.css']);
    return errors.length;
  },
  // As its guide says: files of their own, made small by cssnano.
  webpack: (name) => {
    const Extract = own('mini-css-extract-plugin');
    const Minimizer = own('css-minimizer-webpack-plugin');
    return webpack(name, {
      use: [Extract.loader, 'css-loader'],
      plugins: [new Extract()],
      minimizer: ['...', new Minimizer()],
      sheets: ['main.css'],
    });
  },
  'webpack-style': (name) => webpack(name, { use: ['style-loader', 'css-loader'] }),
  parcel: (name) =>
    run(
      process.execPath,
      [
        join(folder, 'node_modules/parcel/lib/bin.js'),
        ...['build', 'index.html', '--dist-dir', outputOf(name), '--public-url', './'],
        ...['--cache-dir', 'node_modules/.cache/parcel', '--log-level', 'warn'],
      ],
      { cwd: folder },
    ),
};

/** The build tools by name; Vite is there without being installed. */
export const bundlers = Object.keys(ways);

/** Builds the page with one of them; resolves to an exit code. */
export async function buildWith(name) {
  rmSync(outputOf(name), { recursive: true, force: true });
  mkdirSync(outputOf(name), { recursive: true });
  return ways[name](name);
}
