import { writeFileSync } from 'node:fs';
import { expect, type Page, type TestInfo } from '@playwright/test';
import { pixels } from './pixels.mjs';

/** The code on a licence is another one each time, and so are the code and the time on a receipt. */
const others = (page: Page) => [
  page.getByRole('img', { name: /^Code des Fischereischeins/ }),
  page.getByRole('article', { name: /^Eingangsbestätigung/ }),
];

const calm = { fullPage: true, animations: 'disabled' } as const;

async function quiet(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await expect(page.locator('stadt-service :not(:defined)')).toHaveCount(0);
}

/**
 * The service as a person sees it, without a last line of pixels that it has only in part. It is moved to the same place
 * on every page: edges between two pixels look a little different.
 */
export async function portrait(page: Page): Promise<Buffer> {
  await quiet(page);
  const service = page.locator('stadt-service');
  const clip = await service.evaluate((service) => {
    const { left, top, width, height } = service.getBoundingClientRect();
    const { style } = document.getElementById('place')!;
    service.style.setProperty('will-change', 'transform');
    style.setProperty('left', `${32 - left - scrollX}px`);
    style.setProperty('top', `${400 - top - scrollY}px`);
    return { x: 32, y: 400, width, height: Math.floor(height) };
  });
  const picture = await page.screenshot({ ...calm, clip, mask: others(page) });
  await service.evaluate((service) => {
    for (const moved of [service, document.getElementById('place')!])
      moved.removeAttribute('style');
  });
  return picture;
}

/** The whole page, without what is inside the service or stands in for it. */
export async function surroundings(page: Page): Promise<Buffer> {
  await quiet(page);
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  return page.screenshot({ ...calm, mask: [page.locator('stadt-service, #stand-in')] });
}

/**
 * Chromium draws a round corner in one of two ways, whose colours are 4 of 255 apart, as its tiles happen to fall
 * (156, November 2026). Nobody sees that.
 */
const UNSEEN = 5;

const isSeen = (one: Buffer, other: Buffer, at: number): boolean =>
  one.readUInt32BE(at) !== other.readUInt32BE(at) &&
  [0, 1, 2, 3].some(
    (channel) => Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0)) > UNSEEN,
  );

/** Where two pictures differ, in words; nothing when they are equal. */
function difference(one: Buffer, other: Buffer): string | undefined {
  if (one.equals(other)) return undefined;
  const [a, b] = [pixels(one), pixels(other)];
  if (a.width !== b.width || a.height !== b.height)
    return `${a.width}×${a.height} instead of ${b.width}×${b.height}`;
  const rows = new Set<number>();
  const columns = new Set<number>();
  for (let at = 0; at < a.data.length; at += 4)
    if (isSeen(a.data, b.data, at)) {
      rows.add(Math.floor(at / 4 / a.width));
      columns.add((at / 4) % a.width);
    }
  if (rows.size === 0) return undefined;
  const [top, bottom, left, right] = [
    Math.min(...rows),
    Math.max(...rows),
    Math.min(...columns),
    Math.max(...columns),
  ];
  return `${rows.size} rows differ, within ${left},${top} – ${right},${bottom}`;
}

/** Looks until a picture is the same as another, pixel by pixel; keeps both when it never is. */
export async function expectSame(
  info: TestInfo,
  what: string,
  look: () => Promise<Buffer>,
  expected: Buffer,
): Promise<void> {
  let seen = await look();
  // Something may still be on its way.
  for (let tries = 0; tries < 5 && difference(seen, expected) !== undefined; tries += 1)
    seen = await look();
  const found = difference(seen, expected);
  if (found !== undefined) {
    writeFileSync(info.outputPath(`${what} as it is.png`), seen);
    writeFileSync(info.outputPath(`${what} as it should be.png`), expected);
  }
  expect.soft(found, what).toBeUndefined();
}

/** A picture that does not change any more. */
export async function settled(look: () => Promise<Buffer>): Promise<Buffer> {
  let before = await look();
  for (;;) {
    const now = await look();
    if (difference(now, before) === undefined) return now;
    before = now;
  }
}
