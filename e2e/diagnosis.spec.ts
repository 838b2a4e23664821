import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test as withSandbox } from './sandbox.js';

// Here pages are wrong on purpose: what the console says about that is no fault of the test.
const test = withSandbox.extend<{ page: Page }>({
  page: async ({ context, sandbox }, use) => {
    await sandbox.steer('reset');
    await use(await context.newPage());
  },
});

const path = '/musterstadt/fischereischein/';
const src = '/gateway/services/fischereischein';
const script = '<script type="module" src="/stadtkit/stadtkit.js"></script>';
const link = '<a href="tel:05551230">0555 123-0</a>';
const service = `<stadt-service src="${src}">${link}</stadt-service>`;

interface CityPage {
  readonly head?: string;
  readonly body?: string;
  readonly policy?: string;
  readonly lang?: string;
  /** An address of its own, if it is not the city’s. */
  readonly at?: string;
}

async function serve(page: Page, city: CityPage): Promise<string> {
  const { head = script, body = service, policy, lang = 'de', at = path } = city;
  await page.route(
    (url) => url.pathname === new URL(at, 'http://x').pathname,
    (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: policy === undefined ? {} : { 'content-security-policy': policy },
        body: `<!doctype html><html lang="${lang}"><head><title>Angeln</title>
          <link rel="icon" href="/parties/icon.svg">${head}</head>
          <body><h1>Angeln</h1>${body}</body></html>`,
      }),
  );
  return `${at}?stadt-debug&vorname=Eva`;
}

/** Opens a city’s page with the diagnosis; waits until it has looked at everything. */
async function diagnosed(page: Page, city: CityPage = {}): Promise<Locator> {
  await page.goto(await serve(page, city));
  const report = page.locator('stadt-diagnosis section');
  await expect(
    report.getByText(/Alles in Ordnung|zu tun\.|All is well|to be done\./),
  ).toBeVisible();
  return report;
}

/** What stands at a finding. */
const at = (report: Locator, code: string): Locator =>
  report.getByRole('listitem').filter({ has: report.page().getByText(code, { exact: true }) });

test('all is well: says so, with version, service and gateway, and nothing about the person', async ({
  page,
  sandbox,
}) => {
  const report = await diagnosed(page);
  await expect(report).toContainText('Alles in Ordnung');
  await expect(report).toContainText(/Version\s*0\.0\.0/);
  await expect(report).toContainText('Fischereischein beantragen (');
  await expect(report).toContainText(`${sandbox.url}/gateway`);
  await expect(report).not.toContainText('Eva');
  await expect(report.getByRole('listitem')).toHaveCount(0);
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
  expect(await page.context().cookies()).toEqual([]);
  await expectAccessible(page, 'stadt-diagnosis');

  await test.step('the report can be copied', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await report.getByRole('button', { name: 'Bericht kopieren' }).click();
    await expect(report.getByText('in der Zwischenablage')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Alles in Ordnung');
  });
});

test('without the parameter nothing of it is loaded', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await serve(page, {});
  await page.goto(path);
  await expect(page.getByRole('button', { name: 'Jetzt beantragen' })).toBeVisible();
  expect(asked.filter((url) => /diagnosis|files\.json/.test(url))).toEqual([]);
  expect(await page.evaluate(() => customElements.get('stadt-diagnosis'))).toBeUndefined();
});

test('in English, and at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 });
  const report = await diagnosed(page, { lang: 'en', body: '' });
  await expect(report).toContainText('One thing is to be done.');
  await expect(at(report, 'no-service')).toContainText('There is no service on the page.');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expectAccessible(page, 'stadt-diagnosis');
});

test.describe('policies', () => {
  test('the connection to the gateway is blocked', async ({ page }) => {
    const policy = "script-src 'self'; connect-src 'none'";
    const report = await diagnosed(page, { policy });
    await expect(at(report, 'policy').first()).toContainText("„connect-src“: 'self'");
  });

  test('Trusted Types let nothing be shown: the page’s own text stays', async ({ page }) => {
    const policy = "script-src 'self'; require-trusted-types-for 'script'; trusted-types other";
    const report = await diagnosed(page, { policy });
    await expect(at(report, 'trusted-types')).toContainText('„trusted-types“: lit-html');
    await expect(at(report, 'script-broken')).toHaveCount(0);
    await expect(page.getByRole('link', { name: '0555 123-0' })).toBeVisible();
  });
});

