// The three engines that elements are tested in: finds each one, or says in a sentence why it cannot be had.
//   import { findEngines } from './engines.mjs'
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { installDebian, onPath, run } from './programs.mjs';

const { env, platform } = process;

function firefoxPaths() {
  const paths = [env.FIREFOX_PATH, env.FIREFOX_BIN, onPath('firefox-esr'), onPath('firefox')];
  if (platform === 'darwin') paths.push('/Applications/Firefox.app/Contents/MacOS/firefox');
  if (platform === 'win32')
    for (const folder of [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA])
      if (folder) paths.push(join(folder, 'Mozilla Firefox', 'firefox.exe'));
  return paths;
}

async function findFirefox({ install }) {
  const find = () =>
    firefoxPaths().find((path) => path && existsSync(path) && run(path, ['--version']));
  const path = find() ?? (install && installDebian('firefox-esr') ? find() : undefined);
  if (path) return path;
  throw new Error('Firefox was not found. Install it, or put its path into FIREFOX_PATH.');
}

/** The program that drives WebKit: WebKitGTK's on Linux, which also needs a display, Safari's on macOS. */
async function findWebKit({ install }) {
  if (platform === 'win32') throw new Error('There is no WebKit for Windows.');
  const safari = platform === 'darwin';
  const find = () =>
    [env.WEBKIT_DRIVER_PATH, onPath(safari ? 'safaridriver' : 'WebKitWebDriver')].find(
      (path) => path && existsSync(path),
    );
  const ready = () => find() && (safari || (onPath('Xvfb') && onPath('xdotool')));
  if (!ready() && install) installDebian('webkit2gtk-driver', 'xvfb', 'xdotool');
  if (ready()) return find();
  throw new Error(
    'WebKit was not found. Install webkit2gtk-driver, xvfb and xdotool, or put the path of WebKitWebDriver into WEBKIT_DRIVER_PATH.',
  );
}

const ways = { Chromium: findBrowser, Firefox: findFirefox, WebKit: findWebKit };

/** The names of all engines, as they are shown. */
export const engineNames = Object.keys(ways);

/**
 * Finds the engines with these names.
 * @returns `found`: name and path of each that can be had; `missing`: name and reason of each that cannot
 */
export async function findEngines({ names = engineNames, install = true } = {}) {
  const found = [];
  const missing = [];
  for (const name of names)
    await ways[name]({ install }).then(
      (path) => found.push({ name, path }),
      (error) => missing.push({ name, reason: error.message }),
    );
  return { found, missing };
}
