import { fileURLToPath } from 'node:url';
import { expect, test as base } from '@playwright/test';
import { serve } from '../scripts/stories/serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.env['STORYBOOK'] ?? 'storybook-static';

/** A test that begins on the built Storybook, which lies in a folder of a server, as it may in a city. */
export const test = base.extend<object, { storybook: string }>({
  storybook: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the pattern.
    async ({}, use) => {
      const server = await serve(root);
      await use(`${server.url}/${folder}/`);
      server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ storybook }, use) => {
    await use(storybook);
  },
});

export { expect };
