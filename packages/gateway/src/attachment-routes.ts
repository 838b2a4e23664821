import { Hono, type Context } from 'hono';
import { announce, attachmentOf, forget, forgetAll, takePart } from './attachments.js';
import type { GatewayOptions } from './options.js';
import { clientOf, countAttempt, type GatewayEnv } from './rate-limit.js';
import { applicationId, idOf, keyOf } from './read-request.js';
import { RequestError } from './request-error.js';

/** The protocol (https://tus.io/protocols/resumable-upload), with its extensions „Creation“ and „Termination“. */
const TUS = { 'Tus-Resumable': '1.0.0' };
const MEGABYTE = 1_000_000;

/**
 * Takes the files of an application ahead of it, in parts, from whoever has its key (tus 1.0.0). They are encrypted for the
 * office; the gateway is told neither what they are called nor what they are.
 */
export function attachmentRoutes(options: GatewayOptions): Hono<GatewayEnv> {
  const routes = new Hono<GatewayEnv>();
  const path = '/:id/attachments';
  const one = `${path}/:attachment`;

  routes.use(path, speaksTus);
  routes.use(one, speaksTus);
  routes.post(path, async (context) => {
    if (!options.destination.attach) throw new RequestError('not-found');
    const length = number(context, 'upload-length');
    const megabytes = Math.ceil(length / MEGABYTE);
    const takenBack: (() => Promise<void>)[] = [];
    for (const kind of ['megabyte', 'megabyteOfDay'] as const)
      takenBack.push(await countAttempt(options, kind, clientOf(options, context), megabytes));
    const asked = [idOf(context), keyIn(context), length] as const;
    // Nothing was kept: whoever tries again until there is room must not be told that it is enough.
    const id = await announce(options, ...asked).catch(async (error: unknown) => {
      for (const takeBack of takenBack) await takeBack();
      throw error;
    });
    const here = `${options.publicUrl}${options.base}/applications/${idOf(context)}/attachments`;
    return context.body(null, 201, { ...TUS, Location: `${here}/${id}` });
  });
  // Hono answers HEAD by what answers GET, without a body.
  routes.get(one, async (context) => {
    const { offset, length } = await attachmentOf(options, ...placeOf(context));
    const said = { 'Upload-Offset': String(offset), 'Upload-Length': String(length) };
    return context.body(null, 200, { ...TUS, ...said, 'Cache-Control': 'no-store' });
  });
  routes.patch(one, async (context) => {
    if (context.req.header('content-type') !== 'application/offset+octet-stream')
      throw new RequestError('request');
    const offset = number(context, 'upload-offset');
    const text = await context.req.text();
    // Compact JWE (RFC 7516): nothing else is kept for anybody.
    if (!/^[\w.-]*$/.test(text)) throw new RequestError('request');
    const end = await takePart(options, ...placeOf(context), { offset, text });
    return context.body(null, 204, { ...TUS, 'Upload-Offset': String(end) });
  });
  routes.delete(one, async (context) => {
    await forget(options, ...placeOf(context));
    return context.body(null, 204, TUS);
  });
  routes.delete(path, async (context) => {
    await forgetAll(options, idOf(context), keyIn(context));
    return context.body(null, 204, TUS);
  });
  return routes;
}

async function speaksTus(context: Context, next: () => Promise<void>): Promise<void> {
  const version = context.req.header('tus-resumable');
  if (version !== undefined && version !== '1.0.0') throw new RequestError('tus-version');
  await next();
}

function number(context: Context, header: string): number {
  const text = context.req.header(header) ?? '';
  if (!/^\d{1,12}$/.test(text)) throw new RequestError('request');
  return Number(text);
}

function keyIn(context: Context): string {
  const key = keyOf(context);
  if (key === undefined) throw new RequestError('key');
  return key;
}

const placeOf = (context: Context) =>
  [idOf(context), keyIn(context), applicationId(context.req.param('attachment'))] as const;
