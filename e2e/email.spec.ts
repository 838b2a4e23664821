import type { BrowserContext, Page } from '@playwright/test';
import { Citizen } from './citizen.js';
import { expect, expectAccessible, expectNoOverflow, test } from './sandbox.js';

const address = 'ayse@mail.example';

/** What the city has sent, the newest first. */
async function mailbox(context: BrowserContext): Promise<readonly string[]> {
  const page = await context.newPage();
  await page.goto('/postfach/');
  const mails = await page.locator('article > pre').allTextContents();
  await page.close();
  return mails;
}

const codeIn = (mail = ''): string => /\b\d{6}\b/.exec(mail)?.[0] ?? '';

/** An application that was sent, and an address to which a code is on its way. */
async function gives(page: Page, to = address): Promise<Citizen> {
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.appliesUpToPayment();
  await citizen.presses('E-Mail-Adresse angeben');
  await citizen.sees('Möchten Sie eine E-Mail bekommen, wenn sich etwas tut?');
  await page.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill(to);
  await citizen.presses('Code schicken');
  return citizen;
}

const code = (page: Page) => page.getByRole('textbox', { name: 'Code aus der E-Mail' });

async function confirms(citizen: Citizen): Promise<void> {
  const { page } = citizen;
  await citizen.sees('Bitte geben Sie den Code ein');
  await code(page).fill(codeIn((await mailbox(page.context()))[0]));
  await citizen.presses('Bestätigen');
  await citizen.sees('Sie bekommen jetzt E-Mails');
}

test('somebody gives an address, types the code, closes nothing, and is told of all that happens', async ({
  page,
  context,
}) => {
  const citizen = await gives(page);
  await citizen.sees('Bitte geben Sie den Code ein');
  await expect(page.getByText(`an ${address} geschickt`)).toBeVisible();
  await expectAccessible(page);
  await code(page).fill('12');
  await citizen.presses('Bestätigen');
  await expect(page.getByText('Dieser Code stimmt nicht.').first()).toBeVisible();
  await expectAccessible(page);

  await confirms(citizen);
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await expectAccessible(page);
  await citizen.presses('Zurück zum Antrag');
  await expect(page.getByText(`Sie bekommen Nachrichten an ${address}.`)).toBeVisible();

  await test.step('also after the page was loaded anew', async () => {
    await page.reload();
    await expect(page.getByText(`Sie bekommen Nachrichten an ${address}.`)).toBeVisible();
  });

  await citizen.pays();
  await citizen.sees('Ihr Fischereischein');
  await expect(page.getByText('Ihr Fischereischein ist da.')).toBeVisible();
  await expect.poll(async () => (await mailbox(context)).length, { timeout: 20_000 }).toBe(4);
  const [office, paid, received] = await mailbox(context);
  expect(received).toContain('Ihr Antrag ist bei uns angekommen.');
  expect(paid).toContain('Ihre Zahlung ist bei uns angekommen.');
  expect(office).toContain('Es gibt eine Nachricht zu Ihrem Antrag.');
  for (const mail of [office, paid, received]) expect(mail).toMatch(/FS-\d+-\d+/);
});

test('one press ends it, and so does deleting everything', async ({ page, context, sandbox }) => {
  const citizen = await gives(page);
  await confirms(citizen);
  await citizen.presses('Keine E-Mails mehr');
  await expect(
    page.getByText('Sie bekommen keine E-Mails mehr. Ihre Adresse ist gelöscht.'),
  ).toBeVisible();
  await citizen.presses('E-Mail-Adresse angeben');
  await page.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill(address);
  await citizen.presses('Code schicken');
  await confirms(citizen);
  await citizen.presses('Zurück zum Antrag');
  await citizen.presses('Angaben von diesem Gerät löschen');
  await expect(page.getByText('Danach bekommen Sie auch keine E-Mails mehr')).toBeVisible();
  const told = page.waitForResponse(
    (one) => one.url().endsWith('/email') && one.request().method() === 'DELETE',
  );
  await citizen.presses('Trotzdem löschen');
  expect((await told).status()).toBe(204);
  const before = (await mailbox(context)).length;
  await sandbox.steer('clock', { offsetSeconds: 31 * 24 * 3600 });
  await expect.poll(async () => (await mailbox(context)).length).toBe(before);
});

test('an address that gets no mail, and a mail server that is down, are told as they are', async ({
  page,
  sandbox,
}) => {
  const citizen = await gives(page, 'niemand@unbekannt.example');
  await expect(page.getByText('An diese Adresse kommt keine E-Mail an.').first()).toBeVisible();
  await sandbox.steer('parties/mail', { state: 'down' });
  await page.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill(address);
  await citizen.presses('Code schicken');
  await expect(
    page.getByText('Wir können gerade keine E-Mails verschicken.').first(),
  ).toBeVisible();
  await expectAccessible(page);
  await expectNoOverflow(page);
  await citizen.presses('Zurück zum Antrag');
  await expect(page.getByText('Wir können gerade keine E-Mails')).toBeHidden();
  await sandbox.steer('parties/mail', { state: 'up' });
});

test('nothing is offered where the gateway sends no e-mail', async ({ page }) => {
  const citizen = new Citizen(page);
  await citizen.open();
  await page.route('**/gateway/applications/*/email', (route) =>
    route.fulfill({ status: 404, json: {} }),
  );
  await citizen.appliesUpToPayment();
  await expect(
    page.getByRole('button', { name: 'Angaben von diesem Gerät löschen' }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'E-Mail-Adresse angeben' })).toBeHidden();
});
