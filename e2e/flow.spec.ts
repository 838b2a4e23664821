import { deflateSync, inflateSync } from 'node:zlib';
import { fromBase45, toBase45 } from '../packages/licence/src/base45.ts';
import { Citizen } from './citizen.js';
import { applyByKeyboard } from './keyboard.js';
import { expect, expectAccessible, expectNoOverflow, test } from './sandbox.js';

test('apply, identify, pay, hold the licence, have it checked at the water', async ({
  page,
  context,
  sandbox,
}) => {
  const citizen = new Citizen(page);
  await citizen.open();
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
  expect(await context.cookies()).toEqual([]);

  await citizen.appliesUpToPayment();
  await citizen.pays();
  await citizen.sees('Ihr Fischereischein');
  const number = await citizen.licenceNumber();
  await expect(page.getByText('31.12.2030')).toBeVisible();
  expect(await sandbox.counts()).toEqual({ submissions: 1, transactions: 1, paid: 1, licences: 1 });
  expect(page.url(), 'nothing about the person in the address').toBe(
    `${sandbox.url}/musterstadt/fischereischein/`,
  );
  const photo = await citizen.photographsCode();

  const water = await context.newPage();
  await water.goto('/kontrolle/');
  await water.evaluate(() => navigator.serviceWorker.ready);
  const check = async (picture: Buffer): Promise<void> => {
    await water
      .getByLabel('Bild mit dem Code auswählen')
      .setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: picture });
  };
  await check(photo);
  await expect(water.getByRole('heading', { name: 'Gültig' })).toBeVisible();
  await expect(water.getByText('Ayşe Müller-Łukasiewicz')).toBeVisible();
  await expectAccessible(water);

  await test.step('without a network', async () => {
    await context.setOffline(true);
    await water.reload();
    await check(photo);
    await expect(water.getByRole('heading', { name: 'Gültig' })).toBeVisible();
    await context.setOffline(false);
  });

  await test.step('revoked', async () => {
    await sandbox.steer(`licences/${number}`, { status: 'revoked' });
    await water.reload();
    await check(photo);
    await expect(water.getByRole('heading', { name: 'Eingezogen' })).toBeVisible();
  });
});

test('a licence gets more years and keeps its number; a lost one ends, and the new one has its years', async ({
  page,
  context,
}) => {
  const citizen = new Citizen(page);
  const year = new Date().getFullYear();
  const paidUntil = page.getByText(`31.12.${String(year + 9)}`);
  const starts = async (concern: string): Promise<void> => {
    await citizen.open();
    await citizen.presses('Jetzt beantragen');
    await citizen.wantsTo(concern);
    await citizen.identifiesAs(/Ayşe/);
    await citizen.sees('Ihre Daten');
    await citizen.next();
    await citizen.sees('Ihr bisheriger Fischereischein');
  };
  const paysAndIsChecked = async (): Promise<string> => {
    await citizen.sends();
    await citizen.sees('Bezahlen');
    await citizen.pays();
    await citizen.isChecked(/^In Ordnung: Das Amt prüft Ihren bisherigen Fischereischein/);
    await citizen.looksAgain();
    return citizen.licenceNumber();
  };
  const finishes = async (): Promise<void> => {
    await citizen.presses(/^Fertig/);
    await citizen.presses('Löschen, ohne ihn zu behalten');
    await citizen.sees('Sie sind fertig');
  };
  await citizen.appliesUpToPayment();
  await citizen.pays();
  const number = await citizen.licenceNumber();
  await expect(page.getByText(`31.12.${String(year + 4)}`)).toBeVisible();
  const photo = await citizen.photographsCode();
  await finishes();

  await test.step('renewed', async () => {
    await starts('Die Fischereiabgabe für weitere Jahre bezahlen');
    await page.getByLabel('Nummer des Fischereischeins').fill(number);
    await citizen.next();
    // Four of them are paid already, so the five come after these.
    await citizen.answersLevy('5 Jahre', 'Ab dem nächsten Jahr');
    await expect(page.getByText('40,00 €').first()).toBeVisible();
    await expect(page.getByText(/^Gebühr/)).toHaveCount(0);
    expect(await paysAndIsChecked()).toBe(number);
    await expect(paidUntil).toBeVisible();
    await finishes();
  });

  await test.step('lost', async () => {
    await starts('Einen verlorenen Fischereischein ersetzen');
    await citizen.next();
    await citizen.sees(/^Bitte prüfen Sie/);
    await page.getByLabel('Das erkläre ich.').check();
    await citizen.next();
    await citizen.sees('Das kostet es');
    await expect(page.getByText('5,00 €').first()).toBeVisible();
    await citizen.next();
    await citizen.sees('Stimmt alles?');
    expect(await paysAndIsChecked()).not.toBe(number);
    await expect(paidUntil).toBeVisible();
  });

  const water = await context.newPage();
  await water.goto('/kontrolle/');
  await water
    .getByLabel('Bild mit dem Code auswählen')
    .setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: photo });
  await expect(water.getByRole('heading', { name: 'Eingezogen' })).toBeVisible();
});

test('Zurück leads over the screens that are for others', async ({ page }) => {
  const citizen = new Citizen(page);
  await citizen.starts();
  await citizen.identifiesAs(/Ayşe/);
  await citizen.sees('Ihre Daten');
  await citizen.next();
  await citizen.answersExam();
  await citizen.sees('Fischereiabgabe');
  await citizen.presses('Zurück');
  await citizen.sees('Ihre Fischerprüfung');
  await citizen.presses('Zurück');
  await citizen.sees('Ihre Daten');
});

