import { inFull } from './short-sheet.js';

/**
 * What makes a short sheet dark in browsers without `light-dark()` (Chrome 111 to 122, Safari 16.4 to 17.4). There, the
 * `color-scheme` of the page decides for all of it; a part of a page cannot have another one.
 * @param scheme what the page says of its `color-scheme`: `normal`, `light dark`, `only dark` …
 * @returns nothing for a page that is always light
 */
export function darkSheetOf(sheet: string, scheme: string): string {
  if (!scheme.includes('dark')) return '';
  // On paper there is no dark scheme.
  const when = scheme.includes('light') ? 'screen and (prefers-color-scheme:dark)' : 'screen';
  return `@media ${when}{${inFull(sheet, 'var($1-dark)')}}`;
}
