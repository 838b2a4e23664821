import type { Page } from '@playwright/test';
import { Citizen } from './citizen.js';
import { expect, expectAccessible, expectNoOverflow, test } from './sandbox.js';

/** At the step where names are typed. */
async function types(page: Page, name: string): Promise<Citizen> {
  const citizen = new Citizen(page);
  await citizen.starts();
  await page.getByText('Ohne Online-Ausweis').click();
  await citizen.presses('Weiter und eintippen');
  await page.getByLabel('Familienname').fill(name);
  return citizen;
}

/** What this browser has kept beyond the tab. */
const keptIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return databases.flatMap(({ name }) => name ?? []);
  });

/** What rests on the device, encrypted: another text for each state. */
const boxIn = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('stadtkit-later');
        opening.onsuccess = () => {
          const db = opening.result;
          const all = db.transaction('stadtkit-later').objectStore('stadtkit-later').getAll();
          all.onsuccess = () => {
            db.close();
            resolve(String((all.result as { box: string }[])[0]?.box));
          };
        };
      }),
  );

/** The same browser, another tab: the first one was closed. */
async function comesBack({ page }: Citizen): Promise<Citizen> {
  const context = page.context();
  await page.close();
  return new Citizen(await context.newPage());
}

test('somebody wants to go on later, closes the tab, and finds what they have typed, to the letter', async ({
  page,
}) => {
  const citizen = await types(page, 'Łuczak');
  expect(await keptIn(page), 'nothing is kept unasked').toEqual([]);
  await citizen.presses('Später weitermachen');
  await citizen.sees('Möchten Sie später weitermachen?');
  expect(await keptIn(page), 'nor before it is said what that means').toEqual([]);
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoOverflow(page);
  await citizen.presses('Auf diesem Gerät speichern');
  await citizen.sees('Ihre Angaben sind auf diesem Gerät gespeichert');
  await expectAccessible(page);
  await expectNoOverflow(page);
  const asks = (): Promise<boolean> =>
    page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
  expect(await asks(), 'nothing would be lost').toBe(false);
  await citizen.presses('Weiter ausfüllen');
  await expect(page.getByLabel('Familienname')).toHaveValue('Łuczak');
  // What is typed afterwards is kept as well.
  const before = await boxIn(page);
  await page.getByLabel('Ort').fill('Musterstadt');
  await page.getByLabel('Postleitzahl').focus();
  await expect(page.getByText(/^Auf diesem Gerät gespeichert/)).toBeVisible();
  await expect.poll(() => boxIn(page)).not.toBe(before);

  const again = await comesBack(citizen);
  await again.page.goto(again.path);
  await again.sees('Sie haben einen Antrag angefangen');
  await expect(again.page.getByText('Łuczak'), 'somebody else may sit here now').toBeHidden();
  await expectAccessible(again.page);
  await again.presses('Weitermachen');
  await expect(
    again.page.getByText(/^Auf diesem Gerät gespeichert, längstens bis zum \d\d\.\d\d\.\d{4}\.$/),
  ).toBeVisible();
  await expect(again.page.getByLabel('Familienname')).toHaveValue('Łuczak');
  await expect(again.page.getByLabel('Ort')).toHaveValue('Musterstadt');
});

test('what was kept is gone when it is deleted, and the application goes on in its tab', async ({
  page,
}) => {
  const citizen = await types(page, 'Łuczak');
  await citizen.presses('Später weitermachen');
  await citizen.presses('Auf diesem Gerät speichern');
  await citizen.presses('Gespeichertes löschen');
  await citizen.sees('Möchten Sie später weitermachen?');
  expect(await keptIn(page)).toEqual([]);
  await citizen.presses('Weiter ausfüllen');
  await expect(page.getByLabel('Familienname')).toHaveValue('Łuczak');
  const again = await comesBack(citizen);
  await again.open();
  expect(await keptIn(again.page)).toEqual([]);
});

test('after a month it is gone, also from the disk', async ({ page }) => {
  const citizen = await types(page, 'Łuczak');
  await citizen.presses('Später weitermachen');
  await citizen.presses('Auf diesem Gerät speichern');
  await citizen.sees('Ihre Angaben sind auf diesem Gerät gespeichert');
  const again = await comesBack(citizen);
  await again.page.clock.install({ time: Date.now() + 31 * 24 * 3_600_000 });
  await again.open();
  await expect.poll(() => keptIn(again.page)).toEqual([]);
});

test('a browser that keeps nothing says so, and the service goes on', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  const citizen = await types(page, 'Łuczak');
  await citizen.presses('Später weitermachen');
  await citizen.presses('Auf diesem Gerät speichern');
  await expect(
    page.getByText('Dieser Browser erlaubt es nicht, hier etwas zu speichern.'),
  ).toBeVisible();
  await citizen.presses('Weiter ausfüllen');
  await expect(page.getByLabel('Familienname')).toHaveValue('Łuczak');
});
