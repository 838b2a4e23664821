import { plainAccessCode } from '@stadtkit/kinds/code.js';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { routePath } from 'hono/route';
import { attachmentRoutes } from './attachment-routes.js';
import { checkAttachments } from './check-attachments.js';
import { clientOf, countAttempt, type GatewayEnv } from './rate-limit.js';
import { caseOf } from './case.js';
import { openPayment, paymentState } from './payment.js';
import { emailRoutes } from './email-routes.js';
import { checkProviders, IDENTIFICATION } from './identification.js';
import { CALLBACK, identityRoutes } from './identity-routes.js';
import { checkLifetimes } from './identity-statement.js';
import { checkLists, listRoutes } from './list-routes.js';
import { lockerRoutes } from './locker.js';
import type { GatewayOptions } from './options.js';
import { securityHeaders } from './security-headers.js';
import { idOf, keyOf, texts } from './read-request.js';
import { reconciling } from './reconciling.js';
import { officeRoutes } from './office-routes.js';
import { codeOf, RequestError, statusOf } from './request-error.js';
import { returnUrlRule } from './return-url.js';
import { sharingRoutes } from './sharing-routes.js';
import { receiptOf, submit } from './submission.js';

/** The city’s server side. */
export interface Gateway {
  /** `peer`: the address at the other end of the connection; without it all count as one client. */
  fetch(request: Request, peer?: string): Promise<Response>;
  /** What browsers do not finish: late payments, telling the destination, deleting what expired. Call it every minute. */
  reconcile(signal: AbortSignal): Promise<void>;
}

/** Bytes of an encrypted application. */
const MAX_ENVELOPE = 256 * 1024;
/** Milliseconds for another party, unless the options say otherwise. */
const PATIENCE = 8000;

export function createGateway(options: GatewayOptions): Gateway {
  checkProviders(options);
  checkLifetimes(options);
  checkAttachments(options);
  checkLists(options);
  const app = new Hono<GatewayEnv>().basePath(options.base);
  const pageFor = returnUrlRule(options.returnUrls);
  /** Only pages on the list: a gateway that redirects anywhere would lend its good name to anybody. */
  const wayBack = (asked: string): string => {
    const page = pageFor(asked);
    if (page === undefined) throw new RequestError('return-url');
    return page;
  };
  const secure = options.publicUrl.startsWith('https:');
  const cookie = { path: options.base, secure, seconds: IDENTIFICATION / 1000 };
  const allowed = [new URL(options.publicUrl).origin, ...options.origins];
  const patience = (context: Context): AbortSignal =>
    AbortSignal.any([context.req.raw.signal, AbortSignal.timeout(options.patience ?? PATIENCE)]);

  app.use(securityHeaders(allowed, `${options.base}/identity/${CALLBACK}/`));
  app.use(
    cors({
      origin: allowed,
      credentials: true,
      allowHeaders: [
        'authorization',
        'content-type',
        'tus-resumable',
        'upload-length',
        'upload-metadata',
        'upload-offset',
      ],
      exposeHeaders: ['location', 'retry-after', 'upload-offset'],
    }),
  );
  app.use(
    bodyLimit({
      maxSize: MAX_ENVELOPE,
      onError: () => {
        throw new RequestError('too-large');
      },
    }),
  );
  app.onError((error, context) => {
    const code = codeOf(error);
    options.log({ at: routePath(context), code });
    if (error instanceof RequestError && error.retryAfter !== undefined)
      context.header('Retry-After', String(Math.ceil(error.retryAfter / 1000)));
    return context.json({ error: code }, statusOf[code]);
  });
  app.notFound((context) => context.json({ error: 'not-found' }, 404));

  app.get('/services/:name', etag(), (context) => {
    const name = context.req.param('name');
    const service = Object.hasOwn(options.services, name) ? options.services[name] : undefined;
    if (!service) throw new RequestError('not-found');
    context.header('Cache-Control', 'no-cache');
    return context.json(service);
  });

  app.post('/lookups/:name', async (context) => {
    const name = context.req.param('name');
    const lookup = Object.hasOwn(options.lookups, name) ? options.lookups[name] : undefined;
    if (!lookup) throw new RequestError('not-found');
    const { key } = await texts(context, ['key']);
    await countAttempt(options, 'code', `${name} by ${clientOf(options, context)}`);
    await countAttempt(options, 'code', `${name} code ${plainAccessCode(key)}`);
    return context.json(await lookup.outcome(key, patience(context)));
  });

  app.route('/lists', listRoutes(options, patience));

  app.get('/destination', async (context) =>
    context.json({ jwk: await options.destination.key(patience(context)) }),
  );
  app.put('/applications/:id', async (context) => {
    const envelope = await context.req.text();
    const received = await countAttempt(options, 'application', clientOf(options, context));
    const sent = [options, idOf(context), keyOf(context), envelope, patience(context)] as const;
    const outcome = await submit(...sent);
    if (outcome.status === 'received') await received();
    return context.json(outcome, outcome.status === 'received' ? 200 : 422);
  });
  app.get('/applications/:id/receipt', async (context) => {
    const row = await caseOf(options, idOf(context), keyOf(context));
    // Whoever asks has an application on another device: whether it was sent from there.
    return context.json({ receipt: row?.value.receipt && receiptOf(row.value) });
  });
  app.route('/applications', attachmentRoutes(options));
  app.route('/applications', officeRoutes(options, patience));
  app.route('/applications', emailRoutes(options, { pageFor, patience }));
  app.post('/applications/:id/payment', async (context) => {
    const { returnUrl } = await texts(context, ['returnUrl']);
    const page = wayBack(returnUrl);
    const asked = [options, idOf(context), keyOf(context), page, patience(context)] as const;
    return context.json(await openPayment(...asked));
  });
  app.get('/applications/:id/payment', async (context) =>
    context.json(await paymentState(options, idOf(context), keyOf(context), patience(context))),
  );
  app.get('/keys', (context) => context.json({ keys: [options.statementKey.publicJwk] }));
  app.route('/identity', identityRoutes(options, { cookie, wayBack, patience }));
  app.route('/locker', lockerRoutes(options, cookie));
  app.route('/', sharingRoutes(options));

  return {
    fetch: async (request, peer) => app.fetch(request, peer === undefined ? {} : { peer }),
    reconcile: reconciling(options, options.patience ?? PATIENCE),
  };
}
