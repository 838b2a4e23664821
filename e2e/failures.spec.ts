import { Citizen } from './citizen.js';
import { expect, expectAccessible, test } from './sandbox.js';

test.describe('identification', () => {
  test('cancelled: nothing is lost, another way is open', async ({ page }) => {
    const citizen = new Citizen(page);
    await citizen.starts();
    await citizen.leavesToIdentify();
    await citizen.chooses(/^Abbrechen/);
    await expect(page.getByText('Sie haben abgebrochen.')).toBeVisible();
    await expectAccessible(page);
    await citizen.identifiesAs(/Ayşe/);
    await citizen.sees('Ihre Daten');
  });

  test('not secure enough: says so, and offers typing', async ({ page }) => {
    const citizen = new Citizen(page);
    await citizen.starts();
    await citizen.identifiesAs(/Jonas/);
    await expect(page.getByText('nicht sicher genug')).toBeVisible();
    await page.getByText('Ohne Online-Ausweis').click();
    await citizen.presses('Weiter und eintippen');
    await citizen.sees('Ihre Daten');
  });

  test('a child is told why not, and what to do', async ({ page }) => {
    const citizen = new Citizen(page);
    await citizen.starts();
    // A child has no online ID, but perhaps an account.
    await page.getByText('BundID-Konto').click();
    await citizen.identifiesAs(/Mila/);
    await citizen.sees('Ihre Daten');
    await citizen.next();
    await citizen.sees('Der Fischereischein ist ab 14 Jahren möglich');
    await expect(page.getByText('Das können Sie tun')).toBeVisible();
    await expectAccessible(page);
    await citizen.presses('Zurück zu meinen Angaben');
    await citizen.sees('Ihre Daten');
  });

  test('one name, a partly known birth date and rare letters go through unchanged', async ({
    page,
  }) => {
    const citizen = new Citizen(page);
    for (const [who, seen] of [
      [/^Suharto/, 'Suharto'],
      [/^Amina/, '08.1964'],
      [/lid Ōzgür/, 'K͟Hālid'],
    ] as const) {
      await citizen.starts();
      await citizen.identifiesAs(who);
      await citizen.sees('Ihre Daten');
      await expect(page.getByRole('definition').filter({ hasText: seen }).first()).toBeVisible();
      // The key of the locker goes a moment later; whoever comes before that is asked first.
      await expect
        .poll(() => page.evaluate(async () => (await indexedDB.databases()).length))
        .toBe(0);
      await page.evaluate(() => {
        sessionStorage.clear();
      });
    }
  });

  test('the tab was closed meanwhile: another tab of this browser goes on, after asking', async ({
    page,
    context,
  }) => {
    const citizen = new Citizen(page);
    await citizen.starts();
    await citizen.leavesToIdentify();
    const login = page.url();
    await page.close();

    const later = await context.newPage();
    await later.goto(login);
    await later.getByRole('button', { name: /Ayşe/ }).click();
    const again = new Citizen(later);
    await again.sees('Sie haben einen Antrag angefangen');
    await again.presses('Weitermachen');
    await again.sees('Ihre Daten');
    await expect(later.getByText('Ayşe')).toBeVisible();
  });

  test('a wrong state and a replayed callback are refused and change nothing', async ({
    page,
    context,
  }) => {
    const citizen = new Citizen(page);
    await citizen.starts();
    let callback = '';
    page.on('request', (request) => {
      if (request.url().includes('/gateway/identity/callback')) callback = request.url();
    });
    await citizen.identifiesAs(/Ayşe/);
    await citizen.sees('Ihre Daten');
    const other = await context.newPage();
    const replayed = await other.goto(callback);
    expect(replayed?.status()).toBe(400);
    await expect(other.getByRole('heading')).toHaveText('Diese Anmeldung ist nicht gültig');
    await expectAccessible(other);
    const wrong = await other.goto(callback.replace(/state=[^&]+/, 'state=invented'));
    expect(wrong?.status()).toBe(400);
    await page.reload();
    await citizen.sees('Ihre Daten');
  });
});

