import { waitForHydration } from './hydration.js';

/**
 * Defines a custom element, once. A page may hold two copies of the library: the first definition
 * wins, a different second one says so in the console, and neither throws.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const defined = customElements.get(tag);
  if (!defined) {
    waitForHydration(element.prototype as Element);
    customElements.define(tag, element);
  } else if (defined !== element)
    console.warn(
      `Stadtkit: <${tag}> is already defined by another copy of the library; that one is kept.`,
    );
}
