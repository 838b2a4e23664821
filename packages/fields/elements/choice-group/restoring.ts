/** Whether the person comes back to a page that they had filled in. */
export function isReturn(window: Window): boolean {
  // WebKitGTK 2.50 has no entry in frames whose document was written by the page.
  const [navigation] = window.performance.getEntriesByType('navigation') as [
    PerformanceNavigationTiming?,
  ];
  return navigation?.type === 'back_forward' || navigation?.type === 'reload';
}

/**
 * Whether the browser is still about to bring answers back. Chromium 147 does it after the elements are there, and leaves
 * out what is disabled by then.
 */
export const isRestoring = ({ defaultView, readyState }: Document): boolean =>
  readyState !== 'complete' && defaultView !== null && isReturn(defaultView);
