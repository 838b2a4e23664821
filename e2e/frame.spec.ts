import type { Frame, FrameLocator, Page } from '@playwright/test';
import { otherSite } from './other-site.js';
import { expect, expectAccessible, test } from './sandbox.js';

const path = '/musterstadt/fischereischein/';
const definition = '/gateway/services/fischereischein';
const query = `src=${encodeURIComponent(definition)}`;

interface HostPage {
  /** The address of the frame. */
  readonly src: string;
  readonly attributes?: string;
  readonly before?: string;
  readonly head?: string;
  readonly policy?: string;
}

const written = ({ src, attributes = '', head, before = '' }: HostPage): string =>
  `<!doctype html><html lang="de"><head><title>Angeln</title>
  <meta name="viewport" content="width=device-width"><link rel="icon" href="/parties/icon.svg">
  ${head ?? '<script src="/stadtkit/stadtkit-frame.js"></script>'}</head>
  <body><main><h1>Angeln in Musterstadt</h1>${before}
  <iframe data-stadt-frame title="Fischereischein beantragen" ${attributes} src="${src}"></iframe>
  <p><a href="tel:05551230">0555 123-0</a></p></main></body></html>`;

/** Opens the city’s page with a frame in it. Playwright’s own routes do not see where a redirect leads. */
async function hold(page: Page, host: HostPage): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on('Fetch.requestPaused', ({ requestId }) => {
    void session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: 200,
      responseHeaders: [
        { name: 'content-type', value: 'text/html; charset=utf-8' },
        { name: 'content-security-policy', value: host.policy ?? "default-src 'self'" },
      ],
      body: Buffer.from(written(host)).toString('base64'),
    });
  });
  const patterns = [{ urlPattern: `*${path}`, resourceType: 'Document' as const }];
  await session.send('Fetch.enable', { patterns });
  await page.goto(path);
}

const inFrame = (page: Page): FrameLocator => page.frameLocator('iframe');
const frameOf = (page: Page): Frame => page.frames().find((one) => one !== page.mainFrame())!;

/** A citizen at a service that is in a frame, or not. */
class Applicant {
  constructor(
    readonly page: Page,
    readonly at: FrameLocator | Page,
  ) {}

  sees = (heading: string): Promise<void> =>
    expect(this.at.getByRole('heading', { name: heading, level: 2 })).toBeVisible();
  presses = (name: string | RegExp): Promise<void> =>
    this.at.getByRole('button', { name, exact: typeof name === 'string' }).click();

  async begins(): Promise<void> {
    await this.sees('Fischereischein beantragen');
    await this.presses('Jetzt beantragen');
    await this.wantsAFirstLicence();
    await this.sees('Wie möchten Sie sich ausweisen?');
  }

  async wantsAFirstLicence(): Promise<void> {
    await this.sees('Worum geht es?');
    await this.at.getByText('Meinen ersten Fischereischein beantragen').click();
    await this.at.getByText('Ja, ich habe einen Zugangscode').click();
    await this.presses('Weiter');
  }

