import type { Locale } from '@stadtkit/kinds/locale.js';
import { tagAround } from './language.js';
import type * as MarkLanguage from './mark-language.js';

/** Comes with the sentences themselves; without a network, nothing says in which language they are. */
let marking: typeof MarkLanguage | undefined;

export async function loadLanguageMarking(): Promise<void> {
  marking ??= await import('./mark-language.js');
}

/** What we wrote last into an element. */
const told = new WeakMap<Element, string>();

/**
 * Writes into an element what we have to say, once. Whoever exchanges the text later, as page translators do, is not set
 * back. `locale`: its language, where it is ours and not the page's.
 */
export function setText(element: HTMLElement, text: string, locale?: Locale): void {
  marking?.markLanguage(element, locale, tagAround);
  if (told.get(element) === text) return;
  told.set(element, text);
  if (element.textContent !== text) element.textContent = text;
}
