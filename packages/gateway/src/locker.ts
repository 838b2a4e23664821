import { Hono } from 'hono';
import { clientOf, countAttempt, type GatewayEnv } from './rate-limit.js';
import { browserOf, rememberBrowser } from './browser-cookie.js';
import type { GatewayOptions } from './options.js';
import { RequestError } from './request-error.js';

/** Characters: a draft is far smaller. */
const MAX = 64 * 1024;

/**
 * Keeps the draft of somebody who leaves for identification or payment, for half an hour. The browser encrypts it with
 * a key that never leaves the browser, so the gateway keeps what it cannot read (docs/decisions/0004).
 */
export function lockerRoutes(
  options: GatewayOptions,
  cookie: { path: string; secure: boolean; seconds: number },
): Hono<GatewayEnv> {
  const { storage, now } = options;
  const routes = new Hono<GatewayEnv>();
  const idOf = (browser: string, service: string): string => `${browser}:${service}`;
  const known = new Set(Object.values(options.services).map(({ id }) => id));

  routes.put('/:service', async (context) => {
    if (!known.has(context.req.param('service'))) throw new RequestError('not-found');
    await countAttempt(options, 'draft', clientOf(options, context));
    const text = await context.req.text();
    if (text.length > MAX) throw new RequestError('too-large');
    const id = idOf(await rememberBrowser(context, cookie), context.req.param('service'));
    const expires = now() + cookie.seconds * 1000;
    await storage.remove('locker', id);
    await storage.put('locker', id, text, { version: undefined, expires });
    return context.body(null, 204);
  });
  routes.get('/:service', async (context) => {
    const browser = await browserOf(context);
    const row =
      browser === undefined
        ? undefined
        : await storage.get<string>('locker', idOf(browser, context.req.param('service')), now());
    if (!row) throw new RequestError('not-found');
    return context.text(row.value);
  });
  routes.delete('/:service', async (context) => {
    const browser = await browserOf(context);
    if (browser !== undefined)
      await storage.remove('locker', idOf(browser, context.req.param('service')));
    return context.body(null, 204);
  });
  return routes;
}
