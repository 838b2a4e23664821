/**
 * Where an element is, for commands that run outside the page: step by step from the outermost document. A number
 * is the child with that index, `shadow` the shadow root of an element, `frame` the document in a frame; any other
 * text is a selector.
 */
export type ElementPath = readonly (number | string)[];

/** The place of an element, also in shadow roots and in frames of the same origin. Throws when it is in no page. */
export function pathOf(element: Element): ElementPath {
  const steps: (number | string)[] = [];
  let node: Node = element;
  while (node.nodeType !== Node.DOCUMENT_NODE) node = outwards(node, steps);
  const frame = element.ownerDocument.defaultView?.frameElement;
  return frame ? [...pathOf(frame), 'frame', ...steps] : steps;
}

/** Goes one step outwards and writes down how to come back. */
function outwards(node: Node, steps: (number | string)[]): Node {
  // Not instanceof: what is in a frame has classes of its own.
  if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node) {
    steps.unshift('shadow');
    return node.host as Element;
  }
  const parent = node.parentNode;
  if (!parent) throw new Error('The element is in no page.');
  // Not `children`: a control of that name takes its place in a form.
  const elements = [...parent.childNodes].filter(({ nodeType }) => nodeType === Node.ELEMENT_NODE);
  steps.unshift(elements.indexOf(node as ChildNode));
  return parent;
}
