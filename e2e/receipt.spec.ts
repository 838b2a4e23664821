import { readFile } from 'node:fs/promises';
import { Citizen } from './citizen.js';
import { expect, expectAccessible, test } from './sandbox.js';

test('from sending to checking: the receipt proves offline when it came in, and what was sent', async ({
  page,
  context,
}) => {
  const citizen = new Citizen(page);
  await citizen.open();
  await citizen.appliesUpToPayment();
  await citizen.pays();
  await citizen.sees('Ihr Fischereischein');
  await expect(page.getByText(/Eingegangen am .* Der Code beweist/)).toBeVisible();
  const code = page.getByRole('img', { name: /Code der Eingangsbestätigung/ });
  await code.scrollIntoViewIfNeeded();
  const picture = await code.screenshot({ scale: 'device' });
  const link = page.getByRole('link', { name: 'Herunterladen, was Sie abgeschickt haben' });
  const save = async (): Promise<Buffer> => {
    const saved = page.waitForEvent('download');
    await link.click();
    return readFile(await (await saved).path());
  };
  const file = await save();
  expect(file.toString('utf8')).toContain('nrw.fischereischein.antrag');

  await test.step('after the page was loaded anew it is the same file', async () => {
    await page.reload();
    expect((await save()).equals(file)).toBe(true);
  });

  await test.step('on paper the code is there, and the link is not', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(code).toBeVisible();
    await expect(link).toBeHidden();
    await page.emulateMedia({ media: null });
  });

  const inspector = await context.newPage();
  await inspector.goto('/kontrolle/');
  await inspector.evaluate(() => navigator.serviceWorker.ready);
  await expect(inspector.getByText(/Schlüssel vom/)).toBeVisible();
  await context.setOffline(true);
  await inspector.reload();
  await inspector
    .getByLabel('Bild mit dem Code auswählen')
    .setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: picture });
  await expect(inspector.getByRole('heading', { name: 'Echt', exact: true })).toBeVisible();
  await expect(
    inspector.getByText(
      /^Eingangsbestätigung der Stadt Musterstadt, Nummer FS-\d+-\d+, eingegangen am/,
    ),
  ).toBeVisible();
  await expectAccessible(inspector);

  const compare = async (buffer: Buffer): Promise<void> => {
    await inspector
      .getByLabel('Datei auswählen und vergleichen')
      .setInputFiles({ name: 'antrag.json', mimeType: 'application/json', buffer });
  };
  await compare(file);
  await expect(inspector.getByText('Genau diese Datei wurde abgeschickt.')).toBeVisible();
  await compare(Buffer.from(file.toString('utf8').replace('true', 'false')));
  await expect(inspector.getByText('Diese Datei wurde so nicht abgeschickt.')).toBeVisible();
});
