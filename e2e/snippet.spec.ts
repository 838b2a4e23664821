import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './storybook.js';

// Storybook starts anew for each page that is opened.
/** The page inside Storybook’s frame. */
const inside = (page: Page): FrameLocator => page.frameLocator('#storybook-preview-iframe');

async function opens(page: Page, locale: string): Promise<FrameLocator> {
  await page.goto(`./?path=/docs/embedding-snippet--documentation&globals=locale:${locale}`);
  const builder = inside(page);
  await expect(builder.getByRole('heading', { name: 'Snippet' })).toBeVisible();
  return builder;
}

test('a web editor chooses, and copies lines that are those of the city', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const builder = await opens(page, 'de');
  await expect(builder.getByText('Es fehlt noch: Telefon oder Adresse')).toBeVisible();
  await builder.getByLabel('Ihr CMS').selectOption({ label: 'Anderes CMS: altes Skript' });
  await builder.getByLabel('Telefon oder Adresse').fill('0555 123-0');
  await builder.getByLabel('Erscheinungsbild').selectOption({ label: 'Stadt Rotmühl' });
  await builder.getByRole('button', { name: 'Kopieren: In den HTML-Baustein' }).click();
  await expect(builder.getByRole('status').filter({ hasText: 'Kopiert.' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    [
      '<link rel="stylesheet" href="/stadtkit/themes/rotmuehl.css">',
      '<script defer src="/stadtkit/stadtkit-classic.js"></script>',
      '<div data-stadt-service="fischereischein" data-src="/gateway/services/fischereischein"><a href="tel:05551230">0555 123-0</a></div>',
    ].join('\n'),
  );
  await builder.getByRole('link', { name: /^Schritt für Schritt/ }).click();
  await expect(
    builder.getByRole('heading', { name: 'Jedes CMS mit einem HTML-Baustein' }),
  ).toBeVisible();
  await page.goBack();
  // Lines that are others were not copied.
  await builder.getByLabel('Leistung', { exact: true }).selectOption('other');
  await builder.getByLabel('Name der Leistung').fill('hundesteuer');
  await expect(builder.getByText('data-stadt-service="hundesteuer"')).toBeVisible();
  await expect(builder.getByText('Kopiert.')).toBeHidden();
});

test('an address that would do harm is answered where it was typed, and no line is given', async ({
  page,
}) => {
  const builder = await opens(page, 'en');
  await builder.getByLabel('Telephone or address').fill('115');
  const gateway = builder.getByLabel('Address of the gateway');
  await gateway.fill('javascript:alert(1)');
  await expect(builder.getByText('does not lead into the web')).toBeHidden();
  await gateway.press('Tab');
  await expect(gateway).toHaveAttribute('aria-invalid', 'true');
  await expect(builder.getByText('<script')).toBeHidden();
  await builder.getByRole('link', { name: /^Address of the gateway: This address/ }).press('Enter');
  await expect(gateway).toBeFocused();
  await gateway.fill('/gateway');
  await expect(builder.getByText('<stadt-service src="/gateway/services/fisch')).toBeVisible();
});

test('the toolbar takes nothing away, and the service stands below in the look that was chosen', async ({
  page,
}) => {
  const builder = await opens(page, 'en');
  await builder.getByLabel('Telephone or address').fill('115');
  await builder.getByLabel('Theme').selectOption('rotmuehl');
  await builder.getByLabel('Language of the service').selectOption('de-simple');
  await page.getByRole('button', { name: /^Scheme/ }).click();
  await page.getByRole('option', { name: 'Dark' }).click();
  await expect(builder.locator('html')).toHaveCSS('color-scheme', 'dark');
  await expect(builder.getByLabel('Telephone or address')).toHaveValue('115');
  await expect(builder.locator('service-preview')).toHaveAttribute('lang', 'de-simple');
  await expect(builder.getByRole('button', { name: 'Antrag anfangen' })).toBeVisible();
});