test('whoever has no exam is told so before identifying, and what to do', async ({ page }) => {
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.presses('Jetzt beantragen');
  await citizen.wantsTo('Meinen ersten Fischereischein beantragen', 'Nein, noch nicht');
  await citizen.sees('Zuerst brauchen Sie die Fischerprüfung');
  await expectAccessible(page);
  await citizen.presses('Zurück zu meinen Angaben');
  await citizen.wantsTo('Die Fischereiabgabe für weitere Jahre bezahlen');
  await citizen.sees('Wie möchten Sie sich ausweisen?');
});

/** The same code with another letter in the name, packed again as a forger would. */
function withAnotherName(code: string): string {
  const bytes = inflateSync(fromBase45(code.slice(4)) ?? new Uint8Array());
  bytes[bytes.indexOf('Łukasiewicz') + 3] = 'e'.charCodeAt(0);
  return `FS1:${toBase45(deflateSync(bytes))}`;
}

test('the inspector sees a tampered code, an unpaid levy, and what is no code', async ({
  page,
  sandbox,
}) => {
  const licence = async (overrides: object): Promise<string> =>
    ((await (await sandbox.steer('licences', overrides)).json()) as { code: string }).code;
  await page.goto('/kontrolle/');
  const sees = async (code: string, word: string): Promise<void> => {
    await page.getByLabel('Oder den Code einfügen').fill(code);
    await page.getByRole('button', { name: 'Prüfen', exact: true }).click();
    await expect(page.getByRole('heading', { name: word })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Nächsten Code prüfen' }).click();
  };
  const good = await licence({});
  await sees(good, 'Gültig');
  await sees(
    await licence({ levyFrom: '2025-01-01', levyTo: '2025-12-31', expires: 4102444800 }),
    'Abgabe nicht bezahlt',
  );
  // The code ends a month after the levy: the levy is the reason.
  await sees(
    await licence({ levyFrom: '2024-01-01', levyTo: '2024-12-31' }),
    'Abgabe nicht bezahlt',
  );
  await sees(await licence({ expires: Math.floor(Date.now() / 1000) - 3600 }), 'Abgelaufen');
  await sees(good.slice(0, 200), 'Code nicht lesbar');
  await sees(withAnotherName(good), 'Verdacht auf Fälschung');
  await sees('https://example.org', 'Kein Fischereischein');
  await page.getByLabel('Bild mit dem Code auswählen').setInputFiles({
    name: 'lake.png',
    mimeType: 'image/png',
    buffer: await page.screenshot(),
  });
  await expect(page.getByText('In diesem Bild ist kein Code zu erkennen')).toBeVisible();
});

for (const [name, options, width] of [
  ['at 320 px', {}, 320],
  ['in forced colours', { forcedColors: 'active' }, 1280],
  ['in the dark scheme', { colorScheme: 'dark' }, 390],
] as const)
  test(`every screen is accessible ${name}`, async ({ page }) => {
    await page.emulateMedia(options);
    await page.setViewportSize({ width, height: 800 });
    const citizen = new Citizen(page);
    const look = async (): Promise<void> => {
      await expectAccessible(page);
      await expectNoOverflow(page);
    };
    await citizen.open();
    await look();
    await citizen.presses('Jetzt beantragen');
    await citizen.sees('Worum geht es?');
    await look();
    await citizen.wantsTo(
      'Meinen ersten Fischereischein beantragen',
      'Ja, ich habe einen Zugangscode',
    );
    await citizen.sees('Wie möchten Sie sich ausweisen?');
    await look();
    await page.getByText('Ohne Online-Ausweis').click();
    await citizen.presses('Weiter und eintippen');
    await citizen.sees('Ihre Daten');
    await citizen.next();
    await expect(page.getByRole('heading', { name: /Bitte prüfen Sie/ })).toBeVisible();
    await look();
    await page.getByLabel('Vornamen').fill('K͟Hālid');
    await page.getByLabel('Familienname').fill('Łuczak');
    await page.getByLabel('Jahr').fill('1971');
    await page.getByLabel('Straße und Hausnummer').fill('Q 7, 24');
    await page.getByLabel('Postleitzahl').fill('59999');
    await page.getByLabel('Ort').fill('Musterstadt');
    await citizen.next();
    await look();
    await citizen.answersExam();
    await citizen.sees('Fischereiabgabe');
    await look();
    await citizen.answersLevy('1 Jahr');
    await look();
    await citizen.sends();
    await citizen.sees('Bezahlen');
    await expect(page.getByText('Sie haben sich nicht online ausgewiesen.')).toBeVisible();
    await look();
    await citizen.leavesToPay();
    await look();
    await citizen.chooses(/€ bezahlen$/);
    await citizen.sees('Ihr Fischereischein');
    await expect(page.getByText('Das Amt prüft jetzt Ihre Angaben.')).toBeVisible();
    await look();
    await citizen.isChecked(/^Person und Angaben sind in Ordnung/);
    await citizen.looksAgain();
    await citizen.licenceNumber();
    await look();
    await expect(page.getByText('1971', { exact: true })).toBeVisible();
  });

test('the whole service by keyboard alone', async ({ page }) => {
  await applyByKeyboard(new Citizen(page));
});
