/**
 * Where an element is, for commands that run outside the page: for each document from the outermost to its own, the
 * selectors that lead to it through the shadow roots there.
 */
export type Place = readonly (readonly string[])[];

/** The place of an element, also in shadow roots and in frames of the same origin. */
export function placeOf(element: Element): Place {
  const steps: string[] = [];
  let one = element;
  for (;;) {
    const root = one.getRootNode();
    steps.unshift(selectorOf(one));
    if (!(isShadow(root))) break;
    one = root.host;
  }
  const frame = element.ownerDocument.defaultView?.frameElement;
  return frame ? [...placeOf(frame), steps] : [steps];
}

// Not instanceof: an element in a frame has classes of its own.
const isShadow = (root: Node): root is ShadowRoot => 'host' in root;

/** Which child of which child it is, up to its root. */
function selectorOf(element: Element): string {
  const parent = element.parentNode;
  if (!parent) throw new Error('The element is not in a page.');
  const step = `:nth-child(${Array.prototype.indexOf.call(parent.children, element) + 1})`;
  return parent instanceof Object && 'tagName' in parent ? `${selectorOf(parent as Element)} > ${step}` : step;
}
