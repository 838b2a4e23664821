// All stories, two at a time.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser, playwrightOptions } from '../browser.mjs';
import { serve } from './serve.mjs';
import { StoryPage } from './story-page.mjs';

/** So that two machines with the same fonts draw the same: no settings of the desktop. */
const steady = ['--font-render-hinting=none', '--disable-lcd-text', '--hide-scrollbars'];

/** What a built Storybook holds: stories and pages of the documentation. */
export const entriesOf = (folder) =>
  Object.values(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).entries);

/**
 * Serves a Storybook, and gives each of its entries to one of two pages, each in a browser of its own.
 * @param entries stories or pages, taken in turn
 * @param work called with a page and an entry
 * @param before called once with the first page, to ask the Storybook something
 */
export async function onPages(folder, entries, before, work) {
  const server = await serve(folder);
  const options = playwrightOptions(await findBrowser());
  const browsers = await Promise.all(
    [1, 2].map(() => chromium.launch({ ...options, args: [...options.args, ...steady] })),
  );
  try {
    const pages = await Promise.all(browsers.map((browser) => StoryPage.open(browser, server.url)));
    await before(pages[0]);
    const waiting = [...entries];
    await Promise.all(
      pages.map(async (page) => {
        for (let entry; (entry = waiting.shift());) await work(page, entry);
      }),
    );
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
    server.close();
  }
}
