import type { Page, Request } from '@playwright/test';
import { snippetFor } from '../packages/embed/src/snippets/snippet.js';
import { expect, test } from './sandbox.js';

// The twelve points of docs/embedding/contract.md, by their titles.

const script = '<script type="module" src="/stadtkit/stadtkit.js"></script>';
const src = '/gateway/services/fischereischein';
const link = '<a href="/buergeramt">Bürgeramt</a>';
const service = (attributes = '') =>
  `<stadt-service src="${src}" ${attributes}>${link}</stadt-service>`;

const { snippet } = snippetFor({
  cms: 'html',
  service: 'fischereischein',
  gateway: '/gateway',
  files: '/stadtkit/',
  fallback: { to: '/buergeramt', text: 'Bürgeramt' },
});
/** Nothing but what is published is allowed. */
const policy = `default-src 'none'; ${snippet!.policy}`;

interface More {
  /** What else Trusted Types are allowed. */
  readonly policy?: string;
  readonly query?: string;
}

/** Opens a city’s page with these lines in its head and its body, and nothing else of Stadtkit. */
async function opens(page: Page, head: string, body: string, more: More = {}): Promise<void> {
  await page.route('**/vertrag/*', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': `${policy} ${more.policy ?? ''}` },
      body: `<!doctype html><html lang="de"><head><title>Angeln</title>
        <link rel="icon" href="/parties/icon.svg">${head}</head>
        <body><h1>Angeln</h1><p id="own">Seite der <a href="/">Stadt</a></p>${body}</body></html>`,
    }),
  );
  await page.goto(`/vertrag/${more.query ?? ''}`);
}

const begin = (page: Page) => page.getByRole('button', { name: 'Jetzt beantragen' });

/** Everything that the page asks for from now on. */
function requestsOf(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  return requests;
}

const paths = (requests: readonly Request[]): readonly string[] =>
  requests.map((request) => new URL(request.url()).pathname);

test('1. One file, one line', async ({ page }) => {
  const requests = requestsOf(page);
  await opens(page, script, service());
  await expect(begin(page)).toBeVisible();
  const own = paths(requests).filter((path) => /^\/(stadtkit|gateway)\//.test(path));
  expect(own).toEqual(['/stadtkit/stadtkit.js', src]);
});

const stored = (page: Page) =>
  page.evaluate(async () => ({
    storage: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }));

test('2. Nothing is stored or sent before somebody begins', async ({ page, context }) => {
  const requests = requestsOf(page);
  await opens(page, script, service());
  await begin(page).hover();
  await page.waitForLoadState('networkidle');
  expect(await stored(page)).toEqual({
    storage: 0,
    databases: 0,
    caches: 0,
    workers: 0,
    cookies: '',
  });
  expect(await context.cookies()).toEqual([]);
  expect(requests.filter((request) => request.method() !== 'GET')).toEqual([]);
});

/** What a page has of its own: names on `window`, and how its parts look. */
const surroundings = (page: Page) =>
  page.evaluate(() => {
    const looks = (selector: string) => {
      const style = getComputedStyle(document.querySelector(selector)!);
      return Array.from(style, (name) => `${name}: ${style.getPropertyValue(name)}`).filter(
        (line) => !line.startsWith('--stadt-'),
      );
    };
    // Playwright has names of its own there.
    const names = Object.getOwnPropertyNames(window).filter((name) => !name.startsWith('__p'));
    return { names, looks: ['h1', '#own', '#own a'].map(looks) };
  });

test('3. No style and no name for others', async ({ page, context }) => {
  const other = await context.newPage();
  await opens(other, '', '');
  await opens(page, script, service());
  await expect(begin(page)).toBeVisible();
  expect(await surroundings(page)).toEqual(await surroundings(other));
});

test('4. No eval, no inline script, no inline style, no WebAssembly', async ({ page }) => {
  // What the policy blocks is an error in the console, which no page of these tests may have.
  await opens(page, script, service());
  await begin(page).click();
  await expect(page.getByRole('heading', { name: 'Worum geht es?' })).toBeVisible();
});

/** Serves the files a second time, from a folder of another plugin. */
const copies = (page: Page) =>
  page.route('**/a/b/c/**', async (route) => {
    const url = route.request().url().replace('/a/b/c/', '/stadtkit/');
    await route.fulfill({ response: await route.fetch({ url }) });
  });

test('5. Works from any address', async ({ page }) => {
  await copies(page);
  await opens(page, script.replace('/stadtkit/', '../a/b/c/'), service());
  await begin(page).click();
  await expect(page.getByRole('heading', { name: 'Worum geht es?' })).toBeVisible();
});

test('6. What stands inside helps until the service is there', async ({ page }) => {
  await page.route('**/stadtkit.js', (route) => route.abort());
  await opens(page, script, service());
  const way = page.getByRole('link', { name: 'Bürgeramt' });
  await expect(way).toBeVisible();
  await way.click();
  await expect(page).toHaveURL(/\/buergeramt$/);
});

test('7. Attributes are enough', async ({ page }) => {
  const data = `data-stadt-service="fischereischein" data-gateway="/gateway" data-lang="en"`;
  await opens(page, script, `<div ${data} data-heading-level="3">${link}</div>`);
  // Playwright reads the level of a heading from its tag, assistive technology from `aria-level` (ARIA 1.2).
  const heading = page.getByRole('heading', { name: 'Apply for a fishing licence' });
  await expect(heading).toHaveAttribute('aria-level', '3');
});

test('8. A failure leaves the page whole', async ({ page }) => {
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  await page.route(`**${src}`, (route) => route.fulfill({ body: '<h1>Wartung</h1>' }));
  await opens(page, script, service());
  await expect.poll(() => warnings.length).toBe(1);
  expect(warnings[0]).toMatch(/^Stadtkit: /);
  await expect(page.getByRole('link', { name: 'Bürgeramt' })).toBeVisible();
});

test('9. The first copy wins, and the second says so', async ({ page }) => {
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  await copies(page);
  const second = script.replace('/stadtkit/', '/a/b/c/');
  await opens(page, script + second, service(), { policy: "'allow-duplicates'" });
  await expect(begin(page)).toBeVisible();
  expect(warnings).toEqual([expect.stringContaining('Include it once.')]);
});

test('10. One origin, unless the gateway names another', async ({ page, sandbox }) => {
  const requests = requestsOf(page);
  await opens(page, script, service());
  await begin(page).click();
  await page.waitForLoadState('networkidle');
  expect([...new Set(requests.map((request) => new URL(request.url()).origin))]).toEqual([
    sandbox.url,
  ]);
  const stranger = { origin: 'https://www.stranger.example' };
  const answer = await page.request.get(src, { headers: stranger });
  expect(answer.headers()['access-control-allow-origin']).toBeUndefined();
});

test('11. Removed, it leaves nothing behind', async ({ page, context }) => {
  const other = await context.newPage();
  await opens(other, '', '');
  await opens(page, script, service());
  await expect(begin(page)).toBeVisible();
  await page.evaluate(() => {
    document.querySelector('stadt-service')!.remove();
  });
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  expect(await surroundings(page)).toEqual(await surroundings(other));
  expect(await stored(page)).toEqual(await stored(other));
});

test('12. It says what is wrong', async ({ page }) => {
  await opens(page, script, service(), { query: '?stadt-debug' });
  await expect(page.locator('stadt-diagnosis')).toBeVisible();
});
