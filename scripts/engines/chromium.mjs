import { launchOptions } from '../browser.mjs';
import { PuppeteerLauncher } from './puppeteer.mjs';
import { heardIn } from './tree.mjs';

/** Runs element tests in Chromium. */
export class ChromiumLauncher extends PuppeteerLauncher {
  #sessions = new WeakMap();

  constructor({ path }) {
    // They mostly wait: two at a time take half as long, also on two cores.
    super('Chromium', launchOptions(path), 2);
  }

  /** The DevTools session of a page (https://chromedevtools.github.io/devtools-protocol/). */
  async #tools(id) {
    const page = this.getPage(id);
    if (!this.#sessions.has(page)) this.#sessions.set(page, await page.createCDPSession());
    return this.#sessions.get(page);
  }

  async setMediaFeatures(id, features) {
    const list = Object.entries(features).map(([name, value]) => ({ name, value }));
    const tools = await this.#tools(id);
    await tools.send('Emulation.setEmulatedMedia', { features: list });
    return { supported: true };
  }

  async said(id, place) {
    const element = await this.handle(id, place);
    const { nodes } = await element.client.send('Accessibility.getPartialAXTree', {
      objectId: element.remoteObject().objectId,
      fetchRelatives: false,
    });
    return plain(nodes[0]);
  }

  /** What is read aloud of an element and all in it, in the order of reading; see tree.mjs. */
  async heard(id, place) {
    const element = await this.handle(id, place);
    const { objectId } = element.remoteObject();
    const { node } = await element.client.send('DOM.describeNode', { objectId });
    const { nodes } = await element.client.send('Accessibility.getFullAXTree');
    return heardIn(nodes, node.backendNodeId);
  }
}

/** A node of Chromium's accessibility tree in our words. */
function plain({ ignored, role, name, description, value, properties = [] }) {
  if (ignored) return { role: 'none', name: '' };
  const told = Object.fromEntries(properties.map((one) => [one.name, one.value.value]));
  return {
    role: role.value,
    name: name?.value ?? '',
    description: description?.value ?? '',
    value: String(value?.value ?? ''),
    invalid: ![undefined, 'false', ''].includes(told.invalid),
    required: told.required ?? false,
    disabled: told.disabled ?? false,
    ...('expanded' in told && { expanded: told.expanded }),
    ...('checked' in told && { checked: told.checked === 'true' }),
  };
}
