/**
 * When a page is dark in browsers without `light-dark()` (Chrome 111 to 122, Safari 16.4 to 17.4). There, the
 * `color-scheme` of the page decides for all of it; a part of a page cannot have another one.
 * @param scheme what the page says of its `color-scheme`: `normal`, `light dark`, `only dark` …
 * @returns a media query; undefined for a page that is always light
 */
export function darkQueryOf(scheme: string): string | undefined {
  if (!scheme.includes('dark')) return undefined;
  // On paper there is no dark scheme.
  return scheme.includes('light') ? 'screen and (prefers-color-scheme:dark)' : 'screen';
}
