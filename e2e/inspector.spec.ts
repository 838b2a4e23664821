import { once } from 'node:events';
import type { Page } from '@playwright/test';
import { expect, start, test } from './sandbox.js';

/** A code of the sandbox at this address, freshly signed. */
async function codeFrom(url: string): Promise<string> {
  const response = await fetch(`${url}/sandbox/licences`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  return ((await response.json()) as { code: string }).code;
}

async function check(page: Page, code: string): Promise<void> {
  await page.getByLabel('Oder den Code einfügen').fill(code);
  await page.getByRole('button', { name: 'Prüfen', exact: true }).click();
}

const isValid = (page: Page) =>
  expect(page.getByRole('heading', { name: 'Gültig', exact: true })).toBeVisible();

test('a first visit behind a portal takes nothing away: once it is left, the page checks', async ({
  page,
  sandbox,
}) => {
  const code = await codeFrom(sandbox.url);
  await page.route('**/issuer/*', (route) => route.fulfill({ json: { welcome: true } }));
  await page.goto('/kontrolle/');
  await check(page, code);
  await expect(page.getByText('keine aktuellen Schlüssel')).toBeVisible();
  await page.unroute('**/issuer/*');
  await check(page, code);
  await isValid(page);
});

test('where the browser keeps nothing, the page checks as long as there is a network', async ({
  page,
  sandbox,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'caches'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    Object.defineProperty(navigator, 'serviceWorker', { get: () => undefined });
  });
  await page.goto('/kontrolle/');
  await check(page, await codeFrom(sandbox.url));
  await isValid(page);
});

test('with another root key the page that was kept is fetched anew, and checks again', async ({
  page,
}) => {
  const before = await start();
  const port = Number(new URL(before.url).port);
  await page.goto(`${before.url}/kontrolle/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await check(page, await codeFrom(before.url));
  await isValid(page);
  before.process.kill();
  await once(before.process, 'exit');
  // Nothing was kept on disk: the same address has other keys now.
  const after = await start(port);
  try {
    const code = await codeFrom(after.url);
    await expect(async () => {
      await page.goto(`${after.url}/kontrolle/`);
      await check(page, code);
      await expect(page.getByRole('heading', { name: 'Gültig', exact: true })).toBeVisible({
        timeout: 3_000,
      });
    }).toPass();
  } finally {
    after.process.kill();
  }
});
