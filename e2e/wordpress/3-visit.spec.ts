import type { Page } from '@playwright/test';
import { Citizen } from '../citizen.js';
import { expect, site, test, visit } from './site.js';

const pages = { block: '/angeln/', shortcode: '/angeln-kurz/' };
const definition = '/gateway/services/fischereischein';

for (const [way, path] of Object.entries(pages)) {
  test(`a citizen gets the fishing licence on the page with the ${way}`, async ({ context }) => {
    await fetch(`${site.sandbox}/sandbox/reset`, { method: 'POST' });
    const { page, wrong } = await visit(context);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const citizen = new Citizen(page, path);
    await citizen.open();
    expect(
      asked.filter((one) => one === definition),
      'fetched ahead, and once',
    ).toHaveLength(1);
    const heading = page.getByRole('heading', { name: 'Fischereischein beantragen' });
    await expect(heading).toHaveAttribute('aria-level', way === 'block' ? '2' : '3');
    await citizen.appliesUpToPayment();
    await citizen.pays();
    await citizen.sees('Ihr Fischereischein');
    expect(await citizen.licenceNumber()).toMatch(/^MS-/);
    expect(page.url()).toBe(site.url + path);
    expect(wrong).toEqual([]);
  });

  test(`without JavaScript the page with the ${way} has the link`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
    const page = await context.newPage();
    await page.goto(path);
    const link = page.getByRole('link', { name: '0555 123-0' });
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute('href', 'tel:05551230');
    await context.close();
  });
}

/** What the site shows around the page’s own text, as pictures. */
async function surroundings(page: Page, path: string): Promise<Record<string, Buffer>> {
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  const pictures: Record<string, Buffer> = {};
  for (const tag of ['header', 'h1', 'footer']) {
    // Pages of another height would set the footer between two pixels.
    if (tag === 'footer')
      await page.locator('main').evaluate((main) => {
        main.remove();
      });
    pictures[tag] = await page.locator(tag).first().screenshot({ animations: 'disabled' });
  }
  return pictures;
}

async function activate(page: Page, theme: string): Promise<void> {
  await page.goto('/wp-admin/themes.php');
  await page.goto(
    await page
      .locator(`a[href*="stylesheet=${theme}&"][href*="activate"]`)
      .evaluate((link) => (link as HTMLAnchorElement).href),
  );
}

for (const theme of ['twentytwentythree', 'twentytwentyone'])
  test(`in the theme ${theme} nothing around the service changes`, async ({ admin, context }) => {
    if (theme !== 'twentytwentythree') await activate(admin.page, theme);
    const { page, wrong } = await visit(context);
    await page.goto(pages.block);
    await expect(page.getByRole('button', { name: 'Jetzt beantragen' })).toBeVisible();
    const head = await page.locator('head').innerHTML();
    for (const file of [definition, 'stadtkit/stadtkit.', 'themes/rotmuehl.css'])
      expect(head).toContain(file);

    const withService = await surroundings(page, pages.block);
    const body = (await page.locator('body').getAttribute('class')) ?? '';
    const id = /page-id-(\d+)/.exec(body)?.[1];
    const { content } = await admin.saves(`pages/${String(id)}`, {});
    await admin.saves(`pages/${String(id)}`, { content: '' });
    const without = await surroundings(page, pages.block);
    await admin.saves(`pages/${String(id)}`, { content: content.raw });
    expect(await page.content()).not.toContain('plugins/stadtkit');
    for (const [part, picture] of Object.entries(withService))
      expect(picture.equals(without[part]!), part).toBe(true);
    expect(wrong).toEqual([]);
  });
