import { defineConfig } from '@playwright/test';
import house from '../../playwright.config.js';

/** Each build tool brings the service of the installed release to the same page; `npm run release:rehearse` says where. */
export default defineConfig(house, {
  testDir: '.',
  testIgnore: [],
  outputDir: '../../test-results/release',
  metadata: { folder: process.env['STADTKIT_RELEASE'] },
  projects: ['vite', 'webpack', 'esbuild', 'map'].map((name) => ({ name })),
});
