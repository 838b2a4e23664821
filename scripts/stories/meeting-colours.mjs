// Which colours meet on a page. Handed over as text, like `in-page.mjs`.

/**
 * @returns `[kind, mark, ground, inside]`: text on its ground; an edge on what is behind it, and what is inside when that
 * is another colour; a ring and a filled shape on what is behind. Colours as CSS says them. Kinds begin with `native`
 * where the browser draws a control.
 */
export function meetingColours() {
  const found = new Map();
  const clear = (colour) => /^(?:none|transparent|rgba\(.*, 0\))$/.test(colour);
  /** What the browser draws by itself, and not we, is the browser’s business. */
  let native = false;
  const add = (kind, mark, ...grounds) => {
    if (native) kind = `native ${kind}`;
    const others = [...new Set(grounds)].filter((ground) => ground !== mark);
    if (!clear(mark) && others.length > 0)
      found.set([kind, mark, ...others].join('|'), [kind, mark, ...others]);
  };
  const above = (element) =>
    element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
  /** The ground on which an element stands, or what it lays itself. */
  const ground = (element) => {
    for (let at = element; at; at = above(at)) {
      const { backgroundColor } = getComputedStyle(at);
      if (!clear(backgroundColor)) return backgroundColor;
    }
    return 'the page';
  };
  const hasEdge = (style) =>
    ['Top', 'Right', 'Bottom', 'Left'].some((side) => edge(style, side) !== undefined);
  const edge = (style, side) =>
    style[`border${side}Style`] === 'none' ||
    style[`border${side}Width`] === '0px' ||
    clear(style[`border${side}Color`])
      ? undefined
      : style[`border${side}Color`];
  const edges = (style, behind, inside) => {
    for (const side of ['Top', 'Right', 'Bottom', 'Left'])
      if (edge(style, side)) add('edge', edge(style, side), behind, inside);
    if (!['none', 'auto'].includes(style.outlineStyle) && style.outlineWidth !== '0px')
      add('ring', style.outlineColor, behind);
    for (const [, colour, blur] of style.boxShadow.matchAll(/(rgba?\([^)]*\)) \S+ \S+ (\S+)/g))
      if (blur === '0px') add('ring', colour, behind);
  };
  const pictured = (style) =>
    style.backgroundImage.startsWith('url(') || style.appearance !== 'none';
  const part = (element, pseudo) => {
    const style = getComputedStyle(element, pseudo);
    const shown = style.visibility === 'visible' && style.opacity !== '0';
    if (!shown || style.content === 'none' || (pseudo && style.content === 'normal')) return;
    const behind = ground(element);
    const inside = clear(style.backgroundColor) ? behind : style.backgroundColor;
    if (/^["'][^"']/.test(style.content)) add('text', style.color, inside);
    else if (!hasEdge(style)) add('shape', style.backgroundColor, behind);
    edges(style, behind, inside);
  };
  const hasText = (element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) ||
    (element.matches('textarea, select, input') && !/^(?:checkbox|radio|file)$/.test(element.type));
  const isShape = (element, style) =>
    element.childNodes.length === 0 && !element.shadowRoot && !hasEdge(style) && !pictured(style);
  for (const element of globalThis.everything()) {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    // What only screen readers find is one pixel large.
    if (box.width <= 1 || box.height <= 1 || style.visibility !== 'visible') continue;
    native = element.matches('button, input, select, textarea') && style.appearance !== 'none';
    const [behind, inside] = [ground(above(element)), ground(element)];
    if (style.opacity !== '1') add('faded', style.color, inside);
    if (element instanceof SVGGeometryElement || element instanceof SVGTextContentElement) {
      const kind = element instanceof SVGTextContentElement ? 'text' : 'shape';
      for (const colour of [style.fill, style.stroke]) add(kind, colour, inside);
      continue;
    }
    if (hasText(element)) add('text', style.color, inside);
    else if (isShape(element, style)) add('shape', style.backgroundColor, behind);
    if (element.matches('[placeholder]:placeholder-shown'))
      add('text', getComputedStyle(element, '::placeholder').color, inside);
    if (style.display !== 'contents' && !element.matches('input[type=file]'))
      edges(style, behind, inside);
    for (const pseudo of ['::before', '::after']) part(element, pseudo);
  }
  return [...found.values()];
}
