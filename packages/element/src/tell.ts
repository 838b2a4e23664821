import type { Locale } from '@stadtkit/kinds/locale.js';
import { markLanguage } from './language.js';

/** What we wrote last into an element. */
const told = new WeakMap<Element, string>();

/**
 * Writes into an element what we have to say, once. Whoever exchanges the text later, as page translators do, is not set
 * back. `locale`: its language, where it is ours and not the page's.
 */
export function tell(element: HTMLElement, text: string, locale?: Locale): void {
  markLanguage(element, locale);
  if (told.get(element) === text) return;
  told.set(element, text);
  if (element.textContent !== text) element.textContent = text;
}
