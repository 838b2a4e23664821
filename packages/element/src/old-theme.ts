import { darkSheetOf } from '@stadtkit/theme/dark-sheet.js';
import { ownSheet } from '@stadtkit/theme/themes/own-sheet.js';

/** What the page says of its `color-scheme`; a `<meta>` does not get into what is computed. */
function schemeOf(document: Document): string {
  const { colorScheme } = getComputedStyle(document.documentElement);
  if (colorScheme !== 'normal') return colorScheme;
  return document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')?.content ?? '';
}

/** The sheet that makes the roles dark where the page is, for browsers without `light-dark()`; only these load it. */
export const darkSheetFor = (document: Document): string =>
  darkSheetOf(ownSheet, schemeOf(document));
