import { join } from 'node:path';
import { defineConfig } from 'vite';
import { browsers } from '../../../papers/src/server-facts.js';

/** The page of `stadtkit preview`, with all that a service needs: the command line brings it along built. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: false,
  resolve: {
    conditions: ['@stadtkit/source', 'browser', 'module', 'import', 'production', 'default'],
  },
  build: {
    outDir: join(import.meta.dirname, '../../../cli/dist/preview'),
    emptyOutDir: true,
    target: Object.entries(browsers).map(([name, version]) => name + version),
    modulePreload: { polyfill: false },
    license: { fileName: 'third-party-licences.md' },
  },
});
