/** What is needed of a window: its answer to media queries. */
export interface MediaAsked {
  readonly matchMedia: (query: string) => { readonly matches: boolean };
}

/**
 * The text size that the reader has set in the browser, in pixels, to a quarter; usually 16. Asked by media queries,
 * because there an em is just that (Media Queries 4, 1.3 “Units”), whatever the page says about its own text: no `rem`, no
 * probe in the page.
 */
export function readerSize({ matchMedia }: MediaAsked): number {
  let size = 6;
  // A million em less a million times the size: far below zero, or far beyond any screen.
  while (size < 96 && !matchMedia(`(min-width:calc(1e6em - ${size}e6px))`).matches) size += 0.25;
  return size;
}
