/**
 * What page and server need, as IT has to know it. Each fact is written down somewhere else in the project too; tests
 * keep them in step (`server-facts.test.ts`).
 */

/** The least that a page’s Content-Security-Policy must allow, when everything comes from its own host. */
export const policy =
  "script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** What the gateway says with every answer (`gateway/src/security-headers.ts`). */
export const gatewayHeaders = [
  ['Cache-Control', 'no-store'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
  ['Cross-Origin-Resource-Policy', 'cross-origin'],
] as const;

/** The addresses of the gateway, below its own (`gateway/README.md`). */
export const gatewayAddresses = [
  'GET services/:name',
  'POST identity',
  'GET, POST identity/callback/:method',
  'GET identity/posted/:ticket',
  'GET identity/:reference',
  'POST identity/extension',
  'POST lookups/…',
  'POST lists/:name',
  'GET destination',
  'PUT applications/:id',
  'POST applications/:id/payment',
  'GET applications/:id/payment',
  'GET applications/:id/receipt',
  'PUT, DELETE applications/:id/shared',
  'POST shared',
  'GET applications/:id/outcome',
  'POST applications/:id/answers/:question',
  'POST applications/:id/withdrawal',
  'POST, DELETE applications/:id/attachments',
  'PATCH, HEAD, DELETE applications/:id/attachments/:file',
  'GET, POST, DELETE applications/:id/email',
  'POST applications/:id/email/code',
  'PUT, GET, DELETE locker/:name',
  'GET keys',
] as const;

export type GatewayAddress = (typeof gatewayAddresses)[number];

/** The oldest browsers that Stadtkit works in. Builds read this list; `scripts/floor` holds the sources to it. */
export const browsers = { chrome: '111', firefox: '121', safari: '16.4' } as const;
