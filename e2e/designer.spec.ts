import { readFile } from 'node:fs/promises';
import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './storybook.js';

// Storybook starts anew for each page that is opened.
/** The page inside Storybook's frame. */
const inside = (page: Page): FrameLocator => page.frameLocator('#storybook-preview-iframe');

async function opensBuilder(page: Page): Promise<void> {
  await page.goto('./');
  await inside(page).getByRole('link', { name: 'Open the theme builder' }).click();
  await expect(inside(page).getByRole('heading', { name: 'Theme builder' })).toBeVisible();
}

test('from the start page a theme for a city is built, checked, exported, and seen on the fishing licence service', async ({
  page,
}) => {
  await opensBuilder(page);
  const builder = inside(page);
  await builder.getByLabel('City').fill('Stadt Rotenburg');
  await builder.getByRole('textbox', { name: 'First colour', exact: true }).fill('#e2001a');
  await expect(builder.getByText(/^Stadt Rotenburg: 0 of \d+ checks fail\.$/)).toBeVisible();
  await expect(
    builder.getByText(
      /light scheme, #e2001a became #da0018\. The difference is hardly to be seen\./,
    ),
  ).toBeVisible();

  const downloading = page.waitForEvent('download');
  await builder.getByRole('link', { name: 'theme.css' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('theme.css');
  const sheet = await readFile(await download.path(), 'utf8');
  expect(sheet).toContain('--stadt-brand-light:#e2001a;');

  await builder.getByRole('link', { name: 'See it on the fishing licence service' }).click();
  const button = inside(page).getByRole('button', { name: 'Jetzt beantragen' });
  await expect(button).toBeVisible();
  await expect(button).toHaveCSS('background-color', 'rgb(226, 0, 26)');
});

test('what is wrong is said at the field when it is left, and the last theme stays', async ({
  page,
}) => {
  await opensBuilder(page);
  const builder = inside(page);
  const first = builder.getByRole('textbox', { name: 'First colour', exact: true });
  await first.fill('#e20');
  await first.fill('#e200');
  await expect(builder.getByText('is not a colour')).toBeHidden();
  await first.press('Tab');
  await expect(builder.getByText('“#e200” is not a colour. Write it like')).toBeVisible();
  await expect(first).toHaveAttribute('aria-invalid', 'true');
  await expect(builder.getByText('the last theme that worked')).toBeVisible();
  await expect(builder.getByRole('link', { name: 'theme.css' })).toBeVisible();
  await first.fill('#e2001a');
  await expect(builder.getByText('is not a colour')).toBeHidden();
});

test('a link holds the theme, and the toolbar takes nothing away', async ({ page }) => {
  await opensBuilder(page);
  const builder = inside(page);
  await builder.getByLabel('City').fill('Groß-Łódź');
  await builder.getByRole('textbox', { name: 'First colour', exact: true }).fill('#0a7');
  await builder.getByLabel('Very round').check();
  await page.getByRole('button', { name: /^Scheme/ }).click();
  await page.getByRole('option', { name: 'Dark' }).click();
  await expect(builder.locator('html')).toHaveCSS('color-scheme', 'dark');
  await expect(builder.getByLabel('City')).toHaveValue('Groß-Łódź');

  const link = await builder.getByRole('link', { name: 'link to this theme' }).getAttribute('href');
  await page.goto(link ?? '');
  await expect(builder.getByLabel('City')).toHaveValue('Groß-Łódź');
  await expect(builder.getByRole('textbox', { name: 'First colour', exact: true })).toHaveValue(
    '#0a7',
  );
  await expect(builder.getByLabel('Very round')).toBeChecked();
});

test('a link with a colour that is none says so, and is no dead end', async ({ page }) => {
  const code = Buffer.from('["Stadt Neu",["rosa","",""],"","1"]').toString('base64url');
  await page.goto(
    `./?path=/docs/foundations-theme-builder--documentation&globals=theme:custom;brand:${code}`,
  );
  const builder = inside(page);
  await expect(builder.getByText('“rosa” is not a colour.')).toBeVisible();
  await builder.getByRole('textbox', { name: 'First colour', exact: true }).fill('#c2185b');
  await expect(builder.getByText(/^Stadt Neu: 0 of \d+ checks fail\.$/)).toBeVisible();
});