  async identifies(): Promise<void> {
    await this.presses(/^Weiter mit/);
    await this.page.waitForURL(/\/ausweis\/anmelden\//);
    await this.page.getByRole('button', { name: /Ayşe/ }).click();
    await this.page.waitForURL((url) => /musterstadt|frame\.html/.test(url.pathname));
    await this.sees('Ihre Daten');
    await this.presses('Weiter');
  }

  async typesWhoTheyAre(): Promise<void> {
    await this.at.getByText('Ohne Online-Ausweis').click();
    await this.presses('Weiter und eintippen');
    await this.sees('Ihre Daten');
    const given = {
      Vornamen: 'Ayşe',
      Familienname: 'Müller-Łukasiewicz',
      Tag: '14',
      Monat: '3',
      Jahr: '1988',
      'Straße und Hausnummer': 'Q 7, 24',
      Postleitzahl: '59999',
      Ort: 'Musterstadt',
    };
    for (const [label, value] of Object.entries(given))
      await this.at.getByLabel(label, { exact: true }).fill(value);
    await this.presses('Weiter');
  }

  async answersAndSends(): Promise<void> {
    await this.sees('Ihre Fischerprüfung');
    await this.at.getByRole('textbox', { name: 'Zugangscode' }).fill('FP26-7KQ4-M2XA');
    await this.presses('Weiter');
    await this.sees('Fischereiabgabe');
    await this.at.getByText('5 Jahre', { exact: true }).click();
    await this.at.getByText('Ab diesem Jahr').click();
    await this.presses('Weiter');
    await this.sees('Das kostet es');
    await this.presses('Weiter');
    await this.sees('Stimmt alles?');
    await this.at.getByRole('checkbox').check();
    await this.presses('Antrag abschicken');
    await this.sees('Bezahlen');
  }

  async pays(then = this.at.getByRole('article', { name: /^Fischereischein MS-/ })): Promise<void> {
    await this.presses(/bezahlen$/);
    await this.page.waitForURL(/\/bezahlen\/zahlen\//);
    await this.page.getByRole('button', { name: /€ bezahlen$/ }).click();
    await this.page.waitForURL((url) => /musterstadt|frame\.html/.test(url.pathname));
    await expect(then).toBeVisible();
  }
}

/** The frame is as high as what is in it: nothing is cut off, nothing scrolls in it. */
async function expectFits(page: Page): Promise<void> {
  await expect
    .poll(() =>
      frameOf(page).evaluate(
        () => Math.ceil(document.body.getBoundingClientRect().height) - window.innerHeight,
      ),
    )
    .toBe(0);
  expect(
    await frameOf(page).evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
}

test('the whole licence in a frame of the same origin', async ({ page, sandbox }) => {
  await hold(page, { src: `/stadtkit/frame.html?${query}` });
  const citizen = new Applicant(page, inFrame(page));
  await citizen.begins();
  expect(await frameOf(page).evaluate(() => document.cookie)).toBe('');
  await expectFits(page);
  await citizen.identifies();
  expect(page.url(), 'back on the page with the frame').toBe(`${sandbox.url}${path}`);
  await citizen.answersAndSends();
  await expectFits(page);
  await citizen.pays();
  await expectFits(page);
  expect(await sandbox.counts()).toMatchObject({ submissions: 1, paid: 1, licences: 1 });
});

test('on a page of another site: all but identification, and that on a page of its own', async ({
  page,
  context,
  sandbox,
}) => {
  // Else Chromium takes the page, which no server sent, for one of the internet that reaches into this machine.
  await context.grantPermissions(['local-network-access'], { origin: sandbox.url });
  const other = await otherSite(sandbox.url, sandbox.url);
  const src = `${other.url}/stadtkit/frame.html?${query}`;
  const policy = `default-src 'self'; frame-src ${other.url}`;
  await hold(page, { src, policy });
  const citizen = new Applicant(page, inFrame(page));
  await citizen.begins();
  await expect(citizen.at.getByText('Ihr Browser trennt dieses Feld')).toBeVisible();
  await expectFits(page);

  await test.step('who wants to identify all the same is not led into a dead end', async () => {
    await citizen.presses(/^Weiter mit/);
    await expect(citizen.at.getByRole('link', { name: /auf einer eigenen Seite/ })).toBeVisible();
    expect(page.url()).toBe(`${sandbox.url}${path}`);
  });
  await test.step('typing it in, paying and coming back works', async () => {
    await page.reload();
    await citizen.sees('Wie möchten Sie sich ausweisen?');
    await citizen.typesWhoTheyAre();
    await citizen.answersAndSends();
    // Whoever did not identify is looked at by a person first.
    await citizen.pays(citizen.at.getByText('Das Amt prüft jetzt Ihre Angaben.'));
    await expectFits(page);
  });
  await other.close();
});

test('without the script on the page: scrolls, leads the window away, goes on by itself', async ({
  page,
  sandbox,
}) => {
  await hold(page, { src: `/stadtkit/frame.html?${query}`, head: '' });
  await page.route('**/gateway/identity', async (route) => {
    // The gateway’s own list has only the city’s page.
    const asked = route.request().postDataJSON() as { returnUrl: string };
    expect(asked.returnUrl).toMatch(/^[^?]*\/stadtkit\/frame\.html(\?src=.*)?$/);
    const postData = JSON.stringify({ ...asked, returnUrl: `${sandbox.url}${path}` });
    await route.continue({ postData });
  });
  const citizen = new Applicant(page, inFrame(page));
  await citizen.begins();
  await citizen.presses(/^Weiter mit/);
  await page.waitForURL(/\/ausweis\/anmelden\//);
  await page.getByRole('button', { name: /Ayşe/ }).click();
  await page.waitForURL(/musterstadt/);
  await page.goto('/stadtkit/frame.html');
  await new Applicant(page, page).sees('Ihre Daten');
  await expectAccessible(page);
});

test('another party’s page is opened by the page itself only if it names that party', async ({
  page,
  sandbox,
}) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const src = `/stadtkit/frame.html?${query}`;
  await hold(page, { src, attributes: 'data-leave="https://ausweis.example"' });
  const citizen = new Applicant(page, inFrame(page));
  await citizen.begins();
  await citizen.presses(/^Weiter mit/);
  await expect(citizen.at.getByRole('link', { name: /^Weiter zu 127/ })).toBeVisible();
  await expect.poll(() => said.join()).toContain(`data-leave of the frame does not name`);
  expect(page.url()).toBe(`${sandbox.url}${path}`);

  await hold(page, { src, attributes: `data-leave="https://x.example ${sandbox.url}"` });
  await citizen.sees('Wie möchten Sie sich ausweisen?');
  await citizen.identifies();
});

test('a sandboxed frame leads nowhere itself: the page does', async ({ page, sandbox }) => {
  await hold(page, {
    src: `/stadtkit/frame.html?${query}`,
    attributes: `data-leave="${sandbox.url}" sandbox="allow-scripts allow-same-origin allow-forms allow-modals"`,
  });
  const citizen = new Applicant(page, inFrame(page));
  await citizen.begins();
  await citizen.identifies();
  await citizen.answersAndSends();
  await citizen.pays();
});

test('what others say to the page, or to the frame, is not believed', async ({ page, sandbox }) => {
  await hold(page, {
    src: `/stadtkit/frame.html?${query}`,
    before: '<iframe title="Fremd" id="stranger" src="/parties/icon.svg"></iframe>',
  });
  const frame = page.locator('iframe[data-stadt-frame]');
  const citizen = new Applicant(page, page.frameLocator('iframe[data-stadt-frame]'));
  await citizen.sees('Fischereischein beantragen');
  const height = (await frame.boundingBox())!.height;
  // The page itself, and a frame of its own, are not the frame that holds the service.
  await page.evaluate(() => {
    for (const data of [
      { stadtkit: 'size', height: 9999, title: 'x' },
      { stadtkit: 'leave', url: 'https://evil.example/' },
      { stadtkit: 'see', top: 1e9 },
      null,
      'text',
      1,
    ])
      window.postMessage(data, '*');
  });
  // The frame believes only its parent, and only of itself: a stranger’s page is no way back.
  const returnUrl = await page.evaluate(async () => {
    const frame = document.querySelector<HTMLIFrameElement>('[data-stadt-frame]')!;
    frame.contentWindow!.postMessage(
      { stadtkit: 'host', page: 'https://evil.example/', leads: true, scheme: '' },
      '*',
    );
    await new Promise((resolve) => {
      frame.contentWindow!.addEventListener('message', resolve, { once: true });
      frame.contentWindow!.postMessage('after', '*');
    });
    return frame.contentDocument!.querySelector('stadt-service')!.getAttribute('return-url');
  });
  expect(returnUrl).toBe(`${sandbox.url}${path}`);
  expect((await frame.boundingBox())!.height).toBe(height);
});

test('the address of the frame shows no stranger’s service, and no markup', async ({ page }) => {
  const wrong = [
    '',
    'src=https://evil.example/services/x',
    'src=//evil.example/services/x',
    'src=javascript:alert(1)',
    'src=data:application/json,{}',
    `${query}&gateway=https://evil.example`,
    `${query}&theme=../../evil`,
    `${query}&lang="><img src=x onerror=alert(1)>`,
    `${query}&heading-level=7`,
    `src=${'a'.repeat(8_000)}://`,
  ];
  for (const search of wrong) {
    await page.goto(`/stadtkit/frame.html?${search}`);
    await expect(page.getByText('nicht richtig eingebunden')).toBeVisible();
    await expect(page.locator('img, stadt-service, link[href*=themes]')).toHaveCount(0);
    await expect(page.getByText('evil')).toHaveCount(0);
  }
  // An address of this city, if a strange one: nothing is there, and the help stays.
  await page.goto(`/stadtkit/frame.html?src=%00${'%E2%80%AE'.repeat(50)}%F0%9F`);
  await expect(page.getByText('Wie Sie die Stadt erreichen, steht auf der Seite')).toBeVisible();
});

test('the frame follows what is in it, at 320 px and with large text, and without a loop', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 600 });
  await hold(page, {
    src: `/stadtkit/frame.html?${query}&theme=rotmuehl&heading-level=3`,
    before: '<p>Viel Text davor.</p>'.repeat(40),
  });
  const at = inFrame(page);
  const start = at.getByRole('heading', { name: 'Fischereischein beantragen' });
  await expect(start).toHaveAttribute('aria-level', '3');
  await expectFits(page);
  const heights = await frameOf(page).evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const seen: number[] = [];
        new ResizeObserver(() => seen.push(document.body.clientHeight)).observe(document.body);
        let frames = 0;
        const count = (): void => {
          if (++frames > 20) resolve(seen);
          else requestAnimationFrame(count);
        };
        count();
      }),
  );
  expect(heights, 'a frame that has its size stays so').toHaveLength(1);

  await test.step('a new step begins where it can be seen', async () => {
    await at.getByRole('button', { name: 'Jetzt beantragen' }).click();
    const heading = at.getByRole('heading', { name: 'Worum geht es?' });
    await expect(heading).toBeInViewport();
    await expect(heading).toBeFocused();
    await expectFits(page);
  });
  await test.step('so does the list of what is wrong', async () => {
    await new Applicant(page, at).wantsAFirstLicence();
    await at.getByText('Ohne Online-Ausweis').click();
    await at.getByRole('button', { name: 'Weiter und eintippen' }).click();
    await at.getByRole('button', { name: 'Weiter', exact: true }).click();
    await expect(at.getByRole('heading', { name: /Bitte prüfen Sie/ })).toBeInViewport();
    await expectFits(page);
  });
  await test.step('narrower and wider', async () => {
    await page.setViewportSize({ width: 900, height: 700 });
    await expectFits(page);
  });
});

test('the frame is named, and both pages are accessible', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await hold(page, { src: `/stadtkit/frame.html?${query}&lang=en` });
  await expect(inFrame(page).getByRole('button', { name: 'Apply now' })).toBeVisible();
  expect(await frameOf(page).title()).toBe('Apply for a fishing licence');
  await expectAccessible(page);
  await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
    frame.removeAttribute('title');
    frame.src += '&heading-level=3';
  });
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Apply for a fishing licence');
  expect(said.join()).toContain('the frame needs a title');
});
