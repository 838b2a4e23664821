// What build tools do to style sheets in production must not be seen: colours, in both schemes, and the focus.
import { join } from 'node:path';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { kern } from '../packages/theme/src/themes/kern.js';
import { serveFolder } from './serve-folder.js';

type Scheme = 'light' | 'dark';

/** What a build tool itself writes into the page, so that a policy must let it. */
const inline: Readonly<Record<string, string>> = {
  'webpack-style': "; style-src 'self' 'unsafe-inline'", // style-loader: <style>
  parcel: "; script-src 'self' 'unsafe-inline'", // the import map, by which it finds its chunks (2.16)
};

const test = base.extend({
  page: async ({ page }, use, { project }) => {
    const folder = join(import.meta.dirname, 'bundlers', 'dist', project.name);
    await serveFolder(page, folder, `default-src 'self'${inline[project.name] ?? ''}`);
    await use(page);
  },
});

/** A colour of the theme as computed styles say it. */
function colour(name: keyof typeof kern.colours, scheme: Scheme): string {
  const parts = kern.colours[name][scheme].match(/[\da-f]{2}/g) ?? [];
  return `rgb(${parts.map((part) => parseInt(part, 16)).join(', ')})`;
}

async function open(page: Page, colorScheme: Scheme): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.goto('http://example.test/index.html');
}

async function expectColours(field: Locator, scheme: Scheme): Promise<void> {
  await expect(field).toHaveCSS('border-top-color', colour('line', scheme));
  await expect(field).toHaveCSS('background-color', colour('surface', scheme));
  await expect(field).toHaveCSS('color', colour('ink', scheme));
  await field.focus();
  await expect(field).toHaveCSS('outline-color', colour('focus', scheme));
  await expect(field).toHaveCSS('outline-style', 'solid');
  await expect(field).toHaveCSS('box-shadow', `${colour('focus-glow', scheme)} 0px 0px 0px 6px`);
}

for (const scheme of ['light', 'dark'] as const) {
  test(`borders, grounds, the main button and the focus, ${scheme}`, async ({ page }) => {
    await open(page, scheme);
    await expectColours(page.getByLabel('Ort', { exact: true }), scheme);
    const button = page.getByRole('button', { name: 'Absenden' });
    await expect(button).toHaveCSS('background-color', colour('brand', scheme));
    await expect(button).toHaveCSS('color', colour('on-brand', scheme));
  });

  test(`a part of the page that is always dark, on a ${scheme} page`, async ({ page }) => {
    await open(page, scheme);
    await expectColours(page.getByLabel('Ort in der Nacht'), 'dark');
  });
}

test('a browser without light-dark() gets the colours of the page’s scheme', async ({ page }) => {
  await page.addInitScript(() => {
    const supports: (condition: string) => boolean = CSS.supports.bind(CSS);
    CSS.supports = (condition: string) => !condition.includes('light-dark') && supports(condition);
  });
  for (const scheme of ['light', 'dark'] as const) {
    await open(page, scheme);
    await expectColours(page.getByLabel('Ort', { exact: true }), scheme);
    const roles = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--stadt-ink'),
    );
    expect(roles).not.toContain('light-dark');
  }
});
