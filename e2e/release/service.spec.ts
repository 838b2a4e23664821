import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Citizen } from '../citizen.js';
import { expect, test } from '../sandbox.js';

/** Has the city's page run what a build tool made of the service, in the place of the kit's own script. */
async function bring(page: Page, name: string): Promise<void> {
  const folder = process.env['STADTKIT_RELEASE'] ?? '.';
  await page.route('**/stadtkit/stadtkit.js', (route) =>
    route.fulfill({ path: join(folder, name, 'start.js'), contentType: 'text/javascript' }),
  );
  await page.route('**/release/**', (route) => {
    const path = join(folder, new URL(route.request().url()).pathname.replace('/release/', ''));
    return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
  });
}

test('the fishing licence from the installed release: apply, identify, pay, hold it', async ({
  page,
}, { project }) => {
  await bring(page, project.name);
  const others: string[] = [];
  page.on('request', (request) => {
    if (/\/stadtkit\/(?!stadtkit\.js$).*\.js$/.test(request.url())) others.push(request.url());
  });
  const citizen = new Citizen(page);
  await citizen.appliesUpToPayment();
  await citizen.pays();
  await citizen.sees('Ihr Fischereischein');
  expect(await citizen.licenceNumber()).toMatch(/^MS-/);
  expect(others, 'no script comes from elsewhere').toEqual([]);
});
