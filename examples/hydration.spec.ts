// React 19 and 18 take over what a server rendered, with the fields loaded before, meanwhile and after: React has nothing
// to complain about, and what somebody typed already is kept.
import { join } from 'node:path';
import { expect, test as base, type Page, type Route } from '@playwright/test';
import { serveFolder } from './serve-folder.js';

const dist = join(import.meta.dirname, 'react-server', 'dist');

/** What a server sends: the page, without its scripts. */
async function served(version: string): Promise<string> {
  const { render } = (await import(join(dist, `${version}-server`, 'server.js'))) as {
    render: () => string;
  };
  const app = `<div id="app">${render()}</div>`;
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>Hund anmelden</title><body>${app}</body></html>`;
}

const test = base.extend<{ version: string }>({
  version: ['', { option: true }],
  page: async ({ page, version }, use) => {
    await serveFolder(page, join(dist, version));
    const body = await served(version);
    await page.route('**/index.html', (route) => route.fulfill({ body, contentType: 'text/html' }));
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (message.type() !== 'info') complaints.push(message.text());
    });
    await page.goto('http://example.test/index.html');
    await use(page);
    expect(complaints).toEqual([]);
  },
});

const load = (page: Page, name: string) =>
  page.addScriptTag({ url: `./${name}.js`, type: 'module' });

async function loadFields(page: Page): Promise<void> {
  await load(page, 'fields');
  await page.evaluate(() => customElements.whenDefined('stadt-yes-no'));
}

/** React takes over; what stands in `Suspense` comes only when the test lets it. */
async function hydrate(page: Page): Promise<() => Promise<void>> {
  const asked = new Promise<Route>((resolve) => {
    void page.route('**/other-fields-*.js', (route) => resolve(route));
  });
  await load(page, 'hydrate');
  await expect(page.locator('[defer-hydration]')).toHaveCount(1);
  return async () => {
    await (await asked).fallback();
    await expect(page.locator('[defer-hydration]')).toHaveCount(0);
  };
}

const answers = { dog: 'Waldi', day: '31', month: '2', year: '2024', owner: 'Anna' };
const others = { iban: 'DE00', remarks: 'Er bellt wenig.', 'walkers-1-name': 'Bo' };

async function fillIn(page: Page): Promise<void> {
  for (const [name, text] of Object.entries({ ...answers, ...others })) {
    await page.locator(`[name=${name}]`).fill(text);
    await page.keyboard.press('Tab');
  }
  await page.locator('[name=proof]').setInputFiles({
    name: 'nachweis.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4'),
  });
  await page.locator('[name=assistance][value=yes]').check();
  await page.locator('[name=breed]').selectOption('Pudel');
  await page.locator('[name=agreed]').check();
}

/** The answers are there, and the fields do what they are for. */
async function expectAlive(page: Page): Promise<void> {
  for (const [name, text] of Object.entries({ ...answers, ...others }))
    await expect(page.locator(`[name=${name}]`)).toHaveValue(text);
  await expect(page.getByText('nachweis.pdf', { exact: true })).toBeVisible();
  await expect(page.locator('[name=assistance][value=yes]')).toBeChecked();
  await expect(page.locator('[name=breed]')).toHaveValue('Pudel');
  await expect(page.locator('[name=agreed]')).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'Rasse' })).toHaveValue('Pudel');
  await page.getByRole('button', { name: 'Hund anmelden' }).press('Enter');
  await expect(page.getByText('Dieses Datum gibt es nicht')).toBeVisible();
}

for (const version of ['react-19', 'react-18'])
  test.describe(version, () => {
    test.use({ version });

    test('fields before React, answers before both', async ({ page }) => {
      await fillIn(page);
      await loadFields(page);
      await (
        await hydrate(page)
      )();
      await expectAlive(page);
    });

    test('fields before React, answers in between', async ({ page }) => {
      await loadFields(page);
      await fillIn(page);
      await (
        await hydrate(page)
      )();
      await expectAlive(page);
    });

    test('fields while React takes over, answers before', async ({ page }) => {
      await fillIn(page);
      const finish = await hydrate(page);
      await loadFields(page);
      await expect(page.getByLabel('Name des Hundes')).toHaveCount(1);
      await finish();
      await expectAlive(page);
    });

    test('fields while React takes over, answers in between', async ({ page }) => {
      const finish = await hydrate(page);
      await loadFields(page);
      await fillIn(page);
      await finish();
      await expectAlive(page);
    });

    test('fields after React', async ({ page }) => {
      await fillIn(page);
      await (
        await hydrate(page)
      )();
      await loadFields(page);
      await expectAlive(page);
    });
  });
