import { originOf } from './address.js';
import { definitionOf } from './service-tags.js';
import type { Wish } from './wish.js';

/** The hosts besides the page’s own that a policy must name. */
export const originsIn = (wish: Wish): readonly string[] => [
  ...new Set(
    [wish.files, wish.gateway, definitionOf(wish)].map(originOf).filter((one) => one !== undefined),
  ),
];

const own = (...addresses: readonly string[]): string =>
  ["'self'", ...new Set(addresses.map(originOf).filter((one) => one !== undefined))].join(' ');

/** What a page’s `Content-Security-Policy` must allow at least (CSP Level 3; Trusted Types). */
export function policyFor(wish: Wish): string {
  const files = own(wish.files);
  if (wish.cms === 'any-frame') return `script-src ${files}; frame-src ${files}`;
  return [
    `script-src ${files}`,
    `style-src ${files}`,
    "img-src 'self' data: blob:",
    `connect-src ${own(wish.gateway, definitionOf(wish))}`,
    `font-src ${files}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}
