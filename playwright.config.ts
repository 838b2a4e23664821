import { defineConfig, devices } from '@playwright/test';
import { findBrowser, playwrightOptions } from './scripts/browser.mjs';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // Need a WordPress (npm run test:wordpress), an installed release (npm run release:rehearse).
  testIgnore: ['wordpress/**', 'release/**'],
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Far more than anything needs, also on a busy machine: they only end what never comes.
  timeout: 120_000,
  expect: { timeout: 30_000 },
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
