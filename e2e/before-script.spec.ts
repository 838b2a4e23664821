// A form looks the same before its script is there, while it comes, and when it never does.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { examplesIn } from '../packages/element/testing/examples.js';
import { expectSame } from './hosts/pictures.js';
import { expect, test } from './sandbox.js';

const elements = join(import.meta.dirname, '../packages/fields/elements');

/**
 * Fields that draw something themselves: a list to choose from, a button for rare letters, a place for files, a counter,
 * buttons for one more, a date out of an attribute. And what belongs to an answer is hidden only by a script: without it all of it can be answered.
 */
const drawn =
  /stadt-(?:combobox|name|file|photo)-field|stadt-add-another|stadt-address|data-max-|field[^>]* value=|data-reveals|data-conceals/;

const examples = readdirSync(elements, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .flatMap(({ name }) =>
    examplesIn(readFileSync(join(elements, name, `${name}.md`), 'utf8'))
      .filter(({ html, js }) => js === '' && !drawn.test(html))
      .map((example) => ({ ...example, name: `${name}: ${example.name}` })),
  );

async function open(page: Page, script: 'blocked' | 'here', head = ''): Promise<void> {
  await page.route('**/before-script/', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "default-src 'self'" },
      body: `<!doctype html><html lang="de"><meta charset="utf-8"><title>Formular</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${head}
<link rel="stylesheet" href="/stadtkit/fields.css"><link rel="stylesheet" href="/before-script/fixed.css">
<script type="module" src="/stadtkit/elements.js"></script>
<body>${examples.map(({ html }, nth) => `<section id="example-${nth}">${html}</section>`).join('')}`,
    }),
  );
  // One that is a pixel higher must not push all others.
  const fixed = 'section { block-size: 40rem }';
  await page.route('**/before-script/fixed.css', (route) =>
    route.fulfill({ contentType: 'text/css', body: fixed }),
  );
  if (script === 'blocked') await page.route(/\/stadtkit\/.*\.js$/, (route) => route.abort());
  await page.goto('/before-script/');
  if (script === 'blocked') return;
  await expect(page.locator(':not(:defined)')).toHaveCount(0);
  await page.evaluate(async () => {
    for (const field of document.querySelectorAll('[data-stadt-field]'))
      await (field as Element & { updateComplete: Promise<unknown> }).updateComplete;
  });
}

const picture = (page: Page, nth: number): Promise<Buffer> =>
  page.locator(`#example-${nth}`).screenshot({ animations: 'disabled' });

const meta = '<meta name="color-scheme" content="light dark">';

for (const [name, colorScheme, width, head] of [
  ['light', 'light', 1280, meta],
  ['dark', 'dark', 360, meta],
  ['a page that is never dark', 'dark', 768, ''],
] as const)
  test(`every field looks as it will when its script is there (${name}, ${width} px)`, async ({
    page,
  }, info) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await open(page, 'blocked', head);
    const before: Buffer[] = [];
    for (const nth of examples.keys()) before.push(await picture(page, nth));
    await page.unrouteAll();
    await open(page, 'here', head);
    for (const [nth, { name }] of examples.entries())
      await expectSame(info, name.replace(/\W+/g, ' '), () => picture(page, nth), before[nth]!);
  });
