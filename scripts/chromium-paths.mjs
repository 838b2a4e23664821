// Where browsers of the Chromium family are on Linux, macOS and Windows.
import { homedir } from 'node:os';
import { join } from 'node:path';
import { root } from './machine.mjs';
import { list, onPath } from './programs.mjs';

const { env, platform } = process;

/** Where a Chromium from an npm package is unpacked. */
export const ownFolder = join(root, 'node_modules', '.cache', 'chromium');
export const ownBinary = join(ownFolder, 'chromium');

/** Chromiums that Playwright has downloaded, the newest first. */
export function* downloadedByPlaywright() {
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

/** All that may be there, the best first; some are empty texts or do not exist. */
export function* installed() {
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
