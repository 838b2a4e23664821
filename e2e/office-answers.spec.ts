import type { Page } from '@playwright/test';
import { Citizen } from './citizen.js';
import { expect, expectAccessible, expectNoOverflow, test } from './sandbox.js';

const QUESTION = 'Wann und wo war Ihre Prüfung?';
const ANSWER = 'Am 3. Mai 2019 in Unna.';
const REASON = 'Das Zeugnis gilt hier nicht. Sie können innerhalb eines Monats klagen.';

/** What a clerk does in another window. */
async function clerk(page: Page) {
  const office = await page.context().newPage();
  await office.goto('/amt/');
  const write = async (label: RegExp, text: string, button: RegExp): Promise<void> => {
    await office.getByText('Der Person schreiben').click();
    await office.getByRole('textbox', { name: label }).fill(text);
    await office.getByRole('button', { name: button }).click();
    await expect(office.getByText(text)).toBeVisible();
  };
  return {
    office,
    asks: (text: string) => write(/^Was möchten Sie wissen/, text, /^Rückfrage senden/),
    refuses: (text: string) => write(/^Warum/, text, /^Ablehnen/),
  };
}

/** Somebody with a certificate on paper, whom a clerk looks at. */
async function applied(page: Page): Promise<Citizen> {
  const citizen = new Citizen(page);
  await citizen.starts('Ja, ich habe ein Zeugnis auf Papier');
  await citizen.identifiesAs(/Ayşe/);
  await citizen.sees('Ihre Daten');
  await citizen.next();
  await citizen.sees('Ihre Fischerprüfung');
  await page.getByLabel('Tag', { exact: true }).fill('3');
  await page.getByLabel('Monat').fill('5');
  await page.getByLabel('Jahr').fill('2019');
  await page.getByLabel('Wer hat die Prüfung abgenommen?').fill('Kreis Unna');
  await citizen.next();
  await citizen.answersLevy();
  await citizen.sends();
  await citizen.sees('Bezahlen');
  await citizen.pays();
  await citizen.sees('Ihr Fischereischein');
  return citizen;
}

test('the office asks back, the citizen answers, the office refuses: nobody between them reads a word', async ({
  page,
}) => {
  const bodies: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/gateway/')) bodies.push(request.postData() ?? '');
  });
  page.on('response', (response) => {
    if (response.url().includes('/gateway/applications/'))
      void response.text().then(
        (text) => bodies.push(text),
        () => undefined,
      );
  });
  await applied(page);
  await expect(page.getByText('Wenn das Amt eine Frage an Sie hat')).toBeVisible();
  const { office, asks, refuses } = await clerk(page);
  await asks(QUESTION);
  await page.getByRole('button', { name: 'Noch einmal nachsehen' }).click();
  await expect(page.getByRole('status')).toContainText('Das Amt hat eine Frage an Sie');
  await expect(page.getByText(QUESTION)).toBeVisible();
  await expectAccessible(page);

  await test.step('also after the page was loaded anew, in a small window', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.reload();
    await expect(page.getByText(QUESTION)).toBeVisible();
    await expectNoOverflow(page);
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  await page.getByRole('textbox', { name: 'Ihre Antwort an das Amt' }).fill(ANSWER);
  await page.getByRole('button', { name: 'Antwort abschicken' }).click();
  await expect(page.getByRole('status')).toContainText('Ihre Antwort ist beim Amt angekommen.');
  await office.reload();
  await expect(office.getByText(`Antwort: ${ANSWER}`)).toBeVisible();
  await expectAccessible(office);

  await refuses(REASON);
  // It is seen without a press, after a pause.
  await expect(page.getByRole('status')).toContainText('Das Amt hat Ihren Antrag abgelehnt', {
    timeout: 20_000,
  });
  await expect(page.getByText(REASON)).toBeVisible();
  await expectAccessible(page);
  for (const word of [QUESTION, ANSWER, REASON])
    expect(bodies.join('\n'), 'what goes over the gateway').not.toContain(word.slice(0, 12));
  expect(bodies.join('\n')).toContain('"status":"refused"');
});

test('the office asks back, and issues the licence once it has the answer', async ({ page }) => {
  const citizen = await applied(page);
  const { office, asks } = await clerk(page);
  await asks(QUESTION);
  await page.getByRole('button', { name: 'Noch einmal nachsehen' }).click();
  await page.getByRole('textbox', { name: 'Ihre Antwort an das Amt' }).fill(ANSWER);
  await page.getByRole('button', { name: 'Antwort abschicken' }).click();
  await expect(page.getByRole('status')).toContainText('angekommen');
  await office.close();
  await citizen.isChecked(/^In Ordnung/);
  await citizen.looksAgain();
});

test('an application is taken back: the office knows, and nothing is issued any more', async ({
  page,
  sandbox,
}) => {
  const citizen = await applied(page);
  await citizen.presses('Antrag zurückziehen');
  await citizen.sees('Möchten Sie Ihren Antrag zurückziehen?');
  await expectAccessible(page);
  await citizen.presses('Ja, Antrag zurückziehen');
  await expect(page.getByRole('status')).toContainText('Sie haben Ihren Antrag zurückgezogen');
  const { office } = await clerk(page);
  await expect(office.getByText('Von der Person zurückgezogen')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('status')).toContainText('Sie haben Ihren Antrag zurückgezogen');
  expect((await sandbox.counts()).licences).toBe(0);
});

test('what is taken back before it is paid is not to be paid any more', async ({ page }) => {
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.appliesUpToPayment();
  await citizen.presses('Antrag zurückziehen');
  await citizen.presses('Ja, Antrag zurückziehen');
  await citizen.sees('Ihr Fischereischein');
  await expect(page.getByRole('status')).toContainText('Sie haben Ihren Antrag zurückgezogen');
  await expect(page.getByRole('button', { name: /bezahlen$/ })).toHaveCount(0);
});

test('an application of an older version has no key: the citizen is told whom to ask', async ({
  page,
}) => {
  await applied(page);
  // As that version kept it.
  await page.evaluate(() => {
    const name = Object.keys(sessionStorage).find((one) => one.startsWith('stadtkit:')) ?? '';
    const { replyKey: _, ...older } = JSON.parse(sessionStorage.getItem(name) ?? '{}') as {
      replyKey?: unknown;
    };
    sessionStorage.setItem(name, JSON.stringify(older));
  });
  const { refuses } = await clerk(page);
  await refuses(REASON);
  await page.reload();
  await expect(page.getByRole('status')).toContainText('Das Amt hat Ihren Antrag abgelehnt');
  await expect(page.getByText(/Bitte fragen Sie beim Amt nach .* FS-/)).toBeVisible();
});
