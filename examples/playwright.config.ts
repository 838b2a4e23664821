import { defineConfig } from '@playwright/test';
import browser from '../playwright.config.js';

/** The same form, built by each framework, driven in the same way. */
export default defineConfig({
  ...browser,
  testDir: '.',
  testMatch: 'drive.spec.ts',
  projects: ['react', 'vue', 'svelte', 'angular'].map((name) => ({ name })),
});
