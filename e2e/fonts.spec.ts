import { readFileSync } from 'node:fs';
import { expect, test as base, type CDPSession, type Page } from '@playwright/test';

const folder = new URL('../packages/fonts/', import.meta.url);
const types = { css: 'text/css', woff2: 'font/woff2' } as const;

/** A page of a city that hosts the fonts itself and lets nothing come from elsewhere. */
async function cityPage(page: Page, family: string, lines: readonly string[]): Promise<string[]> {
  const loaded: string[] = [];
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const [, type] = /\.(css|woff2)$/.exec(pathname) ?? [];
    if (type !== 'css' && type !== 'woff2') return route.fulfill({ contentType: 'text/html' });
    const body = readFileSync(new URL(`.${pathname}`, folder));
    if (type === 'woff2') loaded.push(pathname.replace('/files/', ''));
    return route.fulfill({ contentType: types[type], body });
  });
  await page.goto('http://city.test/');
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; style-src 'self' 'unsafe-inline'">`;
  await page.setContent(
    `${policy}<link rel="stylesheet" href="/src/fonts.css"><body style='font-family: ${family}'>` +
      lines.map((line) => `<p>${line}</p>`).join(''),
  );
  await expect(async () => {
    const open = await page.evaluate(() => document.fonts.ready.then((fonts) => fonts.status));
    expect(open).toBe('loaded');
    expect(loaded.length).toBeGreaterThan(0);
  }).toPass();
  return loaded;
}

/** How many glyphs of a line come from which font, as the engine itself tells. */
async function fontsOf(session: CDPSession, line: number): Promise<Record<string, number>> {
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: `p:nth-of-type(${line})`,
  });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return Object.fromEntries(
    fonts.map(({ familyName, glyphCount, isCustomFont }) => [
      isCustomFont ? familyName : `${familyName} of the machine`,
      glyphCount,
    ]),
  );
}

const test = base.extend<{ session: CDPSession }>({
  session: async ({ page }, use) => {
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    await use(session);
  },
});

const stack = '"Atkinson Hyperlegible Next", "Noto Sans", monospace';

test('a rare letter comes from Noto Sans, the text around it from the font of the city', async ({
  page,
  session,
}) => {
  await cityPage(page, stack, ['Ayşe Müller-Łukasiewicz', 'Nguyễn Văn Đặng', 'Nino Ḳ̄ipiani']);
  expect(await fontsOf(session, 1)).toEqual({ 'Atkinson Hyperlegible Next': 23 });
  expect(await fontsOf(session, 2)).toEqual({ 'Atkinson Hyperlegible Next': 13, 'Noto Sans': 2 });
  expect(await fontsOf(session, 3)).toEqual({ 'Atkinson Hyperlegible Next': 11, 'Noto Sans': 2 });
});

test('a page in German loads the font of the city, and nothing of Noto Sans', async ({ page }) => {
  const loaded = await cityPage(page, stack, ['Antrag auf einen Fischereischein für 65,00 €']);
  expect(loaded).toEqual(['atkinson-hyperlegible-next-latin-400.woff2']);
});

test('Noto Sans draws every name of the test vectors without help', async ({ page, session }) => {
  const vectors = new URL('../packages/kinds/vectors/names.json', import.meta.url);
  const { vectors: names } = JSON.parse(readFileSync(vectors, 'utf8')) as {
    vectors: { value: string; types: string }[];
  };
  // Type A: every name that a register of persons may hold.
  const lines = names
    .filter(({ value, types: allowed }) => value.trim() !== '' && allowed.includes('A'))
    .map(({ value }) => value.replaceAll('<', '&lt;'));
  await cityPage(page, '"Noto Sans", monospace', lines);
  for (const [index, name] of lines.entries())
    expect(Object.keys(await fontsOf(session, index + 1)), name).toEqual(['Noto Sans']);
});
