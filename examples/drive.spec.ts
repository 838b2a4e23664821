// Drives the same form in React, Vue, Svelte and Angular: what a person notices must not depend on the framework.
import { join } from 'node:path';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { listeners, living } from './leaks.js';
import { serveFolder } from './serve-folder.js';

const test = base.extend({
  page: async ({ page }, use, { project }) => {
    await serveFolder(page, join(import.meta.dirname, project.name, 'dist'));
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto('http://example.test/index.html');
    await use(page);
    expect(errors).toEqual([]);
  },
});

const fieldOf = (control: Locator) => control.locator('xpath=ancestor::*[@data-stadt-field][1]');
const problemOf = (control: Locator) => fieldOf(control).locator('[data-problem]');

/** Goes on with the tab key to a control, past what helps to answer the one before. */
async function goTo(control: Locator): Promise<void> {
  const isFocused = () => control.evaluate((element) => element.matches(':focus'));
  await control.waitFor(); // a question that depends on an answer comes a moment after it
  for (let presses = 0; presses < 3; presses += 1) {
    await control.page().keyboard.press('Tab');
    if (await isFocused()) return;
  }
  await expect(control).toBeFocused();
}

async function answer(page: Page, label: string, keys: string): Promise<void> {
  await goTo(page.getByLabel(label, { exact: true }));
  await page.keyboard.type(keys);
}

/** Answers again, in place of what stands there. */
async function mend(control: Locator, keys: string): Promise<void> {
  await control.focus();
  await control.press('ControlOrMeta+a');
  await control.page().keyboard.type(keys);
}

/** All ten by keyboard; dogs, date and e-mail address are wrong at first. */
async function fillIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'In English' }).focus();
  await answer(page, 'Name des Hundes', 'Waldi');
  await answer(page, 'Tag', '31');
  await answer(page, 'Monat', '2');
  await answer(page, 'Jahr', '2024');
  await answer(page, 'Stadtteil', 'Ha');
  await answer(page, 'Hunde im Haushalt', 'zwei');
  await answer(page, 'Ihr Name', 'Anna–Lena Groß'); // with a dash that no register takes
  await answer(page, 'E-Mail-Adresse', 'anna@');
  await answer(page, 'Telefonnummer', '0231 50-0');
  await goTo(page.getByLabel('Überweisung'));
  await page.keyboard.press('ArrowDown');
  await answer(page, 'IBAN', 'DE89370400440532013000');
  await answer(page, 'Anmerkungen', 'Er bellt wenig.');
  await goTo(page.getByLabel('Meine Angaben sind vollständig und richtig.'));
  await page.keyboard.press('Space');
}

/** What is right, by the names of the controls. */
const right = {
  dog: 'Waldi',
  day: '29',
  month: '2',
  year: '2024',
  owner: 'Anna-Lena Groß',
  email: 'anna@beispiel.de',
};

const send = (page: Page) => page.getByRole('button', { name: 'Hund anmelden' });

test('ten answers arrive, after problems were said and put right', async ({ page }) => {
  await fillIn(page);
  await expect(problemOf(page.getByLabel('Tag'))).toContainText('Dieses Datum gibt es nicht');
  await expect(problemOf(page.getByLabel('Hunde im Haushalt'))).toContainText('eine Zahl');
  await expect(problemOf(page.getByLabel('E-Mail-Adresse'))).toContainText('Nach dem @');
  await expect(page.locator('output')).toContainText('Nach dem @');
  await send(page).press('Enter');
  await expect(page.locator('pre')).toHaveCount(0);

  await mend(page.getByLabel('Tag'), right.day);
  await mend(page.getByLabel('Hunde im Haushalt'), '2');
  await mend(page.getByLabel('E-Mail-Adresse'), right.email);
  await expect(page.locator('[data-problem]')).toHaveCount(0);
  await expect(page.locator('output')).toBeEmpty();
  await send(page).press('Enter');
  expect(JSON.parse(await page.locator('pre').innerText())).toEqual({
    ...right,
    district: 'Hafen',
    dogs: '2',
    phone: '0231 50-0',
    pay: 'debit',
    iban: 'DE89 3704 0044 0532 0130 00',
    remarks: 'Er bellt wenig.',
    agreed: true,
    walkers: [],
  });
});

test('what the town hall objects to is shown at its field, again and again', async ({ page }) => {
  for (const [name, text] of Object.entries(right)) await page.locator(`[name=${name}]`).fill(text);
  await page.getByLabel('Stadtteil').selectOption('Hafen');
  await page.getByLabel('Überweisung').check();
  await page.getByLabel('Meine Angaben').check();
  const dogs = page.getByLabel('Hunde im Haushalt');
  for (const tooMany of ['5', '4']) {
    await mend(dogs, tooMany);
    await expect(problemOf(dogs)).toHaveCount(0);
    await send(page).press('Enter');
    await expect(problemOf(dogs)).toContainText('Möglich ist 3 oder weniger');
  }
  await mend(dogs, '3');
  await send(page).press('Enter');
  await expect(page.locator('pre')).toContainText('"dogs": "3"');
});

test('another language keeps what was typed, and says the problem again', async ({ page }) => {
  const email = page.locator('[name=email]');
  await mend(email, 'anna@');
  await email.press('Tab');
  await expect(problemOf(email)).toContainText('Nach dem @');
  await page.getByRole('button', { name: 'In English' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Auf Deutsch' })).toBeFocused();
  await expect(page.getByLabel('E-mail address')).toHaveValue('anna@');
  await expect(problemOf(email)).toContainText('after the @', { ignoreCase: true });
});

test('a field moves with its answer and its problem', async ({ page }) => {
  const add = page.getByRole('button', { name: 'Weitere Person' });
  const walkers = page.locator('[name=walker]');
  for (const [index, name] of ['Ada', 'Bo7', 'Cem'].entries()) {
    await add.press('Enter');
    await mend(walkers.nth(index), name);
  }
  await walkers.nth(0).focus();
  await expect(problemOf(walkers.nth(1))).toContainText('7');
  const field = await fieldOf(walkers.nth(1)).elementHandle();
  await page.getByRole('button', { name: 'Nach oben' }).nth(1).press('Enter');

  await expect(walkers.nth(0)).toHaveValue('Bo7');
  await expect(walkers.nth(1)).toHaveValue('Ada');
  await expect(problemOf(walkers.nth(0))).toContainText('7');
  expect(await fieldOf(walkers.nth(0)).evaluate((one, other) => one === other, field)).toBe(true);
  await page.getByRole('button', { name: 'Entfernen' }).nth(0).press('Enter');
  await expect(page.locator('[data-problem]')).toHaveCount(0);
});

test('a field that goes leaves no listener and no element behind', async ({ page }) => {
  const iban = page.getByLabel('IBAN');
  const comeAndGo = async () => {
    await page.getByLabel('Lastschrift').check();
    await iban.fill('DE00');
    await page.getByLabel('Überweisung').check();
    await expect(iban).toHaveCount(0);
  };
  await comeAndGo();
  const before = await listeners(page);
  for (let times = 0; times < 5; times += 1) await comeAndGo();
  expect(await listeners(page)).toEqual(before);
  // A framework may hold on to the last one until it draws again.
  expect(await living(page, 'stadt-iban-field')).toBeLessThanOrEqual(2);
});
