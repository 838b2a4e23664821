import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../machine.mjs';
import { openDisplay } from './display.mjs';
import { WebDriverPage } from './webdriver-page.mjs';
import { WebDriver } from './webdriver.mjs';

/** Without the graphics card, which draws edges now so, now so. */
const drawing = { LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1' };
const viewport = { width: 800, height: 600 };

/** Lets the window of WebKitGTK's small browser become as narrow as a phone: its toolbar needs 447 pixels else. */
function narrowToolbar() {
  const folder = join(root, 'node_modules', '.cache', 'stadtkit', 'webkit');
  mkdirSync(join(folder, 'gtk-3.0'), { recursive: true });
  const css = '* { font-size: 1px; min-width: 0; min-height: 0; padding: 0; margin: 0; }';
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), css);
  return { XDG_CONFIG_HOME: folder };
}

/** Gives the window the keyboard, as a window manager would: without one, no element of the page has the focus. */
function focusWindow(env) {
  const args = ['search', '--sync', '--onlyvisible', '--class', 'MiniBrowser', 'windowfocus'];
  spawnSync('xdotool', args, { env: { ...process.env, ...env }, stdio: 'ignore', timeout: 20_000 });
}

/** Runs element tests in WebKit: WebKitGTK on Linux, Safari on macOS. One window, one test file at a time. */
export class WebKitLauncher {
  name = 'WebKit';
  // The test commands know this type: its pages speak the part of Puppeteer's language that they use.
  type = 'puppeteer';
  concurrency = 1;
  #path;
  #display;
  #driver;
  #page;
  #active;

  constructor({ path }) {
    this.#path = path;
  }

  async initialize() {}

  async #start() {
    const safari = process.platform === 'darwin';
    this.#display = safari ? undefined : await openDisplay();
    const env = safari ? {} : { ...this.#display.env, ...narrowToolbar(), ...drawing };
    const capabilities = { browserName: safari ? 'safari' : 'MiniBrowser' };
    this.#driver = await WebDriver.start({ command: this.#path, env, capabilities });
    if (!safari) focusWindow(env);
    this.#page = new WebDriverPage(this.#driver);
  }

  async startSession(id, url) {
    if (this.#driver?.broken) await this.stop();
    if (!this.#driver) await this.#start();
    this.#active = id;
    await this.#page.setViewport(viewport);
    await this.#page.goto(url);
  }

  isActive(id) {
    return this.#active === id;
  }

  getPage() {
    return this.#page;
  }

  getBrowserUrl() {
    return this.#page.url();
  }

  async stopSession() {
    this.#active = undefined;
    await this.#page.mouse.reset();
    await this.#page.goto('about:blank');
    return {};
  }

  async startDebugSession() {
    throw new Error('Tests cannot be debugged in WebKit from here.');
  }

  async stop() {
    await this.#driver?.end();
    this.#display?.close();
    this.#driver = undefined;
  }

  /** WebDriver tells role and name; WebKit's driver has no word for the rest. */
  said(_id, place) {
    return this.#page.at(place, async (element, driver) => ({
      role: await driver.get(`${element}/computedrole`),
      name: await driver.get(`${element}/computedlabel`),
    }));
  }

  upload(_id, place, paths) {
    return this.#page.at(place, (element, driver) =>
      driver.post(`${element}/value`, { text: paths.join('\n') }),
    );
  }

  async setMediaFeatures() {
    return { supported: false };
  }
}
