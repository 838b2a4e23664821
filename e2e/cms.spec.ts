import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { rendered } from '../packages/embed/cms/testing/fluid.mjs';
import { Citizen } from './citizen.js';
import { expect, test } from './sandbox.js';

const cms = new URL('../packages/embed/cms/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, cms), 'utf8');

/** What the content element of TYPO3 prints. */
const mount = rendered(read('typo3/Resources/Private/Templates/Service.html'), {
  definition: '/gateway/services/fischereischein',
  data: {
    uid: 12,
    tx_stadtkit_service: 'fischereischein',
    tx_stadtkit_heading_level: '2',
    tx_stadtkit_link: 'tel:05551230',
    tx_stadtkit_link_text: 'Telefon 0555 123-0',
  },
});

/** A page of a CMS that adds a version to the addresses of scripts, as TYPO3, Drupal and Liferay do. */
async function cmsPage(page: Page, path: string): Promise<void> {
  await page.route('**/start.js?*', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: read('liferay/loader/start.js') }),
  );
  await page.route(`**${path}`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="de"><title>Stadt</title>
        <script type="module" src="/start.js?1764"></script><h1>Stadt</h1><main>${mount}</main>`,
    }),
  );
}

test('a version in the address of the script brings no second copy of it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await cmsPage(page, '/cms/');
  const citizen = new Citizen(page, '/cms/');
  await citizen.starts();
  expect(asked.filter((path) => path === '/stadtkit/stadtkit.js')).toHaveLength(1);
});

test('the link of the mount works without the script', async ({ page }) => {
  await cmsPage(page, '/cms/');
  await page.route('**/stadtkit/stadtkit.js', (route) => route.abort());
  await page.goto('/cms/');
  await expect(page.getByRole('link', { name: 'Telefon 0555 123-0' })).toBeVisible();
});

test('a service may go and come again in a page that is never loaded anew', async ({ page }) => {
  await cmsPage(page, '/cms/');
  const citizen = new Citizen(page, '/cms/');
  await citizen.starts();
  const show = (html: string): Promise<void> =>
    page.locator('main').evaluate((main, given) => {
      main.innerHTML = given;
    }, html);
  await show('<p>Eine andere Seite</p>');
  await expect(page.locator('stadt-service')).toHaveCount(0);
  await show(mount);
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
  await expect(page.locator('stadt-service')).toHaveCount(1);
  await page.getByRole('button').first().click();
});
