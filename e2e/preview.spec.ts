import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test as base, type Page } from '@playwright/test';
import { expectAccessible, expectNoOverflow } from './sandbox.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const services = join(root, 'packages/services');
const city = (name: string): string => join(services, 'cities', `${name}.json`);

/** A copy of a standard that is being previewed, as somebody has who writes on it. */
interface Previewed {
  readonly url: string;
  readonly folder: string;
}

/** Starts `stadtkit preview`. */
async function start(folder: string, cities: readonly string[]) {
  const args = ['--import', 'tsx', '--conditions=@stadtkit/source', 'packages/cli/src/main.ts'];
  const asked = cities.flatMap((name) => ['--city', city(name)]);
  const command = spawn(
    process.execPath,
    [...args, 'preview', folder, ...asked, '--on', '2026-11-28'],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    command.stdout.on('data', (chunk) => {
      said += String(chunk);
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (found) resolve(found);
    });
    command.on('exit', () => {
      reject(new Error(`The preview did not start: ${said}`));
    });
  });
  const ended = new Promise<number | null>((resolve) => command.on('exit', resolve));
  return { url, command, ended };
}

const test = base.extend<{
  standard: string;
  cities: readonly string[];
  previewed: Previewed;
}>({
  standard: ['hundesteuer', { option: true }],
  cities: [['musterstadt'], { option: true }],
  previewed: async ({ standard, cities }, use) => {
    const folder = join(mkdtempSync(join(tmpdir(), 'stadtkit-')), standard);
    cpSync(join(services, 'standards', standard), folder, { recursive: true });
    const { url, command, ended } = await start(folder, cities);
    await use({ url, folder });
    command.kill('SIGINT');
    expect(await ended, 'Ctrl-C ends it cleanly').toBe(0);
    rmSync(folder, { recursive: true });
  },
  // It needs the preview, so that the preview ends after it.
  page: async ({ page, previewed: _ }, use) => {
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    page.on('request', (request) => {
      if (!/^(http:\/\/127\.0\.0\.1|data:)/.test(request.url())) wrong.push(request.url());
    });
    await use(page);
    expect(wrong, 'errors, policy violations, and what came from the net').toEqual([]);
  },
});

const heading = (page: Page, name: string) =>
  page.getByRole('main').getByRole('heading', { level: 2, name });

/** What can be chosen above the service. */
const choice = (page: Page, label: string) => page.getByRole('banner').getByLabel(label);

