import { expect, site, test } from './site.js';

test('an administrator installs the plugin from its ZIP', async ({ admin: { page, goes } }) => {
  await goes('plugin-install.php?tab=upload');
  await page.locator('#pluginzip').setInputFiles(site.plugin);
  await page.locator('#install-plugin-submit').click();
  await page.locator('a[href*="action=activate"]').click();
  await page.waitForURL(/plugins\.php/);
  const row = page.locator('tr[data-slug="stadtkit"]');
  await expect(row.getByText('Zeigt eine Leistung der Stadt')).toBeVisible();
  await row.getByRole('link', { name: 'Einstellungen' }).click();
  await expect(page.getByRole('heading', { name: 'Stadtkit' })).toBeVisible();
});

const wrongSettings = [
  ['Adresse des Gateways', 'javascript:alert(1)', '/gateway'],
  ['Adresse des Gateways', '//fremd.example/gateway', '/gateway'],
  ['Adresse des Gateways', '<img src=x onerror=alert(1)>', '/gateway'],
  ['Leistungen', 'Fischereischein: mit großem Anfang', 'fischereischein: Fischereischein'],
  ['Erscheinungsbild Ihrer Stadt', 'blau', ''],
  ['Link, bis die Leistung da ist', 'javascript:alert(1)', ''],
] as const;

test('a setting that cannot be used is named, and nothing else changes', async ({
  admin: { page, goes },
}) => {
  for (const [label, typed, before] of wrongSettings) {
    await goes('options-general.php?page=stadtkit');
    await page.getByLabel(label, { exact: true }).fill(typed);
    await page.locator('#submit').click();
    await expect(page.getByText(`„${typed}“`)).toBeVisible();
    await expect(page.getByLabel(label, { exact: true })).toHaveValue(before);
  }
});

test('an administrator sets gateway, services, theme and a link', async ({
  admin: { page, goes },
}) => {
  const settings = {
    'Adresse des Gateways': '/gateway',
    Leistungen: 'fischereischein: Fischereischein\nhundesteuer: Hund: anmelden',
    'Link, bis die Leistung da ist': 'tel:05551230',
    'Text des Links': 'Bürgeramt 0555 123-0 <b>',
  };
  await goes('options-general.php?page=stadtkit');
  for (const [label, value] of Object.entries(settings))
    await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByLabel('Erscheinungsbild', { exact: true }).selectOption('rotmuehl');
  await page.locator('#submit').click();
  await expect(page.locator('.notice-success')).toBeVisible();
  const kept = { ...settings, 'Text des Links': 'Bürgeramt 0555 123-0' };
  for (const [label, value] of Object.entries(kept))
    await expect(page.getByLabel(label, { exact: true })).toHaveValue(value);
  await expect(page.getByLabel('Erscheinungsbild', { exact: true })).toHaveValue('rotmuehl');
});

test('an author may not change the settings', async ({ author: { page, goes } }) => {
  await goes('options-general.php?page=stadtkit');
  await expect(page.getByLabel('Adresse des Gateways')).toHaveCount(0);
  const answer = await page.request.post('/wp-admin/options.php', {
    form: { option_page: 'stadtkit', action: 'update', 'stadtkit[gateway]': '/elsewhere' },
  });
  expect(answer.status()).toBe(403);
});
