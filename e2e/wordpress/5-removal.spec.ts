import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, site, test, visit } from './site.js';

test('without the plugin its link stays in the page, and nothing else', async ({
  admin: { page, goes },
  context,
}) => {
  await goes('plugins.php');
  await page.locator('tr[data-slug="stadtkit"] .deactivate a').click();
  await expect(page.locator('tr[data-slug="stadtkit"] .activate a')).toBeVisible();

  const visited = await visit(context);
  await visited.page.goto('/angeln/');
  await expect(visited.page.getByRole('link', { name: '0555 123-0' })).toBeVisible();
  expect(await visited.page.content()).not.toMatch(/plugins\/stadtkit|data-stadt/);
  expect(visited.wrong).toEqual([]);
});

test('when it is deleted, its files and its settings go', async ({ admin: { page, goes } }) => {
  await goes('options.php');
  await expect(page.locator('[name="stadtkit"]')).toHaveCount(1);

  await goes('plugins.php');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.locator('tr[data-slug="stadtkit"] .delete a').click();
  await expect(page.locator('tr.deleted[data-plugin="stadtkit/stadtkit.php"]')).toBeVisible();
  expect(existsSync(join(site.folder, 'wp-content', 'plugins', 'stadtkit'))).toBe(false);

  await goes('options.php');
  await expect(page.locator('[name="blogname"]')).toHaveCount(1);
  await expect(page.locator('[name="stadtkit"]')).toHaveCount(0);
});

test('PHP had nothing to complain about in the plugin', () => {
  const log = existsSync(site.log) ? readFileSync(site.log, 'utf8') : '';
  expect(log.split('\n').filter((line) => line.includes('plugins/stadtkit/'))).toEqual([]);
});
