import { analyse } from '@stadtkit/services/analyse.js';
import { readStandards } from '@stadtkit/services/files.js';
import { musterstadt } from '@stadtkit/services/musterstadt.js';
import { offered } from '@stadtkit/services/offered.js';
import { Citizen } from './citizen.js';
import { expect, expectAccessible, test } from './sandbox.js';
import { Walk } from './walk.js';

/** Every service that the city offers, gone through by the fewest persons who together go every way, with keys alone. */
const { services } = offered(readStandards(), musterstadt);
const on = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format();

test.use({ viewport: { width: 320, height: 800 } });

for (const [name, service] of Object.entries(services))
  for (const [at, person] of analyse(service, { on }).persons.entries())
    test(`${name} ${at + 1}: ${person.label}`, async ({ page, sandbox }) => {
      await new Walk(page, sandbox, name, service, person).go();
    });

test('a language is kept while somebody identifies elsewhere, and what was typed when it is changed', async ({
  page,
}) => {
  const citizen = new Citizen(page, '/musterstadt/bewohnerparkausweis/');
  await page.goto(citizen.path);
  await citizen.presses('English');
  await expect(page.getByRole('button', { name: 'English' })).toBeFocused();
  await citizen.presses('Apply now');
  await citizen.presses(/^Continue with/);
  await citizen.presses(/Ayşe/);
  await citizen.isBack();
  await expect(page.getByRole('button', { name: 'Continue', exact: true })).toBeVisible();

  await page.goto('/musterstadt/angelkarte/');
  await citizen.presses('Jetzt beantragen');
  await page.getByText('Für mich selbst', { exact: true }).click();
  await citizen.next();
  await page.getByLabel('Familienname').fill('Öz');
  await citizen.presses('Leichte Sprache');
  await expect(page.getByRole('button', { name: 'Leichte Sprache' })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await expect(page.locator('input[name=familyName]')).toHaveValue('Öz');
  await expectAccessible(page);
});
