import type { Page } from '@playwright/test';
import { Citizen } from './citizen.js';
import { pixels } from './hosts/pixels.mjs';
import { expect, expectNoOverflow, test } from './sandbox.js';

/** Goes from the start to the licence, and looks at every screen on the way, also at one where something is wrong. */
async function onEveryScreen(page: Page, look: (screen: string) => Promise<void>): Promise<void> {
  const citizen = new Citizen(page);
  const at = async (heading: string | RegExp): Promise<void> => {
    await citizen.sees(heading);
    await page.waitForLoadState('networkidle');
    await look(String(heading));
  };
  await citizen.open();
  await at('Fischereischein beantragen');
  await citizen.presses('Jetzt beantragen');
  await at('Worum geht es?');
  await citizen.wantsTo(
    'Meinen ersten Fischereischein beantragen',
    'Ja, ich habe einen Zugangscode',
  );
  await at('Wie möchten Sie sich ausweisen?');
  await citizen.identifiesAs(/Ayşe/);
  await at('Ihre Daten');
  await citizen.next();
  await at('Ihre Fischerprüfung');
  await citizen.next();
  await at(/Bitte prüfen Sie/);
  await citizen.answersExam();
  await at('Fischereiabgabe');
  await citizen.answersLevy();
  await at('Stimmt alles?');
  await citizen.sends();
  await at('Bezahlen');
  await citizen.pays();
  await at('Ihr Fischereischein');
  await citizen.presses(/^Fertig/);
  await at('Möchten Sie den Schein behalten?');
  await citizen.presses(/ohne ihn zu behalten/);
  await at('Sie sind fertig');
}

const service = 'stadt-service';

/** On how many lines of the screen a piece of text stands. */
const lines = (page: Page, text: string): Promise<number> =>
  page.evaluate((text) => {
    const find = (root: Node): number => {
      const walker = document.createTreeWalker(
        root,
        NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
      );
      let most = 0;
      for (let at = walker.nextNode(); at; at = walker.nextNode()) {
        if (at instanceof Element && at.shadowRoot) most = Math.max(most, find(at.shadowRoot));
        const start = at instanceof Text ? at.data.replaceAll('\u00A0', ' ').indexOf(text) : -1;
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(at, start);
        range.setEnd(at, start + text.length);
        const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
        most = Math.max(most, new Set(tops).size);
      }
      return most;
    };
    return find(document.body);
  }, text);

test('no screen has a place that is read aloud, a row or an entry without a word in it', async ({
  page,
}) => {
  await onEveryScreen(page, async (screen) => {
    const empty = await page
      .locator(
        `${service} :is([role=status], [role=alert], tbody, option, aside, h2, h3, dt, label)`,
      )
      .filter({ hasNotText: /\S/ })
      .evaluateAll((all) => all.map(({ outerHTML }) => outerHTML));
    expect(empty, screen).toEqual([]);
    const unnamed = page.locator(`${service} aside:not([aria-labelledby], [aria-label])`);
    await expect(unnamed, screen).toHaveCount(0);
  });
});

test('nothing is called an invalid entry before anybody has answered', async ({ page }) => {
  const devTools = await page.context().newCDPSession(page);
  await onEveryScreen(page, async (screen) => {
    const isInvalid = async (): Promise<boolean> => {
      const { nodes } = await devTools.send('Accessibility.getFullAXTree');
      return nodes.some(({ properties }) =>
        properties?.some(({ name, value }) => name === 'invalid' && value.value === 'true'),
      );
    };
    // The summary has the focus before the script of each field has marked it.
    await expect.poll(isInvalid, { message: screen }).toBe(screen.includes('Bitte prüfen'));
  });
});

test('the title of the page names the step, says that something is wrong, and is the page’s own again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.querySelector('stadt-service')?.setAttribute('page-title', '');
    });
  });
  const own = 'Fischereischein beantragen – Stadt Musterstadt';
  const titles: string[] = [];
  await onEveryScreen(page, async () => {
    titles.push(await page.title());
  });
  expect(titles).toEqual([
    own,
    `Worum geht es? – ${own}`,
    `Wie möchten Sie sich ausweisen? – ${own}`,
    `Ihre Daten – ${own}`,
    `Ihre Fischerprüfung – ${own}`,
    `Fehler: Ihre Fischerprüfung – ${own}`,
    `Fischereiabgabe – ${own}`,
    `Stimmt alles? – ${own}`,
    `Bezahlen – ${own}`,
    `Ihr Fischereischein – ${own}`,
    `Ihr Fischereischein – ${own}`,
    own,
  ]);
});

test('no button is printed', async ({ page }) => {
  await onEveryScreen(page, async (screen) => {
    if (screen.includes('Bitte prüfen')) return; // its links are the list of what is wrong
    await page.emulateMedia({ media: 'print' });
    const buttons = page.locator(`${service} button`);
    const printed = await buttons.evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.textContent.trim()),
    );
    expect(printed, screen).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
  });
});

test('what is printed says how to reach the office, and names no page that paper cannot open', async ({
  page,
}) => {
  await onEveryScreen(page, async (screen) => {
    const contact = page.locator(`${service} .contact`);
    if ((await contact.count()) === 0) return;
    await page.emulateMedia({ media: 'print' });
    await expect(contact, screen).toContainText('0555 123-0');
    await expect(contact.getByRole('link', { name: /^Datenschutz/ }), screen).toBeHidden();
    await expect(contact.locator('a[href^="tel:"]'), screen).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  });
});

