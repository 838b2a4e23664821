import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './sandbox.js';

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
}
const { entries } = JSON.parse(
  readFileSync(new URL('../storybook-static/index.json', import.meta.url), 'utf8'),
) as { entries: Record<string, Entry> };
const pages = Object.values(entries).filter(({ type }) => type === 'docs');

/** What the console says, also of what could not be loaded. */
function listen(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
  });
  page.on('requestfailed', (request) => {
    // Whoever goes on to the next page, takes no more of this one.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      said.push(`not loaded: ${request.url().slice(0, 200)}`);
  });
  return said;
}

// `npm start` serves Storybook with a policy of its own; elsewhere it is tested without.
test('every page of Storybook opens at the server of `npm start`, and the console says nothing', async ({
  page,
}) => {
  test.slow();
  const said = listen(page);
  for (const { id, title } of pages) {
    await page.goto(`/storybook/iframe.html?viewMode=docs&id=${id}`);
    await expect(page.locator('#storybook-docs h1').first(), title).toBeVisible();
    await expect(page.getByText('Failed to fetch'), title).toHaveCount(0);
    expect(said, title).toEqual([]);
  }
});

test('Storybook shows a component inside its own frame', async ({ page }) => {
  const said = listen(page);
  const field = pages.find(({ title }) => title.startsWith('Fields'))!;
  await page.goto(`/storybook/?path=/docs/${field.id}`);
  const inside = page.frameLocator('#storybook-preview-iframe');
  await expect(inside.locator('#storybook-docs h1').first()).toBeVisible();
  expect(said).toEqual([]);
});

test('every page that `npm start` names opens, and the console says nothing', async ({ page }) => {
  const said = listen(page);
  await page.goto('/');
  const links = await page
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const named = ['/musterstadt/fischereischein/', '/kontrolle/', '/storybook/', '/amt/'];
  expect(links.map((link) => new URL(link).pathname)).toEqual(expect.arrayContaining(named));
  for (const link of links) {
    const answer = await page.goto(link);
    expect(answer?.status(), link).toBe(200);
    await page.waitForLoadState('load');
    expect(said, link).toEqual([]);
  }
});
