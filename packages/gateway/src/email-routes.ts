import { locales } from '@stadtkit/kinds/locale.js';
import type { EmailOutcome } from '@stadtkit/steps/parties.js';
import { Hono, type Context } from 'hono';
import { addressIn, askEmail, confirmEmail, emailState, endEmail } from './email.js';
import type { GatewayOptions } from './options.js';
import { clientOf, countAttempt, type GatewayEnv } from './rate-limit.js';
import { idOf, keyOf, texts } from './read-request.js';
import { RequestError } from './request-error.js';

/** Whether and where somebody is told by e-mail how an application goes on, for whoever has its key. */
export function emailRoutes(
  options: GatewayOptions,
  {
    pageFor,
    patience,
  }: {
    /** The page as citizens may come back to it; undefined: no message leads there. */
    readonly pageFor: (asked: string) => string | undefined;
    readonly patience: (context: Context) => AbortSignal;
  },
): Hono<GatewayEnv> {
  const routes = new Hono<GatewayEnv>();
  const path = '/:id/email';

  routes.get(path, async (context) =>
    context.json(await emailState(options, idOf(context), keyOf(context))),
  );
  routes.post(path, async (context) => {
    const asked = await texts(context, ['address', 'language', 'page']);
    const language = locales.find((one) => one === asked.language);
    if (!language) throw new RequestError('request');
    const address = addressIn(asked.address);
    const [id, key] = [idOf(context), keyOf(context)];
    await emailState(options, id, key);
    const takeBack = await count(options, clientOf(options, context), address);
    if (!takeBack) return context.json(TOO_MANY);
    const wanted = { address, language, page: pageFor(asked.page) };
    const outcome = await askEmail(options, id, key, wanted, patience(context));
    // Nobody has got anything.
    if (outcome.status === 'failed' && outcome.reason === 'down') await takeBack();
    return context.json(outcome);
  });
  routes.post(`${path}/code`, async (context) => {
    const { code } = await texts(context, ['code']);
    return context.json(await confirmEmail(options, idOf(context), keyOf(context), code));
  });
  routes.delete(path, async (context) => {
    await endEmail(options, idOf(context), keyOf(context));
    return context.body(null, 204);
  });
  return routes;
}

const TOO_MANY: EmailOutcome = { status: 'failed', reason: 'too-many-codes' };

/** Counts a code by who asks for it and by where it goes; undefined when that is enough. */
async function count(options: GatewayOptions, client: string, address: string) {
  // What stands behind a plus is the same mailbox at many providers.
  const mailbox = address.toLowerCase().replace(/\+[^@]*@/, '@');
  const counted: (() => Promise<void>)[] = [];
  try {
    for (const kind of ['email', 'emailOfDay'] as const)
      counted.push(await countAttempt(options, kind, client));
    for (const kind of ['address', 'addressOfDay'] as const)
      counted.push(await countAttempt(options, kind, mailbox));
  } catch (error) {
    if (error instanceof RequestError && error.code === 'busy') return undefined;
    throw error;
  }
  return async () => {
    for (const takeBack of counted) await takeBack();
  };
}
