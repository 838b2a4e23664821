import type { Page } from '@playwright/test';
import { blank } from './hosts/hosts.js';
import { without } from './hosts/host.js';
import { bareAddress, serve } from './hosts/serve.js';
import { changes, tracesOf } from './hosts/traces.js';
import { walk } from './hosts/walk.js';
import { Citizen } from './citizen.js';
import { expect, test } from './sandbox.js';

const host = blank({ name: 'as it is' });

/** What somebody does who takes the two lines out of a page that is open. */
const takeOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const line of document.querySelectorAll('script, stadt-service')) line.remove();
  });

/** Everything that a page can keep on a device. */
const keptIn = (page: Page): Promise<object> =>
  page.evaluate(async () => ({
    tab: Object.keys(sessionStorage),
    device: Object.keys(localStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
    history: history.state as unknown,
    sheets: document.adoptedStyleSheets.length,
  }));
const nothing = {
  tab: [],
  device: [],
  databases: [],
  caches: [],
  workers: 0,
  cookies: '',
  history: null,
  sheets: 0,
};

const uses: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a service that was only looked at': (page) => new Citizen(page).open(),
  'a service that was used to its end': (page) => walk(page, host, async () => undefined),
};

for (const [what, use] of Object.entries(uses))
  test(`${what} is removed, and nothing is left`, async ({ page, context }) => {
    test.slow();
    await page.clock.install();
    const never = await context.newPage();
    for (const one of [page, never]) await serve(one, host);
    await never.goto(bareAddress);
    await use(page);
    await takeOut(page);

    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.clock.runFor('10:00');
    expect(asked, 'what the page asks for afterwards').toEqual([]);
    expect(await keptIn(page)).toEqual(nothing);
    const bare = without(host.lines);
    expect(changes(await tracesOf(never, bare), await tracesOf(page, bare))).toEqual([]);
    // The gateway knows a browser again while somebody is away to identify; the ID provider’s cookies are its own.
    for (const { name, path, expires } of await context.cookies())
      if (path.startsWith('/gateway'))
        expect(expires, `${name} lasts half an hour`).toBeLessThanOrEqual(Date.now() / 1000 + 1800);

    await page.goto(bareAddress);
    expect(await keptIn(page)).toEqual(nothing);
    expect(changes(await tracesOf(never, bare), await tracesOf(page, bare))).toEqual([]);
    expect((await page.screenshot()).equals(await never.screenshot())).toBe(true);
  });

test('a service that waits is removed, and waits no more', async ({ page, sandbox }) => {
  await page.clock.install();
  await serve(page, host);
  const citizen = new Citizen(page);
  await citizen.appliesUpToPayment();
  await sandbox.steer('parties/issuer', { state: 'down' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await citizen.pays();
  await citizen.sees('Ihr Fischereischein');
  asked.length = 0;
  await expect(async () => {
    await page.clock.runFor('00:03');
    expect(asked, 'looks for the licence by itself').not.toEqual([]);
  }).toPass();

  await takeOut(page);
  asked.length = 0;
  await page.clock.runFor('10:00');
  expect(asked).toEqual([]);
});
