import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from './storybook.js';

// Storybook starts anew for each page that is opened.
const id = 'embedding-texts-for-the-municipality--documentation';
const axe = fileURLToPath(new URL('../node_modules/axe-core/axe.min.js', import.meta.url));

async function opens(page: Page, locale = 'de'): Promise<void> {
  await page.goto(`iframe.html?viewMode=docs&id=${id}&globals=locale:${locale}`);
  await expect(page.locator('papers-page iframe')).toBeVisible();
}

/** What axe finds in the text, as it is printed. */
async function found(page: Page): Promise<readonly string[]> {
  const source = await readFile(axe, 'utf8');
  const frame = page.frames().find((one) => one.url().startsWith('blob:'));
  if (!frame) throw new Error('There is no text.');
  await frame.evaluate(source);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

test('a municipality reads its texts, sees what is missing, and copies the lines', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await opens(page);
  const text = page.frameLocator('papers-page iframe');
  await expect(
    text.getByRole('heading', {
      level: 1,
      name: 'Datenschutzhinweise: Fischereischein beantragen',
    }),
  ).toBeVisible();
  await expect(page.getByText('Zahlungsdienstleister', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Kopieren/ }).click();
  const lines = await page.evaluate(() => navigator.clipboard.readText());
  expect(lines).toContain('<h2>Wozu wir Ihre Daten brauchen</h2>');

  await page.getByLabel('Text', { exact: true }).selectOption('Erklärung zur Barrierefreiheit');
  await expect(text.getByRole('heading', { name: 'Nicht barrierefreie Inhalte' })).toBeVisible();
  await page.getByLabel('Sprache').selectOption('Leichte Sprache');
  await expect(text.getByRole('heading', { name: 'Wo gibt es noch Barrieren?' })).toBeVisible();
});

test('every text is accessible, and fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await opens(page);
  for (const language of ['Deutsch', 'Englisch', 'Leichte Sprache']) {
    await page.getByLabel('Sprache').selectOption(language);
    const texts = page.getByLabel('Text', { exact: true });
    for (const name of await texts.locator('option').allTextContents()) {
      await texts.selectOption(name);
      const title = await page.locator('papers-page iframe').getAttribute('title');
      const heading = page.frameLocator('papers-page iframe').getByRole('heading', { level: 1 });
      await expect(heading).toHaveText(title ?? '');
      expect(await found(page), `${name}, ${language}`).toEqual([]);
    }
  }
});
