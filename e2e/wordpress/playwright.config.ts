import { defineConfig } from '@playwright/test';
import house from '../../playwright.config.js';

/** One WordPress for all, which each test leaves as the next one needs it. */
export default defineConfig(house, {
  testDir: '.',
  testIgnore: [],
  workers: 1,
  fullyParallel: false,
  maxFailures: 1,
  timeout: 90_000,
  outputDir: '../../test-results/wordpress',
});
