import type { Page } from '@playwright/test';
import { without, type Host } from './hosts/host.js';
import { blank, hosts } from './hosts/hosts.js';
import { expectSame, portrait, settled, surroundings } from './hosts/pictures.js';
import { bareAddress, serve } from './hosts/serve.js';
import { changes, tracesOf } from './hosts/traces.js';
import { Visitor, walk, type Screen } from './hosts/walk.js';
import { applyByKeyboard } from './keyboard.js';
import { expect, expectAccessible, test as base } from './sandbox.js';

/** Pictures by screen, and on paper. */
type Pictures = Map<string, Buffer>;

const test = base.extend<object, { blanks: Map<string, Pictures> }>({
  // One walk over the blank page for each mode and worker.
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the pattern.
  blanks: [async ({}, use) => use(new Map()), { scope: 'worker' }],
});

/** What people print. */
const printed: readonly Screen[] = ['review', 'licence'];

async function onPaper(page: Page, look: () => Promise<void>): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await look();
  await page.emulateMedia({ media: 'screen' });
}

/** Another page that is looked at in the same way. */
async function pageLike(page: Page, host: Host): Promise<Page> {
  const other = await page.context().newPage();
  await show(other, host);
  return other;
}

async function show(page: Page, host: Host): Promise<void> {
  await page.setViewportSize(host.mode.viewport ?? { width: 1000, height: 800 });
  await page.emulateMedia(host.mode.media ?? {});
  await serve(page, host);
}

async function picturesOf(page: Page, host: Host): Promise<Pictures> {
  const pictures: Pictures = new Map();
  await walk(page, host, async (screen) => {
    pictures.set(screen, await settled(() => portrait(page)));
    if (printed.includes(screen))
      await onPaper(page, async () => {
        pictures.set(`${screen} on paper`, await settled(() => portrait(page)));
      });
  });
  await page.close();
  return pictures;
}

/** Makes the block as high as the service, whatever the page says about blocks. */
const standIn = (page: Page, height: number): Promise<void> =>
  page.locator('#stand-in').evaluate((block, height) => {
    const rules = {
      display: 'block',
      transition: 'none',
      padding: '0',
      border: '0',
      'block-size': `${height}px`,
    };
    for (const [name, value] of Object.entries(rules))
      block.style.setProperty(name, value, 'important');
  }, height);

async function expectUnharmed(page: Page, other: Page, host: Host, screen: Screen): Promise<void> {
  const { height } = (await page.locator('stadt-service').boundingBox())!;
  await standIn(other, height);
  const traces = changes(
    await tracesOf(other, without(host.lines)),
    await tracesOf(page, host.lines),
  );
  expect.soft(traces, `page at ${screen}`).toEqual([]);
  await expectSame(
    test.info(),
    `page at ${screen}`,
    () => surroundings(page),
    await surroundings(other),
  );
}

/** `npm test` leaves out what has this tag (docs/tests.md). */
const tagOf = ({ often }: Host): { tag: string[] } => ({ tag: often ? [] : ['@all'] });

for (const host of hosts)
  test(
    `the licence, unharmed and harmless: ${host.name}`,
    tagOf(host),
    async ({ page, sandbox, blanks }) => {
      // The first one also walks over the blank page.
      test.slow();
      const { mode } = host;
      const pictures =
        blanks.get(mode.name) ?? (await picturesOf(await pageLike(page, blank(mode)), blank(mode)));
      blanks.set(mode.name, pictures);

      await sandbox.steer('reset');
      await show(page, host);
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      const other = await pageLike(page, host);
      await other.goto(bareAddress);
      await host.reveal?.(other);
      await walk(page, host, async (screen) => {
        const look = (what: string) =>
          expectSame(test.info(), what, () => portrait(page), pictures.get(what)!);
        await look(screen);
        if (printed.includes(screen)) await onPaper(page, () => look(`${screen} on paper`));
        if (screen === 'start' || screen === 'licence')
          await expectUnharmed(page, other, host, screen);
        if (screen !== 'start') await expectAccessible(page, 'stadt-service');
      });
      // Opened, back from identifying, back from paying: each time the same.
      const sentences = (host.says ?? []).map((one) => expect.stringMatching(one) as unknown);
      expect(said, 'what the console heard').toEqual([...sentences, ...sentences, ...sentences]);
    },
  );

for (const host of hosts.filter(({ byKeyboard }) => byKeyboard))
  test(`the licence by keyboard alone: ${host.name}`, tagOf(host), async ({ page }) => {
    await show(page, host);
    await applyByKeyboard(new Visitor(page, host));
  });

test('a service that the page moves keeps what was typed', async ({ page }) => {
  const host = hosts.find(({ name }) => name.startsWith('put in later'))!;
  await show(page, host);
  const citizen = new Visitor(page, host);
  await citizen.starts();
  await page.getByText('Ohne Online-Ausweis').click();
  await citizen.presses('Weiter und eintippen');
  await page.getByLabel('Familienname').fill('Łuczak');
  await citizen.presses('Fort');
  await expect(page.getByLabel('Familienname')).toHaveValue('Łuczak');
  await citizen.next();
  await expect(page.getByRole('heading', { name: /^Bitte prüfen Sie/ })).toBeVisible();
  await citizen.presses('Hierher');
  await page.reload();
  await host.reveal?.(page);
  await expect(page.getByLabel('Familienname')).toHaveValue('Łuczak');
});

test('the licence is printed on one sheet and its receipt on the next, also by a page with a style sheet for print', async ({
  page,
}) => {
  test.slow();
  const host = hosts.find(({ name }) => name.includes('print'))!;
  await show(page, host);
  await walk(page, host, async (screen) => {
    if (screen !== 'licence') return;
    const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(2);
  });
});
