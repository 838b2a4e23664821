import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { Citizen } from './citizen.js';
import { expect, expectAccessible, expectNoOverflow, test } from './sandbox.js';

/** Somebody at another device: another browser, in which nothing was kept. */
async function atAnotherDevice(browser: Browser, url: string): Promise<Citizen> {
  const context = await browser.newContext({
    baseURL: url,
    extraHTTPHeaders: { 'x-forwarded-for': randomUUID() },
  });
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => {
    throw new Error(message);
  });
  return new Citizen(page);
}

/** At the step where names are typed. */
async function types(page: Page, name: string): Promise<Citizen> {
  const citizen = new Citizen(page);
  await citizen.starts();
  await page.getByText('Ohne Online-Ausweis').click();
  await citizen.presses('Weiter und eintippen');
  await page.getByLabel('Familienname').fill(name);
  return citizen;
}

interface Moved {
  readonly name: string;
  readonly text: string;
  readonly code: string;
}

/** Has a file made of what was typed, and notes the code. */
async function movesOn(citizen: Citizen): Promise<Moved> {
  const { page } = citizen;
  await citizen.presses('Später weitermachen');
  await citizen.presses('Auf einem anderen Gerät weitermachen');
  await citizen.sees('Möchten Sie auf einem anderen Gerät weitermachen?');
  await expectAccessible(page);
  await citizen.presses('Datei und Code erstellen');
  await citizen.sees('Ihre Datei ist fertig');
  const code = (await page.locator('code').textContent()) ?? '';
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Datei speichern' }).click();
  const download = await downloading;
  const text = await readFile(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), text, code };
}

/** Opens a file from the start page. */
async function opens(citizen: Citizen, { name, text, code }: Moved): Promise<void> {
  const { page } = citizen;
  await citizen.presses('Gespeicherten Antrag öffnen');
  await page
    .getByLabel('Datei', { exact: true })
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByLabel('Code zur Datei').fill(code);
  await page.getByRole('button', { name: 'Öffnen' }).first().click();
}

/** From the names to the end of the review. */
async function fillsInTheRest(citizen: Citizen): Promise<void> {
  const { page } = citizen;
  await page.getByLabel('Jahr').fill('1971');
  await page.getByLabel('Straße und Hausnummer').fill('Q 7, 24');
  await page.getByLabel('Postleitzahl').fill('59999');
  await page.getByLabel('Ort').fill('Musterstadt');
  await citizen.next();
  await citizen.answersExam();
  await citizen.answersLevy();
}

test('somebody begins on one device, and goes on on another one, by a file and a code', async ({
  page,
  browser,
  sandbox,
}) => {
  const citizen = await types(page, 'Łuczak');
  const moved = await movesOn(citizen);
  expect(moved.code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
  expect(moved.name, 'says nothing about the person').toMatch(/^stadtkit-\d{4}-\d\d-\d\d\.json$/);
  expect(moved.text).not.toContain('uczak');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoOverflow(page);
  const stored = await page.evaluate(() =>
    JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)]),
  );
  expect(stored, 'the code is kept nowhere').not.toContain(moved.code.replaceAll('-', ''));
  expect(stored).not.toContain(moved.code);
  await citizen.presses('Weiter ausfüllen');
  await expect(page.getByLabel('Familienname')).toHaveValue('Łuczak');

  const other = await atAnotherDevice(browser, sandbox.url);
  await other.open();
  await other.presses('Gespeicherten Antrag öffnen');
  await other.sees('Gespeicherten Antrag öffnen');
  await expectAccessible(other.page);
  await other.page.setViewportSize({ width: 320, height: 640 });
  await expectNoOverflow(other.page);
  await other.presses('Zurück');
  await other.sees('Fischereischein beantragen');
  await opens(other, { ...moved, code: moved.code.toLowerCase().replaceAll('-', ' ') });
  await expect(other.page.getByLabel('Familienname')).toHaveValue('Łuczak');
  await other.page.reload();
  await expect(other.page.getByLabel('Familienname'), 'in its tab from now on').toHaveValue(
    'Łuczak',
  );
  const databases = await other.page.evaluate(async () => (await indexedDB.databases()).length);
  expect(databases, 'nothing is kept unasked').toBe(0);
  await other.page.context().close();
});

