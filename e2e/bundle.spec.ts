import { readFileSync, readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { callsBeyond } from '../scripts/floor/bundle.mjs';
import { expect, test } from './sandbox.js';

const folder = new URL('../packages/embed/dist/bundle/', import.meta.url);
interface Listed {
  readonly hashed?: string;
  readonly integrity: string;
}
const { files } = JSON.parse(readFileSync(new URL('files.json', folder), 'utf8')) as {
  files: Record<string, Listed>;
};
const listed = (name: string): Listed => files[name] ?? { integrity: 'missing' };

const address = '/musterstadt/fischereischein/';
const mount =
  '<stadt-service src="/gateway/services/fischereischein"><a href="tel:1">Amt</a></stadt-service>';

/** Opens a page with this head, under a policy that also says which scripts may come from where. */
async function open(page: Page, head: string, body = mount): Promise<void> {
  await page.route(`**${address}`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "default-src 'self'" },
      body: `<!doctype html><html lang="de"><meta charset="utf-8"><title>Stadt</title>${head}<body>${body}`,
    }),
  );
  await page.goto(address);
}

test('built scripts call nothing that a promised browser lacks, whoever wrote them', () => {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  expect(scripts).not.toEqual([]);
  // jose asks first whether it is there, and works without.
  const asked = ['Uint8Array.fromBase64()'];
  for (const name of scripts)
    expect(
      callsBeyond(readFileSync(new URL(name, folder), 'utf8')).filter(
        (call) => !asked.includes(call),
      ),
      name,
    ).toEqual([]);
});

const start = (page: Page) => page.getByRole('button', { name: 'Jetzt beantragen' });

for (const name of ['stadtkit.js', 'stadtkit-all.js', 'stadtkit-classic.js'])
  test(`${name} works from any path, by its hashed name, checked by its integrity value`, async ({
    page,
    baseURL,
  }) => {
    const elsewhere = '/assets/2026/plugins/';
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.route(`**${elsewhere}**`, async (route) => {
      const url = route.request().url().replace(elsewhere, '/stadtkit/');
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    const hashed = listed(name).hashed ?? '';
    const { integrity } = listed(hashed);
    const type = name.includes('classic') ? 'defer' : 'type="module"';
    await open(
      page,
      `<script ${type} src="${elsewhere}${hashed}" integrity="${integrity}" crossorigin></script>`,
    );
    await start(page).click();
    await expect(page.getByRole('heading', { name: 'Worum geht es?' })).toBeVisible();
    expect(asked.filter((url) => !url.startsWith(String(baseURL)))).toEqual([]);
    expect(asked.filter((url) => url.includes('/stadtkit/'))).toEqual([]);
  });

test('a version that somebody adds to the address of the script does no harm', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await open(page, '<script type="module" src="/stadtkit/stadtkit.js?ver=6.1"></script>');
  await start(page).click();
  await expect(page.getByRole('heading', { name: 'Worum geht es?' })).toBeVisible();
  const copy = await page.evaluate(
    () => (customElements.get('stadt-service') as unknown as { source: string }).source,
  );
  expect(copy).toMatch(/\/stadtkit\/stadtkit\.js$/);
  expect(said).toEqual([]);
});

test('a page with one field loads that field, and no service', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(/^.*\//, '')));
  await open(
    page,
    '<script type="module" src="/stadtkit/elements.js"></script>',
    '<form><stadt-email-field><label for="m">E-Mail</label><input id="m" name="m" type="email"></stadt-email-field></form>',
  );
  await page.locator('[data-stadt-field]').waitFor();
  await page.getByLabel('E-Mail').fill('anna@');
  await page.getByLabel('E-Mail').press('Tab');
  await expect(page.locator('[data-problem]')).toContainText('@');
  expect(asked.filter((name) => /stadtkit\.|stadt-(?!email)/.test(name))).toEqual([]);
});

test('every chunk that a bundle loads lies beside it, and every script of a page has its source map', () => {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => one.endsWith('.js'))) {
    const text = readFileSync(new URL(name, folder), 'utf8');
    for (const [, target = ''] of text.matchAll(/(?:from|import\()[`"'](\.[^`"']+\.js)[`"']/g))
      expect(names, `${name} loads ${target}`).toContain(
        new URL(target, `file:///${name}`).pathname.slice(1),
      );
    // The worker is written as it is served.
    if (name.includes('/') || name.startsWith('licence-worker')) continue;
    const map = /sourceMappingURL=(\S+)$/.exec(text.trim())?.[1] ?? 'none';
    const { sources } = JSON.parse(readFileSync(new URL(map, new URL(name, folder)), 'utf8')) as {
      sources: string[];
    };
    expect(sources.length, name).toBeGreaterThan(0);
  }
});
