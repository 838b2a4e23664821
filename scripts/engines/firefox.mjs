import { hearInTab, preferInTab } from './firefox-inside.mjs';
import { nothingAt } from './place.mjs';
import { PuppeteerLauncher } from './puppeteer.mjs';

const known = ['prefers-color-scheme', 'prefers-reduced-motion', 'forced-colors'];

/** Runs element tests in Firefox through WebDriver BiDi; one file at a time, since one window has the focus. */
export class FirefoxLauncher extends PuppeteerLauncher {
  constructor({ path }) {
    const options = {
      browser: 'firefox',
      executablePath: path,
      headless: true,
      args: ['--remote-allow-system-access'],
      networkEnabled: false, // else Firefox tells of each module that a page loads, which costs half of its time
    };
    super('Firefox', options, 1);
  }

  async createNewPage(...args) {
    const page = await super.createNewPage(...args);
    knowSpace(page.puppeteerPage.keyboard);
    return page;
  }

  async setMediaFeatures(id, features) {
    if (Object.keys(features).some((name) => !known.includes(name))) return { supported: false };
    await preferInTab(this.browser, id, features);
    return { supported: true };
  }

  async said(id, place) {
    const heard = await hearInTab(this.browser, id, place);
    if (!heard) throw nothingAt(place);
    return plain(heard);
  }
}

/** Puppeteer knows the key by this name in Chromium only. */
function knowSpace(keyboard) {
  for (const name of ['press', 'down', 'up']) {
    const act = keyboard[name].bind(keyboard);
    keyboard[name] = (key, ...more) => act(key === 'Space' ? ' ' : key, ...more);
  }
}

/** What Firefox's accessibility service says, in our words. */
function plain({ role, name, description, value, states = [] }) {
  if (role === 'none') return { role, name: '' };
  const is = (state) => states.includes(state);
  return {
    role,
    name: name ?? '',
    description: description ?? '',
    value: value ?? '',
    invalid: is('invalid'),
    required: is('required'),
    disabled: is('unavailable'),
    ...((is('expanded') || is('collapsed')) && { expanded: is('expanded') }),
    ...(is('checkable') && { checked: is('checked') }),
  };
}
