import { defineConfig, devices } from '@playwright/test';
import { findBrowser, playwrightOptions } from './scripts/browser.mjs';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // Needs a WordPress: npm run test:wordpress.
  testIgnore: 'wordpress/**',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 40_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    channel: undefined,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    launchOptions: playwrightOptions(await findBrowser()),
    screenshot: 'only-on-failure',
  },
});
