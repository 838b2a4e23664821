const pair = /light-dark\((var\([\w-]+\)),(var\([\w-]+\))\)/g;

/**
 * The sheet that the elements bring along, for browsers without `light-dark()` (Chrome 111 to 122, Safari 16.4 to 17.4).
 * There, the `color-scheme` of the page decides for all of it; a part of a page cannot have another one.
 * @param scheme what the page says of its `color-scheme`: `normal`, `light dark`, `only dark` …
 */
export function withoutLightDark(sheet: string, scheme: string): string {
  const light = sheet.replaceAll(pair, '$1');
  if (!scheme.includes('dark')) return light;
  // On paper there is no dark scheme.
  const when = scheme.includes('light') ? 'screen and (prefers-color-scheme:dark)' : 'screen';
  return `${light}@media ${when}{${sheet.replaceAll(pair, '$2')}}`;
}
