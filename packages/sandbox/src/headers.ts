/** What strict pages are allowed: their own files, no inline script or style, no foreign host, these Trusted Types. */
const strictPolicy = (types: string, origins: readonly string[]): string =>
  [
    "default-src 'self'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    ["form-action 'self'", ...origins].join(' '),
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${types}`,
  ].join('; ');

/**
 * Storybook writes inline scripts and styles, makes its own workers, and shows papers that it has just written in frames;
 * nothing else is loosened. `scripts/stories/serve.mjs` tests it under the same.
 *
 * @public read by that script, where no tool sees it
 */
export const storybookPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline' blob:",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * Headers of every answer, by its path. The camera is for the inspector's page only. `origins`: where the form of a party
 * may lead in the end, besides this origin: browsers watch every redirect after a form (CSP3, `form-action`).
 */
export function headersFor(
  path: string,
  origins: readonly string[] = [],
): Readonly<Record<string, string>> {
  const storybook = path.startsWith('/storybook/');
  // The inspector’s page also registers its service worker.
  const types = path.startsWith('/kontrolle/') ? 'lit-html stadtkit' : 'lit-html';
  return {
    'content-security-policy': storybook ? storybookPolicy : strictPolicy(types, origins),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': `camera=${/^\/(kontrolle|storybook|musterstadt)\//.test(path) ? '(self)' : '()'}, geolocation=(), microphone=()`,
    'cross-origin-opener-policy': 'same-origin',
  };
}
