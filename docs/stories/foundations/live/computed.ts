/** What a custom property comes to as a length in a place, in pixels. */
export function pixelsOf(place: ParentNode, property: string): number {
  const probe = document.createElement('span');
  probe.style.cssText = `position:absolute;inline-size:var(${property})`;
  place.append(probe);
  const { width } = probe.getBoundingClientRect();
  probe.remove();
  return width;
}

/** “18 px”, with at most two digits behind the point. */
export const inPixels = (pixels: number): string => `${Math.round(pixels * 100) / 100} px`;

/** What a custom property says on an element, as CSS writes it. */
export const saidOf = (element: Element, property: string): string =>
  getComputedStyle(element).getPropertyValue(property).trim();
