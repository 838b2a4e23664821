// What is built for pages of a CMS. Each is a Vite configuration of its own: Lit must come once in each of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { litWithoutGlobals } from './lit-without-globals.mjs';

/** The package. */
export const root = join(import.meta.dirname, '..');
/** Where the bundles lie, and what else a city puts on its server. */
export const folder = join(root, 'dist', 'bundle');
export const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const bundle = (input, output, define = {}) => ({
  root,
  configFile: false,
  base: './',
  publicDir: false,
  logLevel: 'warn',
  define,
  plugins: [litWithoutGlobals],
  resolve: {
    conditions: ['@stadtkit/source', 'browser', 'module', 'import', 'production', 'default'],
  },
  build: {
    outDir: folder,
    emptyOutDir: false,
    target: ['chrome111', 'firefox121', 'safari16.4'],
    modulePreload: false,
    sourcemap: true,
    license: true,
    rolldownOptions: {
      input,
      output: { chunkFileNames: 'chunks/[name].[hash].js', ...output },
    },
  },
});

const service = 'src/stadtkit.ts';
const whole = { codeSplitting: false };

/** The bundles by what they are for (docs/decisions/0014). */
export const bundles = [
  // The first step in one file, everything else when it is needed. Chunks take what they share from the file itself,
  // so the one with a hash in its name needs chunks of its own.
  bundle({ stadtkit: service }, { entryFileNames: '[name].js' }),
  bundle({ stadtkit: service }, { entryFileNames: '[name].[hash].js' }),
  bundle({ elements: 'src/elements.ts' }, { entryFileNames: '[name].js' }),
  bundle({ 'stadtkit-all': service }, { entryFileNames: '[name].js', ...whole }),
  bundle(
    { 'stadtkit-classic': service },
    { entryFileNames: '[name].js', format: 'iife', ...whole },
    { 'import.meta': '{}' },
  ),
];