test.describe('files', () => {
  const chunk = '**/stadtkit/chunks/*.js';

  test('a folder was not put on the server', async ({ page }) => {
    await page.route(chunk, (route) => route.fulfill({ status: 404 }));
    const report = await diagnosed(page);
    await expect(at(report, 'file-missing')).toContainText('Antwort 404');
    await expect(at(report, 'file-missing')).toContainText('/stadtkit/chunks/');
  });

  test('the CMS answers with a page, or the server with another type', async ({ page }) => {
    await page.route(chunk, (route) => route.fulfill({ contentType: 'text/html', body: '<p>' }));
    await page.route('**/themes/kern.css', (route) =>
      route.fulfill({ contentType: 'text/plain', body: '' }),
    );
    const head = `${script}<link rel="stylesheet" href="/stadtkit/themes/kern.css">`;
    const report = await diagnosed(page, { head });
    await expect(at(report, 'file-type')).toHaveCount(2);
    await expect(report).toContainText('Der Server antwortet mit einer Seite');
    await expect(report).toContainText('.css als text/css');
  });

  test('an optimiser has moved the script', async ({ page, sandbox }) => {
    await page.route('**/cache/*.js', async (route) => {
      const name = route.request().url().replace(/.*\//, '');
      const response = await route.fetch({ url: `${sandbox.url}/stadtkit/${name}` });
      await route.fulfill({ response });
    });
    const head = script.replace('/stadtkit/', '/cache/');
    const report = await diagnosed(page, { head });
    await expect(at(report, 'file-moved')).toContainText('/cache/stadtkit.js');
  });

  test('the files are of another version than the script', async ({ page }) => {
    await page.route('**/stadtkit/files.json', (route) =>
      route.fulfill({ json: { version: '1.2.3', files: {} } }),
    );
    await expect(at(await diagnosed(page), 'file-mixed')).toContainText('von Version 1.2.3');
  });

  test('the script is included as what it is not, and more than once', async ({ page }) => {
    const head = `<script src="/stadtkit/stadtkit-all.js"></script>${script}`;
    const report = await diagnosed(page, { head });
    await expect(at(report, 'module-as-classic')).toContainText('stadtkit-all.js ist ein Modul');
    await expect(at(report, 'script-twice')).toContainText('stadtkit.js');
  });

  test('a classic script is included as a module', async ({ page }) => {
    const head = '<script type="module" src="/stadtkit/stadtkit-classic.js"></script>';
    const report = await diagnosed(page, { head: head + script });
    await expect(at(report, 'classic-as-module')).toContainText('stadtkit-classic.js');
  });

  test('another version came first', async ({ page, sandbox }) => {
    await page.route('**/alt/**', async (route) => {
      const name = new URL(route.request().url()).pathname.replace('/alt/', '');
      const response = await route.fetch({ url: `${sandbox.url}/stadtkit/${name}` });
      const body = (await response.text()).replace(/(["'`])0\.0\.0\1/, '$10.0.0-alpha$1');
      await route.fulfill({ response, body });
    });
    const head = `${script.replace('/stadtkit/', '/alt/')}${script}`;
    const found = at(await diagnosed(page, { head }), 'other-version');
    await expect(found).toContainText(`Es arbeitet 0.0.0-alpha (${sandbox.url}/alt/stadtkit.js)`);
    await expect(found).toContainText(`es ruht 0.0.0 (${sandbox.url}/stadtkit/stadtkit.js)`);
  });
});

test.describe('definition and gateway', () => {
  test('not there, in need, a login page, no JSON', async ({ page, sandbox }) => {
    const missing = service.replace('fischereischein', 'angeln');
    let report = await diagnosed(page, { body: missing });
    await expect(at(report, 'definition-status')).toContainText('antwortet mit 404');

    const answers = [
      [{ status: 503 }, 'definition-status', 'im Protokoll des Gateways'],
      [{ contentType: 'text/html', body: '<h1>Login' }, 'definition-page', 'Anmeldeseite'],
      [{ body: 'nichts', contentType: 'text/plain' }, 'definition-text', 'kein JSON'],
    ] as const;
    for (const [answer, code, says] of answers) {
      await page.route(`${sandbox.url}${src}`, (route) => route.fulfill(answer));
      report = await diagnosed(page);
      await expect(at(report, code)).toContainText(says);
      await expect(page.getByRole('link', { name: '0555 123-0' })).toBeVisible();
    }
    await page.route(`${sandbox.url}${src}`, (route) => route.abort());
    report = await diagnosed(page);
    await expect(at(report, 'definition-unreachable')).toContainText('antwortet niemand');
  });

  test('a mistake in the definition is shown with its path', async ({ page, sandbox }) => {
    await page.route(`${sandbox.url}${src}`, async (route) => {
      const definition = (await (await route.fetch()).json()) as { steps: { stage: string }[] };
      definition.steps[1]!.stage = 'nirgends';
      await route.fulfill({ json: definition });
    });
    const found = at(await diagnosed(page), 'definition-wrong');
    await expect(found).toContainText('Stelle: steps[1].stage');
    await expect(found).toContainText('“nirgends” is not one of the stages.');
  });

  test('a gateway elsewhere lets nobody ask', async ({ page, sandbox }) => {
    const gateway = 'https://gateway.example';
    await page.route(`${gateway}/**`, (route) =>
      route.fulfill({
        json: {},
        headers: { 'access-control-allow-origin': 'https://andere-stadt.example' },
      }),
    );
    const report = await diagnosed(page, { body: service.replace(src, `${gateway}${src}`) });
    await expect(at(report, 'origin')).toContainText(`Seiten von ${sandbox.url} nicht fragen`);
  });

  test('the gateway does not know the page as a way back', async ({ page, sandbox }) => {
    const found = at(await diagnosed(page, { at: '/anderswo/' }), 'return-url');
    await expect(found).toContainText(`genau ein: ${sandbox.url}/anderswo/`);
    expect(await page.context().cookies(), 'asking leaves nothing behind').toEqual([]);
    expect(await sandbox.counts()).toMatchObject({ submissions: 0, transactions: 0 });
  });
});

test.describe('what a CMS has done', () => {
  test('attributes are gone, and nothing is inside', async ({ page }) => {
    const body = '<div data-stadt-service="fischereischein"></div><stadt-service></stadt-service>';
    const report = await diagnosed(page, { body });
    await expect(at(report, 'attributes-gone')).toHaveCount(2);
    await expect(report).toContainText('Erlauben Sie im CMS data-stadt-service und data-src');
    await expect(at(report, 'no-fallback')).toHaveCount(2);
  });

  test('the code is printed as text; code that is explained is not meant', async ({ page }) => {
    const printed = `<p>&lt;stadt-service src="${src}"&gt;</p>`;
    let report = await diagnosed(page, { body: printed });
    await expect(at(report, 'printed')).toContainText(`<stadt-service src="${src}">`);
    report = await diagnosed(page, { body: `${service}<pre>${printed}</pre>` });
    await expect(report).toContainText('Alles in Ordnung');
  });

  test('the rules of the page make text unreadable', async ({ page }) => {
    await page.route('**/grau.css', (route) =>
      route.fulfill({ contentType: 'text/css', body: ':root{--stadt-ink:#bbb}' }),
    );
    const head = `${script}<link rel="stylesheet" href="/grau.css">`;
    const found = at(await diagnosed(page, { head }), 'theme-contrast').first();
    await expect(found).toContainText('--stadt-ink / --stadt-paper');
  });

  test('a script of the page takes the sheets away', async ({ page }) => {
    await page.route('**/weg.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: 'Object.defineProperty(document, "adoptedStyleSheets", { get: () => [], set() {} })',
      }),
    );
    const head = `<script src="/weg.js"></script>${script}`;
    await expect(at(await diagnosed(page, { head }), 'theme-missing')).toBeVisible();
  });
});

test.describe('the place of the page', () => {
  test('no encryption', async ({ page, sandbox }) => {
    await page.route('http://stadt.example/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      const response = await route.fetch({ url: `${sandbox.url}${pathname}` });
      await route.fulfill({ response });
    });
    const report = await diagnosed(page, { at: `http://stadt.example${path}` });
    await expect(at(report, 'insecure')).toContainText('http://stadt.example');
    await report.getByRole('button', { name: 'Bericht kopieren' }).click();
    await expect(report.getByText('Der Bericht ist markiert')).toBeVisible();
  });

  test('a sandboxed frame that keeps nothing, and one without a camera', async ({
    page,
    sandbox,
  }) => {
    // Scripts come to an origin that is none only when their server lets everybody have them.
    await page.route(`${sandbox.url}/stadtkit/**`, async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'access-control-allow-origin': '*' };
      await route.fulfill({ response, headers });
    });
    const check = '<stadt-licence-check></stadt-licence-check>';
    const framed = await serve(page, { body: service + check });
    await page.route('**/rahmen/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'permissions-policy': 'camera=()' },
        body: `<iframe title="Dienst" sandbox="allow-scripts" src="${framed}"></iframe>`,
      }),
    );
    await page.goto('/rahmen/');
    const report = page.frameLocator('iframe').locator('stadt-diagnosis');
    const found = (code: string) =>
      report.getByRole('listitem').filter({ hasText: new RegExp(`^${code} `) });
    await expect(found('storage')).toContainText('allow-same-origin');
    await expect(found('camera')).toContainText('allow="camera"');
  });
});