/** Saves a file with a change. */
function save(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

for (const [standard, title] of Object.entries({
  angelkarte: 'Angelkarte für ein Gewässer kaufen',
  fischereischein: 'Fischereischein beantragen',
  hundesteuer: 'Hund anmelden',
  meldebescheinigung: 'Meldebescheinigung beantragen',
  bewohnerparkausweis: 'Bewohnerparkausweis beantragen',
  sondernutzung: 'Tische auf dem Gehweg beantragen',
}))
  test.describe(standard, () => {
    test.use({ standard, viewport: { width: 320, height: 800 } });
    test('is shown to everybody at the end of their way', async ({ page, previewed: { url } }) => {
      await page.goto(url);
      await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
      const person = choice(page, 'Person');
      for (const label of await person.locator('option').allInnerTexts()) {
        await person.selectOption(label.trim());
        const says = await page.getByText(/^Ends: /).innerText();
        const refusal = /“(.*)”/.exec(says)?.[1];
        await choice(page, 'Language').selectOption('en');
        const step = await choice(page, 'Step').locator('option:checked').innerText();
        await expect(heading(page, refusal ?? step.trim().replace(/^\d+\. /, ''))).toBeVisible();
        await expectNoOverflow(page);
      }
      await expectAccessible(page);
    });
  });

test('a person, a step, a day and a language stand in the address, and are there again after loading', async ({
  page,
  previewed: { url },
}) => {
  await page.goto(url);
  await expect(heading(page, 'Hund anmelden')).toBeVisible();
  await choice(page, 'Person').selectOption('types');
  await expect(heading(page, 'Stimmt alles?')).toBeVisible();
  await choice(page, 'Language').selectOption('en');
  await choice(page, 'Step').selectOption('4. Your dogs');
  await expect(heading(page, 'Your dogs')).toBeVisible();
  await choice(page, 'Day').fill('2027-01-01');
  await expect(page).toHaveURL(/person=types&lang=en&step=dogsStep&on=2027-01-01$/);
  await expect(choice(page, 'Step').locator('option:checked')).toHaveText(/Your dogs/);
  await page.reload();
  await expect(heading(page, 'Your dogs')).toBeVisible();
  await expect(choice(page, 'Day')).toHaveValue('2027-01-01');
  await expect(choice(page, 'Language')).toHaveValue('en');
  await expectAccessible(page);
});

test('whoever goes on with the keyboard takes the bar along, and back again', async ({
  page,
  previewed: { url },
}) => {
  await page.goto(`${url}?person=types&step=person`);
  await page.getByRole('button', { name: 'Weiter', exact: true }).press('Enter');
  await expect(heading(page, 'Ihre Hunde')).toBeVisible();
  await expect(choice(page, 'Step')).toHaveValue('dogsStep');
  await page.goBack();
  await expect(choice(page, 'Step')).toHaveValue('person');
  await expect(page).toHaveURL(/step=person/);
});

test('sends, and shows what comes then', async ({ page, previewed: { url } }) => {
  await page.goto(`${url}?person=types`);
  await page.getByLabel('Meine Angaben sind richtig und vollständig.').check();
  await page.getByRole('button', { name: 'Antrag abschicken' }).click();
  await expect(page.getByText(/Ihre Vorgangsnummer/)).toBeVisible();
});

test.describe('in two cities', () => {
  test.use({ standard: 'angelkarte', cities: ['musterstadt', 'kleinau'] });
  test('each is shown as it wants to be', async ({ page, previewed: { url } }) => {
    await page.goto(url);
    await expect(page.getByRole('main')).toContainText('Musterstadt');
    await choice(page, 'City').selectOption('kleinau');
    await expect(page.getByRole('main')).toContainText('Gemeinde Kleinau');
    await expect(page).toHaveURL(/city=kleinau/);
  });
});

test('what is saved is shown at once, where one was; what is wrong is said in its place', async ({
  page,
  previewed: { url, folder },
}) => {
  const [texts, service] = [join(folder, 'texts.de.json'), join(folder, 'service.json')];
  await page.goto(`${url}?person=types`);
  await expect(heading(page, 'Stimmt alles?')).toBeVisible();
  save(texts, (text) => text.replace('"Stimmt alles?"', '"Ist alles richtig?"'));
  await expect(heading(page, 'Ist alles richtig?')).toBeVisible();

  const right = readFileSync(service, 'utf8');
  save(service, (text) => text.slice(0, -20));
  await expect(heading(page, '1 mistake')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('service.json” is not JSON');
  await expect(page.locator('stadt-service')).toHaveCount(0);
  await expectAccessible(page);

  save(service, () => right.replaceAll('"kind": "review"', '"kind": "reviews"'));
  await expect(page.getByRole('main')).toContainText('steps/review/kind');
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoOverflow(page);
  await expectAccessible(page);

  save(service, () => right);
  await expect(heading(page, 'Ist alles richtig?')).toBeVisible();
});

test('what the analysis finds can be read above the service', async ({
  page,
  previewed: { url, folder },
}) => {
  await page.goto(url);
  await expect(heading(page, 'Hund anmelden')).toBeVisible();
  save(join(folder, 'texts.de.json'), (text) =>
    text.replace('"Hund anmelden"', '"Hund {name} anmelden"'),
  );
  await page.getByText('1 finding').click();
  await expect(page.getByRole('banner')).toContainText('{name}');
  await expectAccessible(page);
});