test('back from the ID provider in another browser: refused, with a way on that ends well', async ({
  page,
  browser,
  sandbox,
}) => {
  const citizen = new Citizen(page);
  await citizen.starts();
  await citizen.leavesToIdentify();
  // The provider's page goes on in another browser, as an app opens it elsewhere; the gateway has never seen that one.
  const elsewhere = await browser.newContext({ baseURL: sandbox.url });
  const cookies = await page.context().cookies();
  await elsewhere.addCookies(cookies.filter(({ path }) => !path.startsWith('/gateway')));
  const other = await elsewhere.newPage();
  await other.goto(page.url());
  await other.getByRole('button', { name: /Ayşe/ }).click();
  await other.getByRole('link', { name: 'Zum Antrag' }).click();
  const there = new Citizen(other);
  await there.begins();
  await there.identifiesAs(/Ayşe/);
  await there.sees('Ihre Daten');
  await elsewhere.close();
});

test.describe('another party fails', () => {
  for (const [state, said] of [
    ['down', 'hat eine Störung'],
    ['nonsense', 'hat eine Störung'],
  ] as const)
    test(`ID provider ${state}: a sentence, and a way on`, async ({ page, sandbox }) => {
      const citizen = new Citizen(page);
      await citizen.starts();
      await sandbox.steer('parties/ausweis', { state });
      await citizen.presses(/^Weiter mit/);
      await expect(page.getByRole('alert').getByText(said)).toBeVisible();
      await expectAccessible(page);
      await sandbox.steer('parties/ausweis', { state: 'up' });
      await citizen.presses('Noch einmal versuchen');
      await page.waitForURL(/anmelden/);
    });

  test('register of exams slow: told after a moment, can be cancelled, gives up in time', async ({
    page,
    sandbox,
  }) => {
    const citizen = new Citizen(page);
    await citizen.starts();
    await citizen.identifiesAs(/Ayşe/);
    await citizen.next();
    await sandbox.steer('parties/pruefungsregister', { state: 'slow' });
    await citizen.answersExam();
    await expect(page.getByText('Es dauert länger als sonst.')).toBeVisible();
    await citizen.presses('Abbrechen');
    await expect(page.getByText('Es dauert länger als sonst.')).toBeHidden();
    await citizen.next();
    await expect(page.getByRole('alert').getByText('antwortet nicht')).toBeVisible();
    await sandbox.steer('parties/pruefungsregister', { state: 'up' });
    await citizen.presses('Noch einmal versuchen');
    await citizen.sees('Fischereiabgabe');
  });

  test('access codes that are unknown or used are answered at the field', async ({ page }) => {
    const citizen = new Citizen(page);
    await citizen.starts();
    await citizen.identifiesAs(/Ayşe/);
    await citizen.next();
    await citizen.answersExam('AAAA-BBBB-CCCC');
    await expect(page.getByText('Dieser Code gilt nicht').first()).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Zugangscode' })).toHaveValue('AAAA-BBBB-CCCC');
    await expectAccessible(page);
    await page.getByRole('textbox', { name: 'Zugangscode' }).fill('FP24-USED-1234');
    await citizen.next();
    // Whoever guesses is not told whether a code exists.
    await expect(page.getByText('Dieser Code gilt nicht').first()).toBeVisible();
  });

  test('office down while sending: nothing is lost, nothing is sent twice', async ({
    page,
    sandbox,
  }) => {
    const citizen = new Citizen(page);
    await citizen.starts();
    await citizen.identifiesAs(/Ayşe/);
    await citizen.next();
    await citizen.answersExam();
    await citizen.answersLevy();
    await sandbox.steer('parties/amt', { state: 'down' });
    await citizen.sends();
    await expect(page.getByRole('alert').getByText('Ihre Angaben sind noch da')).toBeVisible();
    await page.reload();
    await citizen.sees('Stimmt alles?');
    await sandbox.steer('parties/amt', { state: 'up' });
    await page.getByRole('button', { name: 'Antrag abschicken' }).dblclick();
    await citizen.sees('Bezahlen');
    expect((await sandbox.counts()).submissions).toBe(1);
  });

  test('a city’s page without the gateway keeps its own text', async ({ page, sandbox }) => {
    await sandbox.steer('parties/gateway', { state: 'down' });
    await page.goto('/musterstadt/fischereischein/');
    await expect(page.getByText('Wenn der Antrag nicht erscheint')).toBeVisible();
  });
});

