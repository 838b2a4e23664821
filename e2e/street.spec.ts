import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoOverflow, test } from './sandbox.js';

test.use({ program: 'e2e/street-sandbox.ts' });

/** Somebody who wants to have a party in their street. */
class Applicant {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  get box() {
    return this.page.getByRole('combobox', { name: 'Straße' });
  }

  presses(name: string): Promise<void> {
    return this.page.getByRole('button', { name, exact: true }).click();
  }

  async sees(title: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 2, name: title })).toBeVisible();
  }

  async begins(): Promise<void> {
    await this.page.goto('/musterstadt/strassenfest/');
    await this.presses('Jetzt beantragen');
    await this.page.locator('[name=familyName]').fill('Łuczak');
    // The box is there as soon as the list can open.
    await expect(this.box).toHaveAttribute('aria-expanded', 'false');
  }

  async sends(): Promise<void> {
    await this.sees('Stimmt alles?');
    await this.presses('Antrag abschicken');
  }

  async atTheOffice(): Promise<string> {
    const office = await this.page.context().newPage();
    await office.goto('/amt/');
    const text = await office.getByRole('main').innerText();
    await office.close();
    return text;
  }
}

test.describe('a list that the server is asked for while somebody types', () => {
  test('a street is typed, found, chosen with keys, and comes to the office', async ({ page }) => {
    const applicant = new Applicant(page);
    const asked: { readonly url: string; readonly body: string | null }[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/lists/'))
        asked.push({ url: request.url(), body: request.postData() });
    });
    await applicant.begins();
    await applicant.box.pressSequentially('heidestr.');
    await expect(page.getByRole('option')).toHaveText(['Heidestraße']);
    await expect(page.getByText('1 Treffer')).toBeAttached();
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoOverflow(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(applicant.box).toHaveValue('Heidestraße');
    for (const { url, body } of asked) {
      expect(url, 'what somebody types stands in no address').not.toMatch(/heide/i);
      expect(body).toContain('"language":"de"');
    }

    await applicant.presses('Weiter');
    await applicant.sees('Stimmt alles?');
    await page.route('**/gateway/lists/**', (route) => route.abort());
    await page.reload();
    await expect(page.getByText('Heidestraße'), 'said without the server').toBeVisible();
    await applicant.sends();
    await applicant.sees('Ihr Bescheid');
    expect(await applicant.atTheOffice()).toContain('Heidestraße (100)');
  });

  test('the definition does not bring the streets along', async ({ page, sandbox }) => {
    const definition = await page.request.get(`${sandbox.url}/gateway/services/strassenfest`);
    const text = await definition.text();
    expect(text).toContain('"list":"streets"');
    expect(text).not.toContain('Heidestraße');
  });

  test('of many streets the best are shown, and said how many there are', async ({ page }) => {
    const applicant = new Applicant(page);
    await applicant.begins();
    await applicant.box.pressSequentially('Ringstr');
    await expect(page.getByText('120 Treffer')).toBeAttached();
    await expect(page.getByRole('option')).toHaveCount(50);
    await expect(page.getByText('Danach kommen noch 70.')).toBeVisible();
  });

  test('what is not in the list is said at once, and nothing typed is lost', async ({ page }) => {
    const applicant = new Applicant(page);
    await applicant.begins();
    await applicant.box.pressSequentially('Schlossallee');
    await expect(page.getByText('Keine Treffer').first()).toBeVisible();
    await applicant.presses('Weiter');
    await expect(page.getByText('Das steht nicht in der Liste.').first()).toBeVisible();
    await expect(applicant.box).toHaveValue('Schlossallee');
    await expectAccessible(page);
  });

  test('while the server is down people write it out, and the office looks it up', async ({
    page,
  }) => {
    const applicant = new Applicant(page);
    await page.route('**/gateway/lists/**', (route) => route.abort());
    await applicant.begins();
    await applicant.box.pressSequentially('Muellerstr.');
    await expect(
      page
        .getByText(
          'Die Liste ist gerade nicht zu erreichen. Bitte schreiben Sie die Angabe ganz aus.',
        )
        .first(),
    ).toBeVisible();
    await expectAccessible(page);
    await applicant.presses('Weiter');
    await applicant.sees('Stimmt alles?');
    await expect(page.getByText('Muellerstr.')).toBeVisible();
    await applicant.presses('Zurück');
    await expect(applicant.box).toHaveValue('Muellerstr.');
    await applicant.presses('Weiter');
    await applicant.sends();
    await applicant.sees('Ihr Bescheid');
    expect(await applicant.atTheOffice()).toContain('Müllerstraße (103)');
  });

  test('what was written out and is in no list, the office gives back with the question; then it is put right', async ({
    page,
  }) => {
    const applicant = new Applicant(page);
    await page.route('**/gateway/lists/**', (route) => route.abort());
    await applicant.begins();
    await applicant.box.pressSequentially('Schlossallee');
    await expect(page.getByText('nicht zu erreichen').first()).toBeVisible();
    await applicant.presses('Weiter');
    await applicant.sends();
    await expect(page.getByText('Das steht nicht in der Liste.').first()).toBeVisible();
    await expect(applicant.box).toHaveValue('Schlossallee');
    await page.unroute('**/gateway/lists/**');
    await applicant.box.fill('');
    await applicant.box.pressSequentially('Heideweg');
    await page.getByRole('option', { name: 'Heideweg' }).click();
    await applicant.presses('Weiter');
    await applicant.sends();
    await applicant.sees('Ihr Bescheid');
    expect(await applicant.atTheOffice()).toContain('Heideweg (101)');
  });

  test('a forged value is refused by the office, with the name of the question', async ({
    page,
  }) => {
    const applicant = new Applicant(page);
    const forged = { entries: [{ value: '999', label: 'Heidestraße' }], total: 1 };
    await page.route('**/gateway/lists/**', (route) => route.fulfill({ json: forged }));
    await applicant.begins();
    await applicant.box.pressSequentially('heidestr.');
    await page.getByRole('option', { name: 'Heidestraße' }).click();
    await applicant.presses('Weiter');
    await applicant.sees('Stimmt alles?');
    const answer = page.waitForResponse((one) => one.request().method() === 'PUT');
    await applicant.presses('Antrag abschicken');
    const { status, problems } = (await (await answer).json()) as Record<string, unknown>;
    expect(status).toBe('rejected');
    expect(problems).toEqual([{ question: 'street', code: 'not-in-list' }]);
    await expect(page.getByText('Das steht nicht in der Liste.').first()).toBeVisible();
  });
});
