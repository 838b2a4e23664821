import { comparePictures, crop } from './pictures.mjs';
import { upload } from './upload.mjs';

/**
 * What tests may ask the machine to do, besides `sendKeys`, `sendMouse` and `setViewport`. Tests use the typed
 * functions of packages/element/testing/commands.ts; `place` is described in engines/place.mjs.
 */
const commands = {
  said: (browser, id, { place, selector }) => browser.said(id, place ?? [selector]),
  heard: (browser, id, { place }) => browser.heard?.(id, place) ?? [],
  screenshot: async (browser, id, rect) => {
    const page = browser.getPage(id);
    const width = await page.evaluate(() => innerWidth);
    return crop(await page.screenshot({ encoding: 'base64' }), rect, width);
  },
  'compare-pictures': (_browser, _id, payload) => comparePictures(payload),
  'media-features': (browser, id, features) => browser.setMediaFeatures(id, features ?? {}),
  upload: (browser, id, payload) => upload(browser, id, payload),
};

/** Gives tests the commands above, the same in every engine. */
export const commandsPlugin = () => ({
  name: 'stadtkit-commands',
  async executeCommand({ command, payload, session }) {
    if (!Object.hasOwn(commands, command)) return undefined;
    return (await commands[command](session.browser, session.id, payload)) ?? true;
  },
});
