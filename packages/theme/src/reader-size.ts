/**
 * The text size that the reader has set in the browser, in pixels; usually 16. Asked by a media query, because there an
 * em is just that (Media Queries 4, 1.3 “Units”), whatever the page says about its own text: no `rem`, no probe in the page.
 */
export function readerSize({ matchMedia }: Pick<Window, 'matchMedia'>): number {
  // A million em less a million times the size is far below zero, or far beyond any screen.
  const isAtMost = (size: number) =>
    matchMedia(`(min-width:calc(1000000em - ${size * 1_000_000}px))`).matches;
  let [low, high] = [4, 128];
  while (high - low > 0.125) {
    const middle = (low + high) / 2;
    if (isAtMost(middle)) high = middle;
    else low = middle;
  }
  return Math.round(high * 4) / 4;
}
