import { defineConfig } from '@playwright/test';
import browser from '../playwright.config.js';
import { bundlers } from '../scripts/bundlers.mjs';

const frameworks = ['react', 'vue', 'svelte', 'angular'];

/** The same form built by each framework, and a page built by each build tool. */
export default defineConfig({
  ...browser,
  testDir: '.',
  projects: [
    ...frameworks.map((name) => ({ name, testMatch: 'drive.spec.ts' })),
    { name: 'react-steps', testMatch: 'own-steps.spec.ts' },
    { name: 'react-server', testMatch: 'hydration.spec.ts' },
    ...bundlers.map((name) => ({ name, testMatch: 'bundlers.spec.ts' })),
  ],
});
