import type { Page } from '@playwright/test';
import { Citizen } from './citizen.js';
import { expect, expectAccessible, expectNoOverflow, test } from './sandbox.js';

/** The same browser, another tab: the first one was closed. */
async function comesBack({ page }: Citizen): Promise<Citizen> {
  const context = page.context();
  await page.close();
  const again = new Citizen(await context.newPage());
  await again.open();
  return again;
}

test.describe('what the city has received is not lost with the tab', () => {
  test('closed before paying: it goes on there, and the code was not used in vain', async ({
    page,
    sandbox,
  }) => {
    const citizen = new Citizen(page);
    await citizen.appliesUpToPayment();
    const again = await comesBack(citizen);
    await expect(again.page.getByText('Sie haben schon einen Antrag abgeschickt')).toBeVisible();
    await expect(again.page.getByText('Ayşe'), 'somebody else may sit here now').toBeHidden();
    await expectAccessible(again.page);
    await again.presses(/^Weiter mit FS-/);
    await again.sees('Bezahlen');
    await again.pays();
    await again.licenceNumber();
    expect(await sandbox.counts()).toEqual({
      submissions: 1,
      transactions: 1,
      paid: 1,
      licences: 1,
    });
  });

  test('closed with the licence on the screen: it can be fetched again', async ({ page }) => {
    const citizen = new Citizen(page);
    await citizen.appliesUpToPayment();
    await citizen.pays();
    const number = await citizen.licenceNumber();
    const again = await comesBack(citizen);
    await again.presses(/^Weiter mit FS-/);
    expect(await again.licenceNumber()).toBe(number);
  });

  test('paid, closed, and the gateway cannot say anything: nobody is told to pay again', async ({
    page,
  }) => {
    const citizen = new Citizen(page);
    await citizen.appliesUpToPayment();
    await citizen.pays();
    await citizen.licenceNumber();
    await page.context().route('**/gateway/applications/**', (route) => route.abort());
    const again = await comesBack(citizen);
    await again.presses(/^Weiter mit FS-/);
    await again.sees('Ihr Fischereischein');
    await expect(again.page.getByText('noch keine Bestätigung')).toBeHidden();
  });

  test('done and deleted: the browser’s Back brings nothing again', async ({ page }) => {
    const citizen = new Citizen(page);
    await citizen.appliesUpToPayment();
    await citizen.pays();
    await citizen.licenceNumber();
    await citizen.presses(/^Fertig/);
    await citizen.presses('Löschen, ohne ihn zu behalten');
    await citizen.sees('Sie sind fertig');
    await page.goBack();
    await citizen.sees('Sie sind fertig');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.reload();
    await citizen.sees('Fischereischein beantragen');
    await expect(page.getByText('Ayşe')).toBeHidden();
  });

  test('closed for days while the office looks at it: the licence is there afterwards', async ({
    page,
  }) => {
    const citizen = new Citizen(page);
    await citizen.starts();
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
    await expect(page.getByText('Sie haben sich nicht online ausgewiesen.')).toBeVisible();
    await citizen.sends();
    await citizen.sees('Bezahlen');
    await citizen.pays();
    await expect(page.getByText('finden Sie Ihren Antrag hier')).toBeVisible();
    await citizen.isChecked(/^Person und Angaben sind in Ordnung/);
    const again = await comesBack(citizen);
    await again.presses(/^Weiter mit FS-/);
    await again.licenceNumber();
  });

  test('a second application is another one, and both can be found', async ({ page, sandbox }) => {
    const citizen = new Citizen(page);
    await citizen.appliesUpToPayment();
    const again = await comesBack(citizen);
    await again.begins();
    await again.identifiesAs(/Suharto/);
    await again.sees('Ihre Daten');
    await again.next();
    await again.answersExam('FP26-3HTC-9WPE');
    await again.answersLevy('1 Jahr');
    await again.sends();
    await again.sees('Bezahlen');
    const third = await comesBack(again);
    await expect(third.page.getByRole('button', { name: /^Weiter mit FS-/ })).toHaveCount(2);
    expect((await sandbox.counts()).submissions).toBe(2);
  });
});

