// Puts everything on a page under the pointer, or into focus, as the tools of Chromium can.

const controls = /^(?:A|BUTTON|INPUT|SELECT|TEXTAREA|SUMMARY)$/;

/** All elements below a node, also in shadow roots. */
function* below(node) {
  if (node.nodeType === 1) yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* below(child);
}

const isControl = ({ nodeName, attributes = [] }) =>
  controls.test(nodeName) || attributes.includes('tabindex');

/** What is forced in each state, by node. */
const forced = {
  plain: () => [],
  hover: () => ['hover'],
  focus: (node) => (isControl(node) ? ['focus', 'focus-visible'] : ['focus-within']),
};

/** The names of the states. */
export const states = Object.keys(forced);

/** Prepares a page: returns a function that puts everything that is drawn now into a state. */
export async function stateOf(cdp) {
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const main = [...below(root)].find(({ attributes = [] }) =>
    attributes.includes('storybook-root'),
  );
  const nodes = [...below(main)];
  return (state) =>
    Promise.all(
      nodes.map((node) =>
        cdp.send('CSS.forcePseudoState', {
          nodeId: node.nodeId,
          forcedPseudoClasses: forced[state](node),
        }),
      ),
    );
}
