// What is measured inside the page of a story. Handed over as text, like `in-page.mjs`.

/** The part of the page that shows something, and the colours in it, as `#rrggbb` or as CSS says them. */
export function measure() {
  const colours = new Set();
  const shown = (colour) => colour && !/^(?:none|transparent|rgba\(.*, 0\))$/.test(colour);
  const add = (colour) => {
    if (!shown(colour)) return;
    const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1).map(Number);
    colours.add(parts ? `#${parts.map((p) => p.toString(16).padStart(2, '0')).join('')}` : colour);
  };
  const hasText = (element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) ||
    (element.matches('input, select, textarea') && element.getClientRects().length > 0);
  const look = (element, pseudo) => {
    const style = getComputedStyle(element, pseudo);
    if (style.visibility !== 'visible' || style.opacity === '0') return;
    if (pseudo ? /^["'][^"']/.test(style.content) : hasText(element)) add(style.color);
    add(style.backgroundColor);
    for (const side of ['Top', 'Right', 'Bottom', 'Left'])
      if (style[`border${side}Style`] !== 'none' && style[`border${side}Width`] !== '0px')
        add(style[`border${side}Color`]);
    if (style.outlineStyle !== 'none' && style.outlineStyle !== 'auto') add(style.outlineColor);
    for (const [shadow] of style.boxShadow.matchAll(/rgba?\([^)]*\)/g)) add(shadow);
    if (element instanceof SVGGeometryElement) [style.fill, style.stroke].forEach(add);
  };
  let right = document.documentElement.clientWidth;
  let bottom = 1;
  for (const element of globalThis.everything()) {
    const box = element.getBoundingClientRect();
    // What only screen readers find is one pixel large.
    if (box.width <= 1 || box.height <= 1) continue;
    right = Math.max(right, Math.min(box.right + scrollX, 2000));
    bottom = Math.max(bottom, Math.min(box.bottom + scrollY, 8000));
    look(element);
    for (const pseudo of ['::before', '::after'])
      if (getComputedStyle(element, pseudo).content !== 'none') look(element, pseudo);
  }
  return { width: Math.ceil(right), height: Math.ceil(bottom), colours: [...colours].sort() };
}

/** How wide the machine’s fonts draw a sentence; another number means other fonts. */
export function fontsOf() {
  const context = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(document.documentElement).getPropertyValue('--stadt-font');
  return ['400', '700'].map((weight) => {
    context.font = `${weight} 100px ${family}`;
    return Math.round(context.measureText('Fischereiabgabe für Ayşe, 65,00 €').width);
  });
}
