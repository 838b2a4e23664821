import { Hono, type Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { clientOf, countAttempt, type GatewayEnv } from './rate-limit.js';
import { browserOf, rememberBrowser } from './browser-cookie.js';
import {
  beginIdentification,
  callbackUrl,
  finishIdentification,
  identificationOutcome,
  waitingFor,
} from './identification.js';
import { extended } from './identity-statement.js';
import type { GatewayOptions } from './options.js';
import { errorPage, errorPageStyles } from './error-page.js';
import { applicationId, texts } from './read-request.js';
import { codeOf, RequestError, statusOf } from './request-error.js';
import { hashOf, newSecret } from './secrets.js';

/** Below `/identity`: where citizens come back to. */
export const CALLBACK = 'callback';
/** Milliseconds that a browser has to follow a redirect. */
const FOLLOWING = 60_000;

/** A form that a provider let a browser post: a row of its own beside the identification, for a minute. */
interface Posted {
  readonly posted: { readonly method: string; readonly body: string };
}
/** Of the ticket only the hash is kept, as of a reference; never the same one. */
const rowOf = (ticket: string): Promise<string> => hashOf(`posted ${ticket}`);

/** Identification: to the provider, back from it, and what became of it. */
export function identityRoutes(
  options: GatewayOptions,
  {
    cookie,
    wayBack,
    patience,
  }: {
    readonly cookie: { readonly path: string; readonly secure: boolean; readonly seconds: number };
    readonly wayBack: (asked: string) => string;
    readonly patience: (context: Context) => AbortSignal;
  },
): Hono<GatewayEnv> {
  const app = new Hono<GatewayEnv>();
  const { storage, now } = options;

  app.post('/', async (context) => {
    const { service, method, application, returnUrl } = await texts(context, [
      'service',
      'method',
      'application',
      'returnUrl',
    ]);
    const page = wayBack(returnUrl);
    const name = Object.keys(options.services).find((key) => options.services[key]?.id === service);
    await countAttempt(options, 'identification', clientOf(options, context));
    const request = {
      browser: await rememberBrowser(context, cookie),
      service: name ?? '',
      method,
      application: applicationId(application),
      returnUrl: page,
    };
    return context.json(await beginIdentification(options, request, patience(context)));
  });

  /** Ends on a page for people, whatever happens. */
  async function back(context: Context, came: () => Promise<{ method: string; request: Request }>) {
    try {
      const { method, request } = await came();
      const browser = await browserOf(context);
      const signal = patience(context);
      const { page, finished } = await finishIdentification(
        options,
        method,
        request,
        browser,
        signal,
      );
      if (finished) return context.redirect(page, 303);
      options.log({ at: 'identity/callback', code: 'request' });
      return await sorry(context, statusOf.request, page);
    } catch (error) {
      return inVain(context, error);
    }
  }
  const inVain = (context: Context, error: unknown) => {
    const code = codeOf(error);
    options.log({ at: 'identity/callback', code });
    return sorry(context, statusOf[code]);
  };

  app.get(`/${CALLBACK}/:method`, (context) =>
    back(context, async () => {
      const method = context.req.param('method');
      const address = callbackUrl(options, method) + new URL(context.req.url).search;
      return { method, request: new Request(address) };
    }),
  );

  // A browser does not say who it is when a page of somebody else posts a form (SameSite=Lax). So the form is laid aside for
  // a moment, and the browser fetches the answer to it at an address of ours: then the cookie comes along.
  app.post(`/${CALLBACK}/:method`, async (context) => {
    try {
      const posted = { method: context.req.param('method'), body: await context.req.text() };
      await countAttempt(options, 'identification', clientOf(options, context));
      await waitingFor(options, posted.method, requestOf(options, posted));
      const ticket = newSecret();
      const rules = { version: undefined, expires: now() + FOLLOWING };
      await storage.put('identification', await rowOf(ticket), { posted }, rules);
      return context.redirect(`${options.publicUrl}${options.base}/identity/posted/${ticket}`, 303);
    } catch (error) {
      return inVain(context, error);
    }
  });
  app.get('/posted/:ticket', (context) =>
    back(context, async () => {
      const id = await rowOf(context.req.param('ticket'));
      const row = await storage.get<Posted>('identification', id, now());
      if (!row) throw new RequestError('request');
      await storage.remove('identification', id);
      const { posted } = row.value;
      return { method: posted.method, request: requestOf(options, posted) };
    }),
  );

  app.get('/page.css', (context) =>
    context.body(errorPageStyles, 200, { 'content-type': 'text/css' }),
  );
  // A statement opens nothing but itself: whoever has it needs no cookie.
  app.post('/extension', async (context) => {
    await countAttempt(options, 'identification', clientOf(options, context));
    return context.json(await extended(options, await context.req.text()));
  });
  app.get('/:reference', async (context) => {
    const reference = context.req.param('reference');
    return context.json(await identificationOutcome(options, reference, await browserOf(context)));
  });
  return app;
}

const requestOf = (options: GatewayOptions, { method, body }: Posted['posted']): Request =>
  new Request(callbackUrl(options, method), {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });

/** The page for somebody who came back in vain, with its own style sheet and nothing else. */
function sorry(context: Context, status: ContentfulStatusCode, page?: string) {
  const policy = "default-src 'none'; style-src 'self'; frame-ancestors 'none'";
  return context.html(errorPage(page), status, { 'Content-Security-Policy': policy });
}
