/**
 * Scrolls something to the top of the window, or below what the page keeps there, such as a sticky header, so that nothing
 * of it is covered (WCAG 2.4.11). A page says itself what it covers by `scroll-padding-top`; else it is measured.
 */
export function showFromTop(element: HTMLElement): void {
  scroll(element);
  // Some pages have two bars, one below the other.
  for (let bar = barOver(element), covered = 0; bar > 0 && covered < innerHeight / 2;) {
    covered += bar;
    element.style.scrollMarginBlockStart = `${String(covered)}px`;
    scroll(element);
    bar = barOver(element);
  }
  element.style.removeProperty('scroll-margin-block-start');
  if (element.getAttribute('style') === '') element.removeAttribute('style');
}

// At once, also where the page scrolls smoothly: on the way nothing could be measured.
const scroll = (element: Element): void => {
  element.scrollIntoView({ block: 'start', behavior: 'instant' });
};

/** How much of something, in pixels from its top on, is covered by what does not scroll with it. */
function barOver(element: Element): number {
  const { left, top, width } = element.getBoundingClientRect();
  const host = outermost(element);
  let at = document.elementFromPoint(left + width / 2, top + 1);
  while (at && !at.contains(host)) {
    if (/fixed|sticky/.test(getComputedStyle(at).position))
      return at.getBoundingClientRect().bottom - top;
    at = at.parentElement;
  }
  return 0;
}

/** The element in the page itself in whose shadow something stands. */
function outermost(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? outermost(root.host) : element;
}
