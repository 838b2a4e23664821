import { defineConfig } from '@playwright/test';
import house from '../../playwright.config.js';

/** Each build tool brings the service of the installed release to the same page; `npm run release:rehearse` says where. */
export default defineConfig(house, {
  testDir: '.',
  testIgnore: [],
  outputDir: '../../test-results/release',
  projects: [
    ...['vite', 'webpack', 'esbuild'].map((name) => ({ name })),
    // An import map stands in the page itself, which the city's policy forbids.
    { name: 'map', use: { bypassCSP: true } },
  ],
});
