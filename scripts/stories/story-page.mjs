// A page of the browser in which stories are opened and looked at.
import { globalsOf } from './looks.mjs';
import { answered, deeply, freeze, listen, settle } from './in-page.mjs';
import { measure } from './measure.mjs';

const SIZE = { width: 400, height: 900 };
/** Far more than anything needs, also on a busy machine. */
const LATE = 180_000;

const inTime = (work, what) => {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`${what} took longer than ${LATE / 1000} s`)), LATE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** One page; `problems` collects what the console and exceptions say. */
export class StoryPage {
  #page;
  #cdp;
  #url;
  problems = [];

  static async open(browser, url) {
    const page = new StoryPage();
    const context = await browser.newContext({
      viewport: SIZE,
      reducedMotion: 'reduce',
      locale: 'de-DE',
      timezoneId: 'Europe/Berlin',
      // Storybook waits 100 ms after each drawing for what may move, unless a tester comes by this name.
      userAgent: 'StorybookTestRunner',
    });
    page.#url = url;
    page.#page = await context.newPage();
    page.#cdp = await context.newCDPSession(page.#page);
    for (const work of [freeze, listen, deeply]) await page.#page.addInitScript(work);
    page.#page.on('pageerror', (error) => page.problems.push(`exception: ${error.message}`));
    page.#page.on('console', (message) => {
      if (message.type() === 'error') page.problems.push(`console: ${message.text()}`);
    });
    return page;
  }

  get page() {
    return this.#page;
  }

  get cdp() {
    return this.#cdp;
  }

  /** Opens a story or a page of the documentation; the problems say how it ended. */
  async show({ id, type }, look) {
    const mode = type === 'docs' ? 'docs' : 'story';
    const globals = `${globalsOf(look)};a11y.manual:!true`;
    await this.#page.goto(`${this.#url}/iframe.html?viewMode=${mode}&id=${id}&globals=${globals}`);
    const faults = await inTime(
      this.run(() => globalThis.storyEnds()),
      'drawing',
    );
    this.problems.push(...faults);
    await this.run(answered);
    await this.settled();
  }

  /**
   * Changes the globals as the toolbar does, without loading anything anew. A story that plays is played again: what
   * had been done in it may be gone with what was drawn.
   */
  async wear(globals, { id, tags = [] }) {
    const storyId = tags.includes('play-fn') ? id : '';
    const faults = this.run((to) => globalThis.wear(to), { globals, storyId });
    this.problems.push(...(await inTime(faults, 'switching')));
    await this.settled();
  }

  /** Runs a function in the page. */
  run(work, given) {
    return this.#page.evaluate(work, given);
  }

  settled() {
    return inTime(this.run(settle), 'coming to rest');
  }

  /** The size of what is shown, its colours, and a PNG of it. */
  async picture() {
    const { colours, ...size } = await this.run(measure);
    const { data } = await this.#cdp.send('Page.captureScreenshot', {
      format: 'png',
      optimizeForSpeed: true,
      captureBeyondViewport: true,
      clip: { x: 0, y: 0, ...size, scale: 1 },
    });
    return { ...size, colours, png: Buffer.from(data, 'base64') };
  }

  /** How many pixels wide the page is on a small screen. */
  async widthOn(width) {
    await this.#page.setViewportSize({ width, height: 800 });
    const needed = await this.run(
      () =>
        new Promise((done) =>
          requestAnimationFrame(() => done(document.documentElement.scrollWidth)),
        ),
    );
    await this.#page.setViewportSize(SIZE);
    return needed;
  }
}
