import type { MiddlewareHandler } from 'hono';
import { RequestError } from './request-error.js';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Headers for every answer, and no changes from foreign pages: a browser says where a request comes from (`Origin`, and
 * `Sec-Fetch-Site` when that is left out). `open`: the beginning of paths to which every page may post.
 */
export const securityHeaders =
  (allowed: readonly string[], open: string): MiddlewareHandler =>
  async (context, next) => {
    if (!reading.has(context.req.method) && !context.req.path.startsWith(open)) {
      const origin = context.req.header('origin');
      const foreign = origin
        ? !allowed.includes(origin)
        : context.req.header('sec-fetch-site') === 'cross-site';
      if (foreign) throw new RequestError('origin');
    }
    await next();
    // What is the same for everybody says so itself.
    if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', 'no-store');
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    // The page for people says itself what it needs.
    if (!context.res.headers.has('Content-Security-Policy'))
      context.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
    context.header('Cross-Origin-Resource-Policy', 'cross-origin');
  };
