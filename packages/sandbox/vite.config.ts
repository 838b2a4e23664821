import { join } from 'node:path';
import { defineConfig } from 'vite';
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
    target: ['chrome111', 'firefox121', 'safari16.4'],
    modulePreload: { polyfill: false },
  },
  plugins: [precache()],
});
