/** Whether the person comes back to a page that they had filled in. */
export function isReturn(window: Window): boolean {
  const [navigation] = window.performance.getEntriesByType('navigation');
  return ['back_forward', 'reload'].includes((navigation as PerformanceNavigationTiming).type);
}

/**
 * Whether the browser is still about to bring answers back. Chromium 147 does it after the elements are there, and leaves
 * out what is disabled by then.
 */
export const isRestoring = ({ defaultView, readyState }: Document): boolean =>
  readyState !== 'complete' && defaultView !== null && isReturn(defaultView);