test('what does not open says why at its field, and nothing is lost', async ({
  page,
  browser,
  sandbox,
}) => {
  const moved = await movesOn(await types(page, 'Łuczak'));
  const other = await atAnotherDevice(browser, sandbox.url);
  await other.open();
  await other.presses('Gespeicherten Antrag öffnen');
  const file = other.page.getByLabel('Datei', { exact: true });
  const code = other.page.getByLabel('Code zur Datei');
  const opening = () => other.page.getByRole('button', { name: 'Öffnen' }).first();
  // A field that grows as it comes would move the button from under the mouse.
  await expect(file).toHaveAttribute('aria-describedby', /./);
  await opening().click();
  await expect(
    other.page.getByRole('link', { name: 'Bitte wählen Sie die Datei aus.' }),
  ).toBeVisible();
  await expectAccessible(other.page);
  const put = (text: string): Promise<void> =>
    file.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const says = async (sentence: string): Promise<void> => {
    await opening().click();
    await expect(other.page.getByRole('link', { name: sentence })).toBeVisible();
  };
  await put(moved.text);
  await code.fill('7KQ4');
  await says('Der Code hat 16 Buchstaben und Ziffern.');
  await code.fill('0000-0000-0000-0000');
  await says('Dieser Code gehört nicht zu dieser Datei.');
  await expect(code, 'what was typed stays').toHaveValue('0000-0000-0000-0000');
  await expect(code).toHaveAttribute('aria-invalid', 'true');
  await code.fill(moved.code);
  await put('%PDF-1.7');
  await says('In dieser Datei ist kein gespeicherter Antrag.');
  await put(moved.text.slice(0, 200));
  await says('Die Datei lässt sich nicht lesen.');
  await other.page.getByRole('link', { name: 'Die Datei lässt sich nicht lesen.' }).click();
  await expect(file).toBeFocused();
  await put(moved.text);
  await opening().click();
  await expect(other.page.getByLabel('Familienname')).toHaveValue('Łuczak');
  await other.page.context().close();
});

test('who has begun in this tab is asked before it is replaced', async ({ page }) => {
  const citizen = await types(page, 'Łuczak');
  const moved = await movesOn(citizen);
  await citizen.presses('Weiter ausfüllen');
  await page.getByLabel('Familienname').fill('Yusuf');
  for (let back = 0; back < 3; back += 1) await page.goBack();
  await citizen.sees('Fischereischein beantragen');
  await opens(citizen, moved);
  await expect(
    page.getByText('In diesem Fenster haben Sie schon einen Antrag angefangen.'),
  ).toBeVisible();
  await expectAccessible(page);
  await citizen.presses('Nicht öffnen');
  await page.goForward();
  await citizen.sees('Worum geht es?');
  await page.goBack();
  await opens(citizen, moved);
  await citizen.presses('Gespeicherten Antrag öffnen');
  await expect(page.getByLabel('Familienname')).toHaveValue('Łuczak');
});

test('both devices send: one case; and a file that is opened afterwards shows what was sent', async ({
  page,
  browser,
  sandbox,
}) => {
  const first = await types(page, 'Łuczak');
  const moved = await movesOn(first);
  await first.presses('Weiter ausfüllen');
  const second = await atAnotherDevice(browser, sandbox.url);
  await second.open();
  await opens(second, moved);
  for (const citizen of [first, second]) await fillsInTheRest(citizen);
  await Promise.all([first.sends(), second.sends()]);
  for (const citizen of [first, second]) await citizen.sees('Bezahlen');
  expect((await sandbox.counts()).submissions).toBe(1);
  const number = /Ihre Vorgangsnummer: (\S+)/;
  const numberAt = async ({ page }: Citizen): Promise<string> =>
    number.exec(await page.getByText(number).first().innerText())?.[1] ?? '';
  expect(await numberAt(first)).toBe(await numberAt(second));
  const third = await atAnotherDevice(browser, sandbox.url);
  await third.open();
  await opens(third, moved);
  await third.sees('Dieser Antrag ist schon abgeschickt');
  await expect(third.page.getByText(await numberAt(first))).toBeVisible();
  await expectAccessible(third.page);
  await third.presses('Antrag ansehen');
  await third.sees('Bezahlen');
  await expect(third.page.getByText('von einem anderen Gerät aus abgeschickt')).toBeVisible();
  await third.page.reload();
  await third.sees('Bezahlen');
  const databases = await third.page.evaluate(async () => (await indexedDB.databases()).length);
  expect(databases, 'nothing is kept unasked').toBe(0);
  await third.pays();
  for (const citizen of [second, third]) await citizen.page.context().close();
});

