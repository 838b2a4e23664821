import { ChromeLauncher } from '@web/test-runner-chrome';
import { documents, nothingAt, walk } from './place.mjs';

/** Runs element tests in a browser that Puppeteer speaks to, each file in a window of its own. */
export class PuppeteerLauncher extends ChromeLauncher {
  constructor(name, launchOptions, concurrency) {
    super(
      launchOptions,
      ({ browser }) => browser.defaultBrowserContext(),
      // A background tab gets no animation frames, which fixture() waits for.
      ({ context }) => context.newPage({ type: 'window' }),
      undefined,
      concurrency,
    );
    this.name = name;
  }

  /** What the test before asked of the mouse and the media must not reach the next one. */
  async stopSession(id) {
    const page = this.getPage(id);
    await page.mouse.reset();
    await this.setMediaFeatures(id, {});
    return super.stopSession(id);
  }

  /** Puppeteer's handle of the element at a place. */
  async handle(id, place) {
    const find = async (frame, steps) => {
      const element = (await frame?.evaluateHandle(walk, steps))?.asElement();
      if (!element) throw nothingAt(place);
      return element;
    };
    const parts = documents(place);
    let frame = this.getPage(id).mainFrame();
    for (const steps of parts.slice(0, -1)) frame = await (await find(frame, steps)).contentFrame();
    return find(frame, parts.at(-1));
  }

  async upload(id, place, paths) {
    const element = await this.handle(id, place);
    await element.uploadFile(...paths);
  }
}
