import type { Page } from '@playwright/test';
import { Citizen } from './citizen.js';
import { expect, expectAccessible, expectNoOverflow, test } from './sandbox.js';

/** Browsers that keep nothing, each in its own way. */
const browsers: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'storage is blocked': (page) =>
    page.addInitScript(() => {
      const refuse = {
        get(): never {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      };
      for (const name of ['sessionStorage', 'localStorage', 'indexedDB'])
        Object.defineProperty(window, name, refuse);
    }),
  'storage is missing': (page) =>
    page.addInitScript(() => {
      for (const name of ['sessionStorage', 'localStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, { value: null });
    }),
  'everything is full': (page) =>
    page.addInitScript(() => {
      const full = (): never => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
      Storage.prototype.setItem = full;
      IDBObjectStore.prototype.put = full;
    }),
};

for (const [what, make] of Object.entries(browsers))
  test(`${what}: the service is there, and says what the browser does not do`, async ({ page }) => {
    await make(page);
    const citizen = new Citizen(page);
    await citizen.open();
    if (what !== 'everything is full')
      await expect(page.getByText('Ihr Browser speichert hier nichts.')).toBeVisible();
    await expectAccessible(page);
    await citizen.begins();
    await page.getByText('Ohne Online-Ausweis').click();
    await citizen.presses('Weiter und eintippen');
    await page.getByLabel('Familienname').fill('Łuczak');
    await page.getByLabel('Jahr').fill('1971');
    await page.getByLabel('Straße und Hausnummer').fill('Q 7, 24');
    await page.getByLabel('Postleitzahl').fill('59999');
    await page.getByLabel('Ort').fill('Musterstadt');
    await citizen.next();
    await citizen.answersExam();
    await citizen.answersLevy();
    await citizen.sends();
    await citizen.sees('Bezahlen');
    await expect(page.getByText('Dieser Browser kann Ihren Antrag nicht behalten.')).toBeVisible();
    const asks = (): Promise<boolean> =>
      page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
    expect(await asks(), 'asked before the only copy goes').toBe(true);

    // The page stays, and so does what it alone has: somebody pays beside it, and it goes on by itself.
    await citizen.presses(/bezahlen$/);
    await citizen.sees('Weiter in einem neuen Fenster');
    await expectAccessible(page);
    const provider = await citizen.opensBeside();
    await provider.getByRole('button', { name: /€ bezahlen$/ }).click();
    await citizen.sees('Ihr Fischereischein');
    await provider.close();
  });

test('where nothing is kept, somebody identifies beside the page', async ({ page }) => {
  await browsers['storage is blocked']?.(page);
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.begins();
  await citizen.presses(/^Weiter mit/);
  await citizen.sees('Weiter in einem neuen Fenster');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoOverflow(page);
  const provider = await citizen.opensBeside();
  await provider.getByRole('button', { name: /Ayşe/ }).click();
  await provider.waitForURL(({ pathname }) => pathname === citizen.path);
  await provider.close();
  await citizen.presses('Ich bin dort fertig');
  await citizen.sees('Ihre Daten');
  await expect(page.getByText('Müller-Łukasiewicz')).toBeVisible();
});

test('an old browser without randomUUID applies all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(crypto, 'randomUUID', { value: undefined });
  });
  const citizen = new Citizen(page);
  await citizen.appliesUpToPayment();
});
