import { darkSheetOf } from '@stadtkit/theme/dark-sheet.js';
import { ownSheet } from '@stadtkit/theme/themes/own-sheet.js';
import { adopt } from './adopt.js';

/** What the page says of its `color-scheme`; a `<meta>` does not get into what is computed. */
function schemeOf(document: Document): string {
  const { colorScheme } = getComputedStyle(document.documentElement);
  if (colorScheme !== 'normal') return colorScheme;
  return document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')?.content ?? '';
}

/** Makes the roles dark where the page is, in browsers without `light-dark()`; only these load it. */
export function adoptDark(document: Document): void {
  adopt(document, darkSheetOf(ownSheet, schemeOf(document)));
}
