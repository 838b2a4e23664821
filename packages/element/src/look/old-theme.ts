import { darkQueryOf } from '@stadtkit/theme/dark-sheet.js';

/** What the page says of its `color-scheme`; a `<meta>` does not get into what is computed. */
function schemeOf(document: Document): string {
  const { colorScheme } = getComputedStyle(document.documentElement);
  if (colorScheme !== 'normal') return colorScheme;
  return document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')?.content ?? '';
}

/** When the page is dark, as a media query, for browsers without `light-dark()`; only these load it. */
export const darkQueryFor = (document: Document): string | undefined =>
  darkQueryOf(schemeOf(document));