test.describe('payment', () => {
  test('fails, is cancelled, and is paid in the end: once', async ({ page, sandbox }) => {
    const citizen = new Citizen(page);
    await citizen.appliesUpToPayment();
    await citizen.leavesToPay();
    await citizen.chooses(/^Zahlung ablehnen/);
    await expect(page.getByText('Die Zahlung hat nicht geklappt.')).toBeVisible();
    await expectAccessible(page);
    await citizen.leavesToPay();
    await citizen.chooses(/^Abbrechen/);
    await expect(page.getByText('Sie haben die Zahlung abgebrochen.')).toBeVisible();
    await citizen.pays();
    await citizen.licenceNumber();
    expect(await sandbox.counts()).toMatchObject({ submissions: 1, paid: 1, licences: 1 });
  });

  test('the answer comes late: nobody pays twice', async ({ page, sandbox }) => {
    const citizen = new Citizen(page);
    await citizen.appliesUpToPayment();
    await sandbox.steer('payments/late');
    await citizen.pays();
    await expect(page.getByText(/müssen Sie nicht noch einmal bezahlen/)).toBeVisible();
    await page.reload();
    await expect(page.getByText(/müssen Sie nicht noch einmal bezahlen/)).toBeVisible();
    await sandbox.steer('payments/release');
    await citizen.looksAgain();
    await citizen.licenceNumber();
    expect(await sandbox.counts()).toMatchObject({ transactions: 1, paid: 1, licences: 1 });
  });

  test('the tab is closed after paying: the city knows, and the citizen finds the licence', async ({
    page,
    context,
    sandbox,
  }) => {
    const citizen = new Citizen(page);
    await citizen.appliesUpToPayment();
    await citizen.leavesToPay();
    await citizen.chooses(/^Bezahlen, dann Tab schließen/);
    await page.waitForURL(/zahlen/);
    await page.close();
    const later = new Citizen(await context.newPage());
    await later.page.goto('/musterstadt/fischereischein/');
    await later.presses(/^Weiter mit FS-/);
    await later.licenceNumber();
    expect(await sandbox.counts()).toMatchObject({ submissions: 1, transactions: 1, paid: 1 });
  });

  test('provider down after paying: says not to pay again', async ({ page, sandbox }) => {
    const citizen = new Citizen(page);
    await citizen.appliesUpToPayment();
    await citizen.leavesToPay();
    const back = page.waitForURL(/musterstadt/);
    await citizen.chooses(/€ bezahlen$/);
    await sandbox.steer('parties/bezahlen', { state: 'down' });
    await back;
    await page.reload();
    await sandbox.steer('parties/bezahlen', { state: 'up' });
    await page.reload();
    await citizen.licenceNumber();
    expect(await sandbox.counts()).toMatchObject({ transactions: 1, paid: 1 });
  });
});

test('reload, back and forward lose nothing', async ({ page }) => {
  const citizen = new Citizen(page);
  await citizen.starts();
  await page.getByText('Ohne Online-Ausweis').click();
  await citizen.presses('Weiter und eintippen');
  await page.getByLabel('Familienname').fill('Meyer😀');
  await page.getByLabel('Ort').fill('Musterstadt');
  await page.getByLabel('Ort').press('Tab');
  await page.reload();
  await expect(page.getByLabel('Familienname')).toHaveValue('Meyer😀');
  await expect(page.getByLabel('Ort')).toHaveValue('Musterstadt');
  await citizen.next();
  await expect(page.getByText('Das Zeichen „😀“').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Bitte prüfen Sie/ })).toBeVisible();
  await page.goBack();
  await citizen.sees('Wie möchten Sie sich ausweisen?');
  await page.goForward();
  await expect(page.getByLabel('Ort')).toHaveValue('Musterstadt');
});

test('two tabs are two applications', async ({ page, context }) => {
  const citizen = new Citizen(page);
  await citizen.starts();
  await citizen.identifiesAs(/Ayşe/);
  await citizen.sees('Ihre Daten');
  const second = await context.newPage();
  await second.goto('/musterstadt/fischereischein/');
  const other = new Citizen(second);
  await other.sees('Fischereischein beantragen');
  await other.begins();
  await page.reload();
  await citizen.sees('Ihre Daten');
});

test('changing an answer leads back to the review', async ({ page }) => {
  const citizen = new Citizen(page);
  await citizen.starts();
  await citizen.identifiesAs(/Ayşe/);
  await citizen.next();
  await citizen.answersExam();
  await citizen.answersLevy();
  await citizen.presses('Ändern: Fischereiabgabe');
  await citizen.sees('Fischereiabgabe');
  await page.getByText('1 Jahr', { exact: true }).click();
  await citizen.next();
  await citizen.sees('Stimmt alles?');
  await expect(page.getByText('35,00 €')).toBeVisible();
});

