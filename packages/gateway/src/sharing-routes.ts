import { Hono, type Context } from 'hono';
import type { GatewayOptions } from './options.js';
import { clientOf, type GatewayEnv } from './rate-limit.js';
import { idOf, keyOf, texts } from './read-request.js';
import { RequestError } from './request-error.js';
import { share, sharedBox, unshare, type Sharing } from './sharing.js';

const PATH = '/applications/:id/shared';

/** The way to what was sent, from another device, by case number and code. Neither stands in an address. */
export function sharingRoutes(options: GatewayOptions): Hono<GatewayEnv> {
  const routes = new Hono<GatewayEnv>();
  routes.put(PATH, async (context) => {
    await share(options, idOf(context), keyOf(context), await sharingIn(context));
    return context.body(null, 204);
  });
  routes.delete(PATH, async (context) => {
    await unshare(options, idOf(context), keyOf(context));
    return context.body(null, 204);
  });
  routes.post('/shared', async (context) => {
    const asked = await texts(context, ['caseNumber', 'proof']);
    return context.json({ box: await sharedBox(options, asked, clientOf(options, context)) });
  });
  return routes;
}

/** 256 bits, hex, and what was encrypted (`iv.content`, base64): nothing else is kept for anybody. */
async function sharingIn(context: Context): Promise<Sharing> {
  const body: unknown = await context.req.json().catch(() => undefined);
  const { proof, box } = (body ?? {}) as Record<string, unknown>;
  if (typeof proof !== 'string' || !/^[\da-f]{64}$/.test(proof)) throw new RequestError('request');
  if (typeof box !== 'string' || !/^[\w+/=]+\.[\w+/=]+$/.test(box))
    throw new RequestError('request');
  return { proof, box };
}