test.describe('what one window deletes, no other one of the browser holds or writes again', () => {
  const words = 'in einem anderen Fenster gelöscht';
  const everything = (page: Page): Promise<object> =>
    page.evaluate(async () => ({
      tab: sessionStorage.length,
      databases: (await indexedDB.databases()).map(({ name }) => name),
    }));
  const nothing = { tab: 0, databases: [] };
  const finishes = async (citizen: Citizen): Promise<void> => {
    await citizen.presses(/^Fertig/);
    await citizen.presses('Löschen, ohne ihn zu behalten');
    await citizen.sees('Sie sind fertig');
  };

  test('the other one is open', async ({ page, context }) => {
    const citizen = new Citizen(page);
    await citizen.appliesUpToPayment();
    const other = new Citizen(await context.newPage());
    await other.open();
    await other.presses(/^Weiter mit FS-/);
    await other.sees('Bezahlen');
    const looking = new Citizen(await context.newPage());
    await looking.open();
    await expect(looking.page.getByRole('button', { name: /^Weiter mit FS-/ })).toBeVisible();
    await citizen.pays();
    await citizen.licenceNumber();
    await finishes(citizen);
    await other.sees('Fischereischein beantragen');
    await expect(other.page.getByText(words, { exact: false }).first()).toBeVisible();
    await expectAccessible(other.page);
    await expect(looking.page.getByRole('button', { name: /^Weiter mit FS-/ })).toBeHidden();
    await other.page.reload();
    await other.sees('Fischereischein beantragen');
    for (const one of [citizen, other, looking])
      expect(await everything(one.page)).toEqual(nothing);
  });

  test('the other one was at another page, and the deleting one is closed', async ({
    page,
    context,
  }) => {
    const citizen = new Citizen(page);
    await citizen.appliesUpToPayment();
    const other = new Citizen(await context.newPage());
    await other.open();
    await other.presses(/^Weiter mit FS-/);
    await other.sees('Bezahlen');
    await other.leavesToPay();
    await citizen.page.reload();
    await citizen.sees('Bezahlen');
    await other.chooses(/€ bezahlen$/);
    await other.isBack();
    await other.licenceNumber();
    await other.page.goto('about:blank');
    await citizen.presses(/Noch einmal nachsehen|Weiter$/).catch(() => undefined);
    await citizen.licenceNumber();
    await finishes(citizen);
    await page.close();
    await other.page.goto(other.path);
    await other.sees('Fischereischein beantragen');
    await expect(other.page.getByText(words, { exact: false }).first()).toBeVisible();
    expect(await everything(other.page)).toEqual(nothing);
  });

  test('a draft that was not sent', async ({ page, context }) => {
    const citizen = new Citizen(page);
    await citizen.starts();
    await citizen.leavesToIdentify();
    const other = new Citizen(await context.newPage());
    await other.page.goto(other.path);
    await other.presses('Neu anfangen');
    await other.sees('Fischereischein beantragen');
    await citizen.chooses(/Ayşe/);
    await citizen.isBack();
    await citizen.sees('Fischereischein beantragen');
    await expect(page.getByText(words, { exact: false }).first()).toBeVisible();
    await expect(page.getByText('Ayşe')).toBeHidden();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });
});

test('a done payment leads on: after Back, after reload, after Back again', async ({ page }) => {
  const citizen = new Citizen(page);
  await citizen.appliesUpToPayment();
  await citizen.pays();
  await citizen.licenceNumber();
  await page.goBack();
  await citizen.sees('Bezahlen');
  await citizen.next();
  await citizen.licenceNumber();
  await page.goBack();
  await page.reload();
  await citizen.sees('Bezahlen');
  await citizen.next();
  await citizen.licenceNumber();
});

