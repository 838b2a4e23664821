import { join } from 'node:path';
import { defineConfig } from 'vite';
import { browsers } from '../papers/src/server-facts.js';
import { precache } from './pages/kontrolle/precache.js';

const root = join(import.meta.dirname, 'pages', 'kontrolle');

/** The inspector’s page: built, and kept by its service worker for when there is no network. */
export default defineConfig({
  root,
  base: './',
  publicDir: 'public',
  resolve: {
    conditions: ['@stadtkit/source', 'browser', 'module', 'import', 'production', 'default'],
  },
  build: {
    outDir: '../../dist/kontrolle',
    emptyOutDir: true,
    target: Object.entries(browsers).map(([name, version]) => name + version),
    modulePreload: { polyfill: false },
  },
  plugins: [precache()],
});
