import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { routePath } from 'hono/route';
import { countAttempt } from './attempts.js';
import { browserOf, rememberBrowser } from './browser-cookie.js';
import { caseOf, type Case } from './case.js';
import { openPayment, paymentState, refresh, tell } from './charging.js';
import {
  beginIdentification,
  finishIdentification,
  IDENTIFICATION,
  identificationOutcome,
} from './identification.js';
import { lockerRoutes } from './locker.js';
import type { GatewayOptions } from './options.js';
import { sorryPage } from './page.js';
import { codeOf, Refusal, statusOf } from './refusal.js';
import { guard } from './guard.js';
import { submit } from './submission.js';

/** The city’s server side. */
export interface Gateway {
  fetch(request: Request): Promise<Response>;
  /** What browsers do not finish: late payments, telling the destination, deleting what expired. Call it every minute. */
  reconcile(signal: AbortSignal): Promise<void>;
}

/** Bytes of an encrypted application. */
const MAX_ENVELOPE = 256 * 1024;
/** Milliseconds for another party, unless the options say otherwise. */
const PATIENCE = 8000;

export function createGateway(options: GatewayOptions): Gateway {
  const app = new Hono().basePath(options.base);
  const secure = options.publicUrl.startsWith('https:');
  const cookie = { path: options.base, secure, seconds: IDENTIFICATION / 1000 };
  const allowed = [new URL(options.publicUrl).origin, ...options.origins];
  const patience = (context: Context): AbortSignal =>
    AbortSignal.any([context.req.raw.signal, AbortSignal.timeout(options.patience ?? PATIENCE)]);

  app.use(guard(allowed));
  app.use(
    cors({ origin: allowed, credentials: true, allowHeaders: ['authorization', 'content-type'] }),
  );
  app.use(
    bodyLimit({
      maxSize: MAX_ENVELOPE,
      onError: () => {
        throw new Refusal('too-large');
      },
    }),
  );
  app.onError((error, context) => {
    const code = codeOf(error);
    options.log({ at: routePath(context), code });
    return context.json({ error: code }, statusOf[code]);
  });
  app.notFound((context) => context.json({ error: 'not-found' }, 404));

  app.get('/services/:name', etag(), (context) => {
    const service = options.services[context.req.param('name')];
    if (!service) throw new Refusal('not-found');
    context.header('Cache-Control', 'no-cache');
    return context.json(service);
  });

  app.post('/identity', async (context) => {
    const { service, method, application, returnUrl } = await texts(context, [
      'service',
      'method',
      'application',
      'returnUrl',
    ]);
    checkReturn(options, returnUrl);
    const name = Object.keys(options.services).find((key) => options.services[key]?.id === service);
    const browser = await rememberBrowser(context, cookie);
    const request = {
      browser,
      service: name ?? '',
      method,
      application: applicationId(application),
      returnUrl,
    };
    return context.json(await beginIdentification(options, request, patience(context)));
  });
  app.get('/identity/callback', async (context) => {
    const callback = new URL(context.req.url);
    const back = new URL(`${options.publicUrl}${options.base}/identity/callback${callback.search}`);
    try {
      const to = await finishIdentification(
        options,
        back,
        await browserOf(context),
        patience(context),
      );
      return context.redirect(to, 303);
    } catch (error) {
      const code = codeOf(error);
      options.log({ at: 'identity/callback', code });
      return context.html(sorryPage(), statusOf[code]);
    }
  });
  app.get('/identity/:reference', async (context) => {
    const reference = context.req.param('reference');
    return context.json(await identificationOutcome(options, reference, await browserOf(context)));
  });

  app.post('/exam', async (context) => {
    const { code } = await texts(context, ['code']);
    await countAttempt(options, options.client(context.req.raw));
    return context.json(await options.exams.outcome(code, patience(context)));
  });

  app.get('/destination', async (context) =>
    context.json({ jwk: await options.destination.key(patience(context)) }),
  );
  app.put('/applications/:id', async (context) => {
    const envelope = await context.req.text();
    const outcome = await submit(
      options,
      idOf(context),
      keyOf(context),
      envelope,
      patience(context),
    );
    return context.json(outcome, outcome.status === 'received' ? 200 : 422);
  });
  app.post('/applications/:id/payment', async (context) => {
    const { returnUrl } = await texts(context, ['returnUrl']);
    checkReturn(options, returnUrl);
    const asked = [options, idOf(context), keyOf(context), returnUrl, patience(context)] as const;
    return context.json(await openPayment(...asked));
  });
  app.get('/applications/:id/payment', async (context) =>
    context.json(await paymentState(options, idOf(context), keyOf(context), patience(context))),
  );
  app.get('/applications/:id/licence', async (context) => {
    const id = idOf(context);
    const row = await caseOf(options, id, keyOf(context));
    if (!row?.value.receipt) throw new Refusal('not-received');
    await tell(options, id, row.value, patience(context));
    return context.json(await options.destination.licence(id, patience(context)));
  });

  app.get('/keys', (context) => context.json({ keys: [options.statementKey.publicJwk] }));
  app.route('/locker', lockerRoutes(options, cookie));

  return {
    fetch: async (request) => app.fetch(request),
    async reconcile(signal) {
      const { storage, now } = options;
      for (const id of await storage.pending('application', now())) {
        const row = await storage.get<Case>('application', id, now());
        const { transaction, state } = row?.value.payment ?? {};
        if (!row || !transaction) continue;
        const one = AbortSignal.any([signal, AbortSignal.timeout(options.patience ?? PATIENCE)]);
        await (
          state?.status === 'paid'
            ? tell(options, id, row.value, one)
            : refresh(options, id, transaction, one)
        ).catch((error: unknown) => {
          options.log({ at: 'reconcile', code: codeOf(error) });
        });
      }
      await storage.tidy(now());
    },
  };
}

/** The texts that a JSON body must have. */
async function texts<Name extends string>(
  context: Context,
  names: readonly Name[],
): Promise<Record<Name, string>> {
  const body = (await context.req.json().catch(() => undefined)) as
    Record<string, unknown> | undefined;
  const found = names.map((name) => [name, body?.[name]] as const);
  if (!found.every(([, value]) => typeof value === 'string' && value.length <= 2000))
    throw new Refusal('request');
  return Object.fromEntries(found) as Record<Name, string>;
}

/** Only pages on the list: a gateway that redirects anywhere would lend its good name to anybody. */
function checkReturn({ returnUrls }: GatewayOptions, url: string): void {
  if (!returnUrls.includes(url)) throw new Refusal('return-url');
}

const idOf = (context: Context): string => applicationId(context.req.param('id'));

/** A UUID (RFC 9562). */
function applicationId(id = ''): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw new Refusal('request');
  return id;
}

const keyOf = (context: Context): string | undefined =>
  /^Bearer ([\w-]{43})$/.exec(context.req.header('authorization') ?? '')?.[1];