test('the last screen asks before it deletes a licence that was not kept', async ({ page }) => {
  const citizen = new Citizen(page);
  await citizen.appliesUpToPayment();
  await citizen.pays();
  const number = await citizen.licenceNumber();
  await citizen.presses('Fertig: Angaben von diesem Gerät löschen');
  await citizen.sees('Möchten Sie den Schein behalten?');
  await expectAccessible(page);
  await citizen.presses('Zurück');
  await citizen.licenceNumber();
  await citizen.presses('Fertig: Angaben von diesem Gerät löschen');
  await citizen.presses('Behalten und fertig');
  await citizen.sees('Sie sind fertig');
  await expectAccessible(page);
  await citizen.presses('Zur Startseite');
  expect(await citizen.licenceNumber()).toBe(number);
  expect(
    await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)),
  ).toEqual(['stadtkit-licences']);
});

test('a kept licence is shown where the gateway is down', async ({ page, sandbox }) => {
  const citizen = new Citizen(page);
  await citizen.appliesUpToPayment();
  await citizen.pays();
  const number = await citizen.licenceNumber();
  await citizen.presses('Auf diesem Gerät behalten');
  await expect(page.getByText('Auf diesem Gerät gespeichert')).toBeVisible();
  await sandbox.steer('parties/gateway', { state: 'down' });
  await page.goto(citizen.path);
  expect(await citizen.licenceNumber()).toBe(number);
  await expect(page.getByText('Wenn der Antrag nicht erscheint')).toBeVisible();
});

test('a kept licence opens without a network and without the gateway, as it is promised', async ({
  page,
  context,
  sandbox,
}) => {
  const citizen = new Citizen(page);
  await citizen.appliesUpToPayment();
  await citizen.pays();
  const number = await citizen.licenceNumber();
  const link = page.getByRole('link', { name: 'Schein ohne Internet' });
  await expect(link, 'nothing is promised before').toBeHidden();
  await citizen.presses('Auf diesem Gerät behalten');
  const address = await link.evaluate((one: HTMLAnchorElement) => one.href);
  await expectAccessible(page);
  await sandbox.steer('parties/gateway', { state: 'down' });
  await context.setOffline(true);
  const water = await context.newPage();
  await water.goto(address);
  expect(await new Citizen(water).licenceNumber()).toBe(number);
  await expect(water.getByRole('img', { name: /^Code des Fischereischeins/ })).toBeVisible();
  await expectAccessible(water);
  await expectNoOverflow(water);
  await context.setOffline(false);

  await water.getByRole('button', { name: 'Von diesem Gerät löschen' }).click();
  await expect(water.getByText('kein Schein gespeichert')).toBeVisible();
  const left = (): Promise<object> =>
    water.evaluate(async () => ({
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      licences: (await indexedDB.databases()).filter(({ name }) => name === 'stadtkit-licences')
        .length,
    }));
  await expect.poll(left).toEqual({ caches: [], workers: 0, licences: 0 });
});

test('late answers are looked for without a press, and nobody pays twice', async ({
  page,
  sandbox,
}) => {
  const citizen = new Citizen(page);
  await citizen.appliesUpToPayment();
  await sandbox.steer('payments/late');
  await citizen.pays();
  await expect(page.getByText(/müssen Sie nicht noch einmal bezahlen/)).toBeVisible();
  await sandbox.steer('payments/release');
  await citizen.licenceNumber();
  expect(await sandbox.counts()).toMatchObject({ transactions: 1, paid: 1, licences: 1 });
});

test('the browser asks before typed answers go with their tab', async ({ page }) => {
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.presses('Jetzt beantragen');
  await citizen.sees('Worum geht es?');
  const asks = (): Promise<boolean> =>
    page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
  expect(await asks(), 'nothing was typed').toBe(false);
  await citizen.wantsTo(
    'Meinen ersten Fischereischein beantragen',
    'Ja, ich habe einen Zugangscode',
  );
  await page.getByText('Ohne Online-Ausweis').click();
  await citizen.presses('Weiter und eintippen');
  await page.getByLabel('Familienname').fill('Łuczak');
  await page.getByLabel('Familienname').press('Tab');
  await expect.poll(asks).toBe(true);
});
