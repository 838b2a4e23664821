import { originOf } from './address.js';
import { definitionOf } from './service-tags.js';
import type { SnippetOptions } from './snippet-options.js';

/** The hosts besides the page’s own that a policy must name. */
export const originsIn = (options: SnippetOptions): readonly string[] => [
  ...new Set(
    [options.files, options.gateway, definitionOf(options)]
      .map(originOf)
      .filter((one) => one !== undefined),
  ),
];

const own = (...addresses: readonly string[]): string =>
  ["'self'", ...new Set(addresses.map(originOf).filter((one) => one !== undefined))].join(' ');

/** What a page’s `Content-Security-Policy` must allow at least (CSP Level 3; Trusted Types). */
export function policyFor(options: SnippetOptions): string {
  const files = own(options.files);
  if (options.cms === 'any-frame') return `script-src ${files}; frame-src ${files}`;
  return [
    `script-src ${files}`,
    `style-src ${files}`,
    "img-src 'self' data: blob:",
    `connect-src ${own(options.gateway, definitionOf(options))}`,
    `font-src ${files}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}
