import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect, test } from './site.js';

interface Editor {
  wp: {
    data: {
      dispatch(store: string): { set(scope: string, name: string, value: unknown): void };
      select(store: string): { getBlocks(): { name: string; isValid: boolean }[] };
    };
  };
}

/** The dialog that greets newcomers would lie over everything. */
const withoutWelcome = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { data } = (window as unknown as Editor).wp;
    for (const editor of ['core', 'core/edit-post'])
      data.dispatch('core/preferences').set(editor, 'welcomeGuide', false);
  });

const title = '.editor-post-title__input';

/** Where the page is written; newer editors put that into a frame. */
async function canvasOf(page: Page): Promise<FrameLocator | Locator> {
  const frame = page.locator('iframe[name="editor-canvas"]');
  await expect(frame.or(page.locator(title))).toBeVisible();
  return (await frame.count()) > 0 ? frame.contentFrame() : page.locator('body');
}

/** Names of the blocks in the editor; those that it would ask to be repaired are marked. */
const blocks = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (window as unknown as Editor).wp.data
      .select('core/block-editor')
      .getBlocks()
      .map(({ name, isValid }) => (isValid ? name : `${name} (broken)`)),
  );

test('an editor puts the block into a page', async ({ admin: { page, goes } }) => {
  await goes('post-new.php?post_type=page');
  await withoutWelcome(page);
  const canvas = await canvasOf(page);
  await canvas.locator(title).fill('Angeln');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/Leistung');
  await page.getByRole('option', { name: 'Leistung der Stadt' }).click();

  await page.getByLabel('Leistung', { exact: true }).selectOption('Fischereischein');
  const card = canvas.getByRole('document', { name: /Leistung der Stadt/ });
  await expect(card).toContainText('Auf der Seite steht hier die Leistung.');
  await expect(card, 'the link of the settings').toContainText('Bürgeramt 0555 123-0');
  await page.getByLabel('Führt zu').fill('tel:05551230');
  await page.getByLabel('Text des Links').fill('0555 123-0');
  await expect(card.getByRole('link')).toHaveText('0555 123-0');

  await page.locator('.editor-post-publish-panel__toggle').click();
  await page.locator('.editor-post-publish-button').click();
  await expect(page.locator('.post-publish-panel__postpublish-header')).toBeVisible();
  await page.reload();
  await expect.poll(() => blocks(page)).toEqual(['stadtkit/service']);
});

test('a block that was pasted without its link is in order, too', async ({ admin }) => {
  const content =
    '<!-- wp:stadtkit/service {"service":"fischereischein","fallbackUrl":"/amt"} /-->';
  const { id } = await admin.saves('pages', { title: 'Geklebt', status: 'draft', content });
  await admin.goes(`post.php?post=${String(id)}&action=edit`);
  await expect.poll(() => blocks(admin.page)).toEqual(['stadtkit/service']);
});

test('an editor puts the shortcode into a page', async ({ admin }) => {
  const shortcode =
    '[stadtkit service="fischereischein" heading-level="3" fallback-url="tel:05551230" fallback-text="0555 123-0"]';
  const { link } = await admin.saves('pages', {
    title: 'Angeln kurz',
    status: 'publish',
    content: `<!-- wp:shortcode -->${shortcode}<!-- /wp:shortcode -->`,
  });
  expect(new URL(link).pathname).toBe('/angeln-kurz/');
});

test('the settings list the pages with a service', async ({ admin: { page, goes } }) => {
  await goes('options-general.php?page=stadtkit');
  const uses = page.getByRole('heading', { name: 'Seiten mit einer Leistung' });
  await expect(uses).toBeVisible();
  for (const name of ['Angeln', 'Angeln kurz', 'Geklebt'])
    await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
});
