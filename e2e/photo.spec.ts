import { readJpeg } from '../packages/kinds/src/jpeg.js';
import { exifSegment, greyJpeg } from '../packages/kinds/src/jpeg.fixtures.js';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoOverflow, test } from './sandbox.js';

test.use({ program: 'e2e/photo-sandbox.ts' });

/** As a phone writes it: bigger than it is needed, and with what the camera knows. */
const portrait = {
  name: 'Strand & Meer.jpeg',
  mimeType: 'image/jpeg',
  buffer: Buffer.from(greyJpeg({ width: 1500, height: 2000 }, exifSegment)),
};

/** Somebody who needs a card with a photo. */
class Applicant {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  presses(name: string): Promise<void> {
    return this.page.getByRole('button', { name, exact: true }).click();
  }

  async sees(title: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 2, name: title })).toBeVisible();
  }

  async begins(): Promise<void> {
    await this.page.goto('/musterstadt/ausweis/');
    await this.presses('Jetzt beantragen');
    await this.page.locator('[name=familyName]').fill('Łuczak');
  }

  async cuts(): Promise<void> {
    await this.page.locator('input[type=file][name=portrait]').setInputFiles(portrait);
    await this.presses('Größer');
    await this.presses('Ausschnitt übernehmen');
    await expect(this.page.getByText('Übertragen', { exact: true })).toBeVisible();
  }
}

test.describe('a passport photo is cut on the device, and goes ahead, encrypted for the office', () => {
  test('it comes to the office as it was cut, over a way back and a reload', async ({ page }) => {
    const applicant = new Applicant(page);
    await applicant.begins();
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PATCH') sent.push(request.postData() ?? '');
    });
    await page.locator('input[type=file][name=portrait]').setInputFiles(portrait);
    await expect(page.getByRole('application', { name: 'Ausschnitt des Fotos' })).toBeVisible();
    await applicant.presses('Weiter');
    await expect(page.getByText('drücken Sie „Ausschnitt übernehmen“').first()).toBeVisible();
    expect(sent, 'nothing leaves before it was cut').toEqual([]);
    await applicant.presses('Ausschnitt übernehmen');
    await expect(page.getByText('Übertragen', { exact: true })).toBeVisible();
    expect(sent.join(''), 'nobody on the way can see it').not.toContain('JFIF');
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoOverflow(page);

    await applicant.presses('Weiter');
    await applicant.sees('Stimmt alles?');
    await expect(page.getByText('Strand & Meer.jpg')).toBeVisible();
    await applicant.presses('Zurück');
    await applicant.sees('Ihre Daten');
    await expect(page.getByText('Strand & Meer.jpg')).toBeVisible();
    await page.reload();
    await expect(page.getByText('Strand & Meer.jpg')).toBeVisible();
    await expectAccessible(page);
    await applicant.presses('Weiter');
    await applicant.sees('Stimmt alles?');
    await applicant.presses('Antrag abschicken');
    await applicant.sees('Ihr Bescheid');

    const { name, bytes } = await atTheOffice(page);
    expect(name).toBe('Strand & Meer.jpg');
    expect(readJpeg(bytes)).toEqual({ width: 827, height: 1063, isPlain: true });
    expect(bytes.toString('latin1')).not.toContain('Exif');
  });

  for (const [what, drawn, said] of [
    ['too small', greyJpeg({ width: 300, height: 386 }), 'Das Foto hat 300 × 386 Bildpunkte.'],
    ['not cut', greyJpeg({ width: 827, height: 827 }), 'wurde von der Stadt nicht angenommen'],
  ] as const)
    test(`the office believes no browser: one that is ${what} is asked for again, and nothing else`, async ({
      page,
      sandbox,
    }) => {
      // A browser that says it has cut the photo, and sends another.
      await page.addInitScript((bytes) => {
        HTMLCanvasElement.prototype.toBlob = (done) =>
          done(new Blob([Uint8Array.from(bytes)], { type: 'image/jpeg' }));
      }, Array.from(drawn));
      const applicant = new Applicant(page);
      await applicant.begins();
      await applicant.cuts();
      await applicant.presses('Weiter');
      await applicant.sees('Stimmt alles?');
      await applicant.presses('Antrag abschicken');
      await applicant.sees('Ihre Daten');
      const field = page.locator('stadt-photo-field[data-question=portrait]');
      await expect(field.getByText(said)).toBeVisible();
      await expectAccessible(page);
      expect((await sandbox.counts()).submissions).toBe(0);
      await expect(page.locator('[name=familyName]')).toHaveValue('Łuczak');
    });
});

/** What the office has of it, as it would be saved there. */
async function atTheOffice(page: Page): Promise<{ name: string; bytes: Buffer }> {
  await page.goto('/amt/');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /\.jpg$/ }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await saved.createReadStream()) chunks.push(chunk as Buffer);
  return { name: saved.suggestedFilename(), bytes: Buffer.concat(chunks) };
}
