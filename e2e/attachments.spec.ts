import { createHash } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, expectNoOverflow, test } from './sandbox.js';

const PATH = '/musterstadt/sondernutzung/';
/** Big enough for several parts. */
const drawing = {
  name: 'Zeichnung Größe.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.7\n${'Terrasse '.repeat(80_000)}`),
};

/** Somebody who applies for tables on the pavement, with a drawing. */
class Guest {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  get file(): Locator {
    return this.page.locator('input[type=file][name=drawing]');
  }

  async sees(title: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 2, name: title })).toBeVisible();
  }

  presses(name: string): Promise<void> {
    return this.page.getByRole('button', { name, exact: true }).click();
  }

  async #fills(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, value] of Object.entries(values))
      await this.page.locator(`[name="${name}"]:not([type=hidden])`).fill(value);
  }

  async #chooses(name: string, value: string): Promise<void> {
    await this.page.locator(`input[name="${name}"][value="${value}"]`).check();
  }

  async toTheDrawing(): Promise<void> {
    await this.page.goto(PATH);
    await this.presses('Jetzt beantragen');
    await this.sees('Das brauchen wir von Ihnen');
    await this.presses('Weiter');
    await this.#chooses('form', 'company');
    await this.#fills({
      organisation: 'Eiscafé Rialto',
      'seat-street': 'Am Wehr',
      'seat-houseNumber': '8',
      'seat-postalCode': '59999',
      'seat-place': 'Musterstadt',
    });
    await this.presses('Weiter');
    await this.#fills({ contactName: 'Łuczak', email: 'amina@stadt.example' });
    await this.presses('Weiter');
    await this.#fills({ site: 'Markt 3', area: '12', passage: '200', layout: '4 Tische' });
    await this.#chooses('zone', 'centre');
  }

  async sends(): Promise<void> {
    const { page } = this;
    await this.presses('Weiter');
    const year = String(new Date().getFullYear() + 1);
    for (const [end, month] of [
      ['from', '5'],
      ['to', '6'],
    ] as const)
      await this.#fills({
        [`period-${end}-day`]: '1',
        [`period-${end}-month`]: month,
        [`period-${end}-year`]: year,
      });
    await this.presses('Weiter');
    await this.sees('Das kostet die Erlaubnis');
    await this.presses('Weiter');
    await this.sees('Stimmt alles?');
    await page.locator('input[name=confirmed]').check();
    await this.presses('Antrag abschicken');
  }

  async isThere(): Promise<void> {
    await expect(this.page.getByText('Übertragen', { exact: true })).toBeVisible();
  }
}

/** What the office has of it, as it would be saved there. */
async function atTheOffice(page: Page): Promise<{ name: string; sha256: string }> {
  await page.goto('/amt/');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /\.pdf$/ }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await saved.createReadStream()) chunks.push(chunk as Buffer);
  return { name: saved.suggestedFilename(), sha256: hashOf(Buffer.concat(chunks)) };
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

test.describe('a file goes ahead, encrypted for the office', () => {
  test('it comes to the office as it was, over a connection that is lost, and over a reload', async ({
    page,
  }) => {
    const guest = new Guest(page);
    await guest.toTheDrawing();
    const sent: string[] = [];
    let isLost = false;
    await page.route('**/attachments/**', async (route) => {
      const request = route.request();
      if (request.method() === 'PATCH') sent.push(request.postData() ?? '');
      // The second part is lost, and the answer to it.
      const isSecond = sent.length === 2 && !isLost;
      isLost ||= isSecond;
      await (isSecond ? route.abort() : route.continue());
    });
    await guest.file.setInputFiles(drawing);
    await guest.isThere();
    expect(isLost).toBe(true);
    expect(sent.length).toBeGreaterThan(4);
    expect(sent.join(''), 'nobody on the way can read it').not.toContain('Terrasse');
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoOverflow(page);

    await page.reload();
    await guest.sees('Wo sollen die Tische stehen?');
    await expect(page.getByText(drawing.name)).toBeVisible();
    await guest.sends();
    await expect(page.getByRole('heading', { level: 2, name: 'Bezahlen' })).toBeVisible();
    expect(await atTheOffice(page)).toEqual({ name: drawing.name, sha256: hashOf(drawing.buffer) });
  });

  test('one that was removed is deleted at the gateway at once, and never comes to the office', async ({
    page,
  }) => {
    const guest = new Guest(page);
    await guest.toTheDrawing();
    await guest.file.setInputFiles({ ...drawing, name: 'falsch.pdf' });
    await guest.isThere();
    const deleted = page.waitForResponse((answer) => answer.request().method() === 'DELETE');
    await page.getByRole('button', { name: 'Entfernen: falsch.pdf' }).click();
    expect((await deleted).status()).toBe(204);
    await guest.file.setInputFiles(drawing);
    await guest.isThere();
    await guest.sends();
    await guest.sees('Bezahlen');
    await page.goto('/amt/');
    await expect(page.getByRole('link', { name: drawing.name })).toBeVisible();
    await expect(page.getByText('falsch.pdf')).toBeHidden();
  });

  test('one that the gateway has no more is asked for again, and nothing else', async ({
    page,
  }) => {
    const guest = new Guest(page);
    await guest.toTheDrawing();
    await guest.file.setInputFiles(drawing);
    await guest.isThere();
    // As after a week.
    await page.evaluate(async () => {
      const draft = Object.entries(sessionStorage).find(([name]) => name.startsWith('stadtkit:'));
      const { id, key } = JSON.parse(draft?.[1] as string) as { id: string; key: string };
      await fetch(`/gateway/applications/${id}/attachments`, {
        method: 'DELETE',
        headers: { authorization: `Bearer ${key}` },
      });
    });
    await guest.sends();
    await guest.sees('Wo sollen die Tische stehen?');
    await expect(page.getByText(`„${drawing.name}“ ist nicht mehr da.`).first()).toBeVisible();
    await expectAccessible(page);
    await expect(page.locator('[name=layout]')).toHaveValue('4 Tische');
    await guest.file.setInputFiles(drawing);
    await guest.isThere();
    await guest.presses('Weiter');
    await guest.sees('Stimmt alles?');
  });
});
