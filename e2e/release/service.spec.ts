import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Citizen } from '../citizen.js';
import { expect, test } from '../sandbox.js';

/** The city's page with what a build tool made of the service, instead of the kit's own script. */
async function bring(page: Page, folder: string, name: string): Promise<void> {
  const head = readFileSync(join(folder, name, 'service.html'), 'utf8');
  await page.route('**/musterstadt/fischereischein/', async (route) => {
    const response = await route.fetch();
    const city = await response.text();
    const body = city.replace(/<script[^>]*stadtkit\.js[^>]*><\/script>/, head);
    // The policy of the page is for the kit's own files; an import map stands in the page itself.
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ body, headers });
  });
  await page.route('**/release/**', (route) => {
    const path = join(folder, new URL(route.request().url()).pathname.replace('/release/', ''));
    return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
  });
}

test('the fishing licence from the installed release: apply, identify, pay, hold it', async ({
  page,
}, { config, project }) => {
  await bring(page, String(config.metadata['folder']), project.name);
  const kit: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/stadtkit/')) kit.push(request.url());
  });
  const citizen = new Citizen(page);
  await citizen.appliesUpToPayment();
  await citizen.pays();
  await citizen.sees('Ihr Fischereischein');
  expect(await citizen.licenceNumber()).toMatch(/^MS-/);
  expect(
    kit.filter((url) => url.endsWith('.js')),
    'nothing comes from elsewhere',
  ).toEqual([]);
});
