// What is built for pages of a CMS. Each is a Vite configuration of its own: Lit must come once in each of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { targets } from '../../../scripts/floor/floor.mjs';
import { politeLit } from './polite-lit.mjs';

/** The package. */
export const root = join(import.meta.dirname, '..');
export const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const bundle = (entry, output, { define = {}, preserveEntrySignatures = false } = {}) => ({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  define,
  plugins: [politeLit],
  resolve: {
    conditions: ['@stadtkit/source', 'browser', 'module', 'import', 'production', 'default'],
  },
  build: {
    emptyOutDir: false,
    target: targets,
    sourcemap: true,
    license: true,
    // As a library: otherwise Vite adds a loader of its own, which preloads into the head of the page.
    lib: { entry, formats: [output.format ?? 'es'], name: 'stadtkit' },
    rolldownOptions: {
      // A page uses nothing of a bundle; its chunks may take what they share from it.
      preserveEntrySignatures,
      output: { entryFileNames: '[name].js', minify: true, ...output },
    },
  },
});

const service = 'src/stadtkit.ts';
const whole = { codeSplitting: false };
/** All that is needed at once lies in the file that the page names: one request, nothing that waits for it. */
const first = { name: 'first', tags: ['$initial'] };
const runtime = { name: 'first', test: /rolldown[\\/]runtime/ };
/** All that comes when somebody begins, in one more request. */
const begun = { name: 'begun', test: /[\\/]after-start\.ts$/ };
/** All that is said in a language that is fetched: what wings say of it comes in one request, too. */
const spoken = /[\\/]messages[\\/](?:first[\\/])?(?!de|en)([a-z]{2,3})\.ts$/;
const language = { name: (id) => spoken.exec(id)?.[1], debugName: 'language', test: spoken };
const split = {
  chunkFileNames: 'chunks/[name].[hash].js',
  codeSplitting: { groups: [first, runtime, begun, language] },
};

/** The bundles by what they are for (docs/decisions/0014). */
export const bundles = [
  bundle({ stadtkit: service }, split),
  // Chunks import what they share from the file by its name, so the one with a hash needs chunks of its own.
  bundle({ stadtkit: service }, { ...split, entryFileNames: '[name].[hash].js' }),
  bundle({ elements: 'src/elements.ts' }, split),
  bundle({ elements: 'src/elements.ts' }, { ...split, entryFileNames: '[name].[hash].js' }),
  // Named by the scripts themselves, and alone: it works where they do not.
  bundle({ diagnosis: 'src/diagnosis/diagnose.ts' }, whole, { preserveEntrySignatures: 'strict' }),
  bundle({ frame: 'src/frame/frame.ts' }, whole),
  bundle({ licence: 'src/offline/licence-page.ts' }, whole),
  bundle({ 'licence-offline': 'src/offline/licence-offline.ts' }, whole),
  bundle({ 'stadtkit-frame': 'src/frame/host.ts' }, { ...whole, format: 'iife' }),
  bundle({ 'stadtkit-all': 'src/stadtkit-all.ts' }, whole),
  bundle(
    { 'stadtkit-classic': 'src/stadtkit-all.ts' },
    { ...whole, format: 'iife' },
    { define: { 'import.meta': '{}' } },
  ),
];
