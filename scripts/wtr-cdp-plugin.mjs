/**
 * Two commands that @web/test-runner-commands lacks on Puppeteer:
 *   executeServerCommand('media-features', { 'forced-colors': 'active' })
 *   executeServerCommand('ax-tree')   the accessibility tree, without ignored nodes
 */
export function cdpPlugin() {
  const sessions = new WeakMap();
  const sessionOf = async (page) => {
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    return sessions.get(page);
  };
  const plain = ({ role, name, value, description, properties = [] }) => ({
    role: role?.value,
    name: name?.value,
    value: value?.value,
    description: description?.value,
    properties: Object.fromEntries(properties.map((one) => [one.name, one.value.value])),
  });
  const commands = {
    'media-features': async (cdp, features) => {
      const list = Object.entries(features).map(([name, value]) => ({ name, value }));
      await cdp.send('Emulation.setEmulatedMedia', { features: list });
      return { done: true };
    },
    'ax-tree': async (cdp) => {
      const { nodes } = await cdp.send('Accessibility.getFullAXTree');
      return { nodes: nodes.filter((node) => !node.ignored).map(plain) };
    },
  };
  return {
    name: 'cdp',
    async executeCommand({ command, payload, session }) {
      if (!Object.hasOwn(commands, command)) return undefined;
      return commands[command](await sessionOf(session.browser.getPage(session.id)), payload ?? {});
    },
  };
}
