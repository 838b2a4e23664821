import type { Locale } from '@stadtkit/kinds/locale.js';

const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

const marked = new WeakSet<Element>();

/**
 * Says in which language we speak (nothing when it is the page that speaks), where the page has one that we do not: a
 * screen reader would read German as if it was Turkish (WCAG 3.1.2).
 * @param tagAround the `lang` of the nearest element that has one
 */
export function markLanguage(
  element: HTMLElement,
  locale: Locale | undefined,
  tagAround: (element: Element | null) => string | null,
): void {
  const root = element.getRootNode();
  const around = tagAround(
    element.parentElement ?? (root instanceof ShadowRoot ? root.host : null),
  );
  const language = languageOf(locale ?? '');
  const isForeign = Boolean(language && around && languageOf(around) !== language);
  if (isForeign && element.lang !== language) {
    element.lang = language;
    marked.add(element);
  } else if (!isForeign && marked.delete(element)) element.removeAttribute('lang');
}
