// Writes the six key screens as PNG: phone and desktop, light and dark.
//   npm run pictures [-- folder]     default: pictures
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root, run, setUp } from './machine.mjs';

await setUp();
if ((await run(process.execPath, ['scripts/build.mjs', '--served'])) !== 0) process.exit(1);
const { chromium } = await import('playwright-core');
const { findBrowser, playwrightOptions } = await import('./browser.mjs');
const { serveSandbox } = await import('./serve-sandbox.mjs');

const folder = resolve(root, process.argv[2] ?? 'pictures');
mkdirSync(folder, { recursive: true });
const sandbox = await serveSandbox();
const browser = await chromium.launch(playwrightOptions(await findBrowser()));

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };

for (const [device, viewport] of Object.entries(sizes))
  for (const colorScheme of ['light', 'dark']) {
    await fetch(`${sandbox.url}/sandbox/reset`, { method: 'POST' });
    const context = await browser.newContext({ viewport, colorScheme, locale: 'de-DE' });
    const page = await context.newPage();
    const picture = async (name, of = page) => {
      await of.waitForLoadState('networkidle');
      const path = join(folder, `${name}-${device}-${colorScheme}.png`);
      await of.screenshot({ path, fullPage: true, animations: 'disabled' });
      console.log(path.slice(root.length));
    };
    const press = (name) => page.getByRole('button', { name }).first().click();
    const heading = (name) => page.getByRole('heading', { name, level: 2 }).waitFor();

    await page.goto(`${sandbox.url}/musterstadt/fischereischein/`);
    await heading('Fischereischein beantragen');
    await picture('1-start');
    await press('Jetzt beantragen');
    await page.getByText('Meinen ersten Fischereischein beantragen').click();
    await page.getByText('Ja, ich habe ein Zeugnis auf Papier').click();
    await press('Weiter');
    await page.getByRole('button', { name: /^Weiter mit/ }).waitFor();
    await picture('2-identify');
    await press(/^Weiter mit/);
    await press(/^Ayşe/);
    await heading('Ihre Daten');
    await press('Weiter');
    await page.getByLabel('Tag', { exact: true }).fill('14');
    await page.getByLabel('Monat').fill('3');
    await page.getByLabel('Jahr').fill('2091');
    await page.getByLabel('Wer hat die Prüfung abgenommen?').fill('Kreis Musterland');
    await press('Weiter');
    await page.getByText('Das Datum liegt in der Zukunft.').first().waitFor();
    await picture('3-error');
    await page.getByLabel('Jahr').fill('2021');
    await press('Weiter');
    await heading('Fischereiabgabe');
    await page.getByText('5 Jahre', { exact: true }).click();
    await page.getByText('Ab diesem Jahr').click();
    await press('Weiter');
    await heading('Das kostet es');
    await press('Weiter');
    await heading('Stimmt alles?');
    await page.getByRole('checkbox').check();
    await press('Antrag abschicken');
    await heading('Bezahlen');
    await picture('4-pay');
    await press(/bezahlen$/);
    await page.waitForURL(/zahlen/);
    await press(/€ bezahlen$/);
    // A clerk has looked at the certificate.
    await page.getByText('Das Amt prüft jetzt Ihre Angaben.').waitFor();
    const office = await context.newPage();
    await office.goto(`${sandbox.url}/amt/`);
    await office.getByRole('button', { name: /^In Ordnung/ }).click();
    await office.getByText('bezahlt, geprüft').waitFor();
    await office.close();
    await press('Noch einmal nachsehen');
    await page.getByRole('article', { name: /^Fischereischein/ }).waitFor();
    await picture('5-licence');
    const code = await page.getByRole('img', { name: /^Code/ }).first().screenshot();
    const water = await context.newPage();
    await water.goto(`${sandbox.url}/kontrolle/`);
    await water
      .getByLabel('Bild mit dem Code auswählen')
      .setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: code });
    await water.getByRole('heading', { name: 'Gültig' }).waitFor();
    await picture('6-checked', water);
    await context.close();
  }

await browser.close();
sandbox.close();
