import type { BrowserContext, Page } from '@playwright/test';
import { readRelease, type Release } from '../packages/embed/src/snippets/release.js';
import { snippetFor } from '../packages/embed/src/snippets/snippet.js';
import { expect, test } from './sandbox.js';

// docs/embedding/security.md: only files that have not changed.

async function releaseOf(page: Page): Promise<Release> {
  const answer = await page.request.get('/stadtkit/files.json');
  return readRelease(await answer.json())!;
}

/** The lines that pin every file, as the page for web editors prints them. */
function pinned(release: Release): string {
  const { snippet } = snippetFor({
    cms: 'html',
    service: 'fischereischein',
    gateway: '/gateway',
    files: '/stadtkit/',
    fallback: { to: '/buergeramt', text: 'Bürgeramt' },
    release,
    hashed: true,
    integrity: true,
  });
  return snippet!.parts.map(({ code }) => code).join('\n');
}

/** Opens a page with these lines. Not the page of the tests: what a browser blocks is an error there. */
async function opens(context: BrowserContext, lines: string): Promise<Page> {
  const page = await context.newPage();
  await page.route('**/vertrag/', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="de"><title>Angeln</title>${lines}</html>`,
    }),
  );
  await page.goto('/vertrag/');
  return page;
}

const begin = (page: Page) => page.getByRole('button', { name: 'Jetzt beantragen' });

test('files that are what files.json says are run', async ({ page, context }) => {
  const city = await opens(context, pinned(await releaseOf(page)));
  await expect(begin(city)).toBeVisible();
});

test('a script that somebody changed is not run, and the link stays', async ({ page, context }) => {
  await context.route(/\/stadtkit\/stadtkit\.[\w-]{8}\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()};console.log(1)` });
  });
  const city = await opens(context, pinned(await releaseOf(page)));
  await expect(city.getByRole('link', { name: 'Bürgeramt' })).toBeVisible();
  expect(await city.evaluate(() => customElements.get('stadt-service'))).toBeUndefined();
});

/** An import map with the checksums of all that is loaded later; or with another one. */
function importMap({ files }: Release, wrong?: string): string {
  const integrity = Object.entries(files)
    .filter(([name]) => name.startsWith('chunks/'))
    .map(([name, file]) => [`/stadtkit/${name}`, wrong ?? file.integrity] as const);
  const json = JSON.stringify({ integrity: Object.fromEntries(integrity) });
  return `<script type="importmap">${json}</script>`;
}

test('an import map covers what is loaded later', async ({ page, context }) => {
  const release = await releaseOf(page);
  const city = await opens(context, importMap(release) + pinned(release));
  await begin(city).click();
  await expect(city.getByRole('heading', { name: 'Worum geht es?' })).toBeVisible();

  const wrong = `sha384-${'A'.repeat(64)}`;
  const other = await opens(context, importMap(release, wrong) + pinned(release));
  await begin(other).click();
  await expect(other.getByText('Die Verbindung ist gestört.')).toBeVisible();
});