/** Up to the payment, with typed names. */
async function sendsOne(page: Page): Promise<Citizen> {
  const citizen = await types(page, 'Łuczak');
  await fillsInTheRest(citizen);
  await citizen.sends();
  await citizen.sees('Bezahlen');
  return citizen;
}

interface Shared {
  readonly number: string;
  readonly code: string;
}

/** Has a code made for what was sent, and notes it with the number. */
async function shares(citizen: Citizen): Promise<Shared> {
  const { page } = citizen;
  await citizen.presses('Von einem anderen Gerät aus ansehen');
  await citizen.sees('Möchten Sie den Antrag von einem anderen Gerät aus ansehen?');
  await expectAccessible(page);
  await citizen.presses('Code erstellen');
  await citizen.sees('Ihr Code ist fertig');
  await expectAccessible(page);
  const said = await page
    .getByText(/Vorgangsnummer: /)
    .first()
    .innerText();
  const number = /Vorgangsnummer: (\S+)/.exec(said)?.[1] ?? '';
  return { number, code: (await page.locator('code').textContent()) ?? '' };
}

async function looksUp(citizen: Citizen, { number, code }: Shared): Promise<void> {
  const { page } = citizen;
  await page.getByLabel('Vorgangsnummer', { exact: true }).fill(number);
  await page.getByLabel('Code zur Vorgangsnummer').fill(code);
  await page.getByRole('button', { name: 'Öffnen' }).last().click();
}

test('what was sent is seen from another device, by number and code, until it is deleted', async ({
  page,
  browser,
  sandbox,
}) => {
  const citizen = await sendsOne(page);
  const shared = await shares(citizen);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoOverflow(page);
  const stored = await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));
  expect(stored, 'the code is kept nowhere').not.toContain(shared.code);
  await citizen.presses('Zurück');
  await citizen.sees('Bezahlen');

  const other = await atAnotherDevice(browser, sandbox.url);
  await other.open();
  await other.presses('Gespeicherten Antrag öffnen');
  const nothing = other.page.getByRole('link', {
    name: 'Mit dieser Vorgangsnummer und diesem Code lässt sich nichts öffnen.',
  });
  await looksUp(other, { ...shared, code: '0000-0000-0000-0000' });
  await expect(nothing).toBeVisible();
  await expectAccessible(other.page);
  await looksUp(other, { ...shared, number: 'FS-0000-000000' });
  await expect(nothing).toBeVisible();
  await looksUp(other, { ...shared, number: shared.number.toLowerCase() });
  await other.sees('Bezahlen');
  await expect(other.page.getByText(shared.number).first()).toBeVisible();
  await other.pays();
  const databases = await other.page.evaluate(async () => (await indexedDB.databases()).length);
  expect(databases, 'nothing is kept unasked').toBe(0);

  await page.reload();
  await citizen.presses(/von diesem Gerät löschen/);
  await expect(page.getByText('nicht mehr ansehen')).toBeVisible();
  await citizen.presses('Trotzdem löschen');
  await citizen.sees('Sie sind fertig');
  const third = await atAnotherDevice(browser, sandbox.url);
  await third.open();
  await third.presses('Gespeicherten Antrag öffnen');
  await looksUp(third, shared);
  await expect(
    third.page.getByRole('link', { name: 'Mit dieser Vorgangsnummer und diesem Code' }),
  ).toBeVisible();
  for (const one of [other, third]) await one.page.context().close();
});

test('guessing a code is told that it is enough', async ({ page }) => {
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.presses('Gespeicherten Antrag öffnen');
  await page.route('**/gateway/shared', (route) =>
    route.fulfill({ status: 429, json: { error: 'busy' } }),
  );
  await looksUp(citizen, { number: 'FS-1', code: '0000-0000-0000-0000' });
  await expect(page.getByText('Das waren viele Versuche in kurzer Zeit.')).toBeVisible();
  await expect(page.getByLabel('Code zur Vorgangsnummer')).toHaveValue('0000-0000-0000-0000');
});