test('at 320 pixels nothing is cut off, and no amount and no number breaks', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await onEveryScreen(page, async (screen) => {
    await expectNoOverflow(page);
    for (const whole of ['25,00 €', '40,00 €', '65,00 €', 'FS-2026-000001', '14.03.1991'])
      expect(await lines(page, whole), `${screen}: ${whole}`).toBeLessThanOrEqual(1);
    if (screen.endsWith('beantragen')) expect(await lines(page, 'Fischereischein')).toBe(1);
    if (screen.startsWith('Ihr Fischereischein'))
      for (const width of [320, 360, 375, 390]) {
        await page.setViewportSize({ width, height: 640 });
        expect(await lines(page, 'Fischereischein'), `${screen}: ${String(width)} px`).toBe(1);
      }
  });
});

test('in forced colours each number of the step list is seen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await new Citizen(page).starts();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    for (const sign of await page.locator('stadt-step-list svg').all()) {
      const box = (await sign.boundingBox())!;
      // Within its edge.
      const clip = { x: box.x + 7, y: box.y + 5, width: box.width - 14, height: box.height - 10 };
      const { data } = pixels(await page.screenshot({ clip }));
      const greens = [...data].filter((_, at) => at % 4 === 1);
      expect(Math.max(...greens) - Math.min(...greens), colorScheme).toBeGreaterThan(100);
    }
  }
});

test('a sticky header of the page covers neither the first link of the summary nor the heading', async ({
  page,
}) => {
  const citizen = new Citizen(page);
  await page.setViewportSize({ width: 390, height: 600 });
  await citizen.starts();
  await citizen.identifiesAs(/Ayşe/);
  await page.evaluate(() => {
    const city = new CSSStyleSheet();
    city.replaceSync(`header { position: sticky; inset-block-start: 0; z-index: 9; block-size: 150px }
      html { scroll-behavior: smooth }`);
    document.adoptedStyleSheets.push(city);
  });
  const isSeen = (selector: string): Promise<boolean> =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => {
        const { left, top } = one.getBoundingClientRect();
        const bar = document.querySelector('header')!.getBoundingClientRect();
        return left >= 0 && top >= bar.bottom && top < innerHeight;
      });
  await citizen.next();
  await citizen.sees('Ihre Fischerprüfung');
  await expect.poll(() => isSeen('stadt-service h2')).toBe(true);
  await citizen.next();
  await citizen.sees(/Bitte prüfen Sie/);
  await expect.poll(() => isSeen('stadt-error-summary h2')).toBe(true);
  expect(await isSeen('stadt-error-summary [role=link]')).toBe(true);
  await expect(page.locator(service)).not.toHaveAttribute('style');
});

test('waiting is said once, wherever somebody waits', async ({ page }) => {
  const citizen = new Citizen(page);
  const waiting = page.getByText(/Bitte warten/).filter({ visible: true });
  const isSaidOnce = async (): Promise<void> => {
    await expect(waiting.first()).toBeVisible();
    expect(await waiting.count()).toBe(1);
  };
  let held: Promise<void> | undefined;
  let goOn = (): void => undefined;
  const hold = (): void => {
    held = new Promise((resolve) => (goOn = resolve));
  };
  await page.route('**/gateway/**', async (route) => {
    await held;
    await route.continue();
  });
  await citizen.starts();
  hold();
  await citizen.presses(/^Weiter mit/);
  await isSaidOnce();
  goOn();
  await page.waitForURL(/\/ausweis\/anmelden\//);
  await citizen.chooses(/Ayşe/);
  await citizen.isBack();
  await citizen.sees('Ihre Daten');
  await citizen.next();
  await citizen.sees('Ihre Fischerprüfung');
  hold();
  await citizen.answersExam();
  await isSaidOnce();
  await expect(page.getByRole('button', { name: 'Weiter', exact: true })).toBeDisabled();
  goOn();
  await citizen.answersLevy();
  hold();
  await citizen.sends();
  await isSaidOnce();
  goOn();
  await citizen.sees('Bezahlen');
});

test('the licence: all steps are done, and it is said once while the heading keeps the focus', async ({
  page,
}) => {
  const citizen = new Citizen(page);
  await citizen.appliesUpToPayment();
  await expect(page.locator('stadt-step-list [aria-current=step]')).toHaveText(/Bezahlen/);
  await citizen.pays();
  await citizen.sees('Ihr Fischereischein');
  await expect(page.getByRole('article', { name: /^Fischereischein/ })).toBeVisible();
  await expect(page.locator('stadt-step-list [aria-current=step]')).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'ist da' })).toHaveCount(1);
  const keep = page.getByRole('button', { name: 'Auf diesem Gerät behalten' });
  await keep.press('Enter');
  await expect(keep).toHaveCount(0);
  const focused = await page.evaluate(() => {
    let deepest = document.activeElement;
    while (deepest?.shadowRoot?.activeElement) deepest = deepest.shadowRoot.activeElement;
    return deepest?.localName;
  });
  expect(focused).toBe('button');
});
