import { setTimeout as pause } from 'node:timers/promises';
import { keyValue } from './keys.mjs';
import { documents, nothingAt, walk } from './place.mjs';
import { repaint } from './repaint.mjs';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'; // the name that WebDriver gives to references
const buttons = ['left', 'middle', 'right'];

/** A page behind WebDriver that understands what the test commands say to Puppeteer's pages. */
export class WebDriverPage {
  #driver;
  #last = Promise.resolve();

  constructor(driver) {
    this.#driver = driver;
  }

  /** One thing after another: two at once crash WebKitGTK's driver. */
  #inTurn(work) {
    const done = this.#last.then(work);
    this.#last = done.catch(() => {});
    return done;
  }

  goto(url) {
    return this.#inTurn(() => this.#driver.post('/url', { url }));
  }

  url() {
    return this.#inTurn(() => this.#driver.get('/url'));
  }

  evaluate(work, ...args) {
    return this.#inTurn(() => this.#driver.evaluate(work, ...args));
  }

  /** The window as base64 of a PNG. */
  screenshot() {
    return this.#inTurn(async () => {
      await this.#driver.evaluateAsync(repaint);
      return this.#driver.get('/screenshot');
    });
  }

  /** The page learns of its new size some frames after its window. */
  async setViewport({ width, height }) {
    const sizes = () => this.evaluate(() => [innerWidth, innerHeight, outerWidth, outerHeight]);
    for (let looks = 0; looks < 2000; looks += 1) {
      const [innerWidth, innerHeight, outerWidth, outerHeight] = await sizes();
      if (innerWidth === width && innerHeight === height) return;
      if (looks % 20 === 0)
        await this.#resize({
          width: width + outerWidth - innerWidth,
          height: height + outerHeight - innerHeight,
        });
      await pause(30);
    }
    const [now] = await sizes();
    throw new Error(`The window cannot be ${width} × ${height}; it is ${now} wide.`);
  }

  #resize(rect) {
    return this.#inTurn(() => this.#driver.post('/window/rect', rect));
  }

  #act(source, actions) {
    const body = { actions: [{ ...source, actions }] };
    return this.#inTurn(async () => {
      // So that the browser knows where the page has just put the focus: else a key can get lost.
      await this.#driver.evaluate(() => 0);
      return this.#driver.post('/actions', body);
    });
  }

  #keys(...actions) {
    return this.#act({ type: 'key', id: 'keyboard' }, actions);
  }

  #pointer(...actions) {
    return this.#act(
      { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } },
      actions,
    );
  }

  keyboard = {
    down: (key) => this.#keys({ type: 'keyDown', value: keyValue(key) }),
    up: (key) => this.#keys({ type: 'keyUp', value: keyValue(key) }),
    press: (key) => this.keyboard.type([key]),
    type: (text) =>
      this.#keys(
        ...[...text].map(keyValue).flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      ),
  };

  mouse = {
    move: (x, y) => this.#pointer({ type: 'pointerMove', duration: 0, x, y }),
    down: ({ button = 'left' } = {}) =>
      this.#pointer({ type: 'pointerDown', button: buttons.indexOf(button) }),
    up: ({ button = 'left' } = {}) =>
      this.#pointer({ type: 'pointerUp', button: buttons.indexOf(button) }),
    click: async (x, y, options) => {
      await this.mouse.move(x, y);
      await this.mouse.down(options);
      await this.mouse.up(options);
    },
    reset: () => this.#inTurn(() => this.#driver.delete('/actions')),
  };

  /** Lets `work` do something to the element at a place, by its path in the driver. */
  at(place, work) {
    return this.#inTurn(async () => {
      const parts = documents(place);
      try {
        for (const steps of parts.slice(0, -1))
          await this.#driver.post('/frame', { id: await this.#find(place, steps) });
        const found = await this.#find(place, parts.at(-1));
        return await work(`/element/${found[ELEMENT]}`, this.#driver);
      } finally {
        await this.#driver.post('/frame', { id: null });
      }
    });
  }

  async #find(place, steps) {
    const found = await this.#driver.evaluate(walk, steps);
    if (!found?.[ELEMENT]) throw nothingAt(place);
    return found;
  }
}