test('a certificate on paper waits for the office, and the licence is kept only when asked', async ({
  page,
  sandbox,
}) => {
  const citizen = new Citizen(page);
  await citizen.starts('Ja, ich habe ein Zeugnis auf Papier');
  await citizen.identifiesAs(/Ayşe/);
  await citizen.next();
  await page.getByLabel('Tag', { exact: true }).fill('31');
  await page.getByLabel('Monat').fill('2');
  await page.getByLabel('Jahr').fill('2019');
  await page.getByLabel('Wer hat die Prüfung abgenommen?').fill('Kreis Musterland');
  await citizen.next();
  await expect(page.getByText('Dieses Datum gibt es nicht.').first()).toBeVisible();
  await page.getByLabel('Tag', { exact: true }).fill('3');
  await citizen.next();
  await citizen.answersLevy('1 Jahr');
  await citizen.sends();
  await citizen.sees('Bezahlen');
  await citizen.pays();
  await expect(page.getByText('Das Amt prüft jetzt Ihre Angaben.')).toBeVisible();
  await citizen.isChecked(/^In Ordnung: Das Amt prüft Ihr Zeugnis/);
  await citizen.looksAgain();
  await citizen.licenceNumber();
  expect((await sandbox.counts()).licences).toBe(1);

  await citizen.presses('Auf diesem Gerät behalten');
  await expect(page.getByText('Auf diesem Gerät gespeichert')).toBeVisible();
  await citizen.presses('Fertig: Angaben von diesem Gerät löschen');
  await citizen.sees('Sie sind fertig');
  await citizen.presses('Zur Startseite');
  await citizen.sees('Fischereischein beantragen');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.reload();
  await citizen.licenceNumber();
  await citizen.presses('Von diesem Gerät löschen');
  await expect(page.getByRole('article')).toBeHidden();
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toEqual([]);
});

test('the form has changed: pressing our own button asks nothing, and what was typed is there', async ({
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
  await page.route('**/gateway/applications/*', (route) =>
    route.fulfill({ status: 422, json: { status: 'outdated' } }),
  );
  await citizen.sends();
  await expect(page.getByText('Das Formular wurde inzwischen geändert.')).toBeVisible();
  await expect(page.getByText('Ihre Angaben sind noch da.')).toBeVisible();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await Promise.all([page.waitForEvent('load'), citizen.presses('Seite neu laden')]);
  await citizen.sees('Stimmt alles?');
  await expect(page.getByText('Łuczak')).toBeVisible();
  expect(asked).toEqual([]);
});

test('whoever is faster than the network has answered too', async ({ page }) => {
  const year = String(new Date().getFullYear() + 1);
  await page.goto('/musterstadt/angelkarte/');
  await page.getByRole('button', { name: 'Jetzt beantragen' }).click();
  await page.getByText('Für mich selbst', { exact: true }).click();
  await page.getByRole('button', { name: 'Weiter', exact: true }).click();
  await page.getByLabel('Familienname').fill('Öz');
  await page.getByLabel('Nummer des Fischereischeins').fill('MS-2026-000123');
  // From now on every script stays away until the step is answered.
  const arrive: (() => void)[] = [];
  let isSlow = true;
  await page.route(/\.js$/, async (route) => {
    if (isSlow) await new Promise<void>((resolve) => arrive.push(resolve));
    await route.continue();
  });
  await page.getByRole('button', { name: 'Weiter', exact: true }).click();
  await page.getByLabel('Gewässer').selectOption('Stadtsee');
  await page.getByLabel('1 Tag').check();
  await page.getByLabel('Tag', { exact: true }).fill('1');
  await page.getByLabel('Monat').fill('7');
  await page.getByLabel('Jahr', { exact: true }).fill(year);
  await page.getByRole('button', { name: 'Weiter', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Regeln am Wasser' })).toBeVisible();
  expect(arrive.length, 'something did stay away').toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Zurück' }).click();
  await expect(page.getByLabel('Tag', { exact: true })).toHaveValue('1');
  isSlow = false;
  for (const one of arrive) one();
  await expect(page.locator('stadt-date-field:defined')).toBeVisible();
  await expect(page.getByLabel('Jahr', { exact: true })).toHaveValue(year);
});
