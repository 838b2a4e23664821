// Steps that an app makes itself: the elements are used alone, without `<stadt-service>`.
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serveFolder } from './serve-folder.js';

test('an app goes its own steps with the elements of the flow', async ({ page }) => {
  await serveFolder(page, join(import.meta.dirname, 'react', 'dist'));
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto('http://example.test/steps.html');
  const sees = async (title: string): Promise<void> => {
    const heading = page.getByRole('heading', { level: 1, name: title });
    await expect(heading).toBeFocused();
  };
  const presses = (name: string) => page.getByRole('button', { name, exact: true }).click();

  await sees('Das brauchen wir von Ihnen');
  await expect(page.getByRole('listitem').filter({ hasText: 'Ihr Hund' })).toContainText('Offen');
  await presses('Wer sind Sie?');
  await sees('Wer sind Sie?');
  await presses('Weiter');
  await expect(page.locator('stadt-error-summary')).toContainText('Bitte prüfen Sie eine Angabe');
  await page.getByLabel('Ihr Name').fill('Łuczak');
  await presses('Weiter');
  await sees('Ihr Hund');
  await page.getByLabel('Name des Hundes').fill('Waldi');
  await page.getByLabel('Rasse').fill('Dackel');
  await presses('Weiter');
  await sees('Stimmt alles?');
  await expect(page.locator('stadt-check-answers')).toContainText('Waldi');
  await presses('Ändern: Ihr Hund');
  await sees('Ihr Hund');
  await page.getByLabel('Rasse').fill('Pudel');
  await presses('Weiter');
  await expect(page.locator('stadt-check-answers')).toContainText('Pudel');
  await presses('Hund anmelden');
  await sees('Ihr Hund ist angemeldet');
  expect(errors).toEqual([]);
});
