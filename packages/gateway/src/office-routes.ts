import { Hono, type Context } from 'hono';
import { answerOffice, outcomeOf, receivedCase, withdraw } from './office.js';
import type { GatewayOptions } from './options.js';
import { tell } from './payment.js';
import { countAttempt, type GatewayEnv } from './rate-limit.js';
import { idOf, keyOf } from './read-request.js';

/** What the office makes of an application, and what it and the citizen say to each other. Mounted at `/applications`. */
export function officeRoutes(
  options: GatewayOptions,
  patience: (context: Context) => AbortSignal,
): Hono<GatewayEnv> {
  const app = new Hono<GatewayEnv>();
  app.get('/:id/outcome', async (context) => {
    const id = idOf(context);
    await tell(options, id, await receivedCase(options, id, keyOf(context)), patience(context));
    return context.json(await outcomeOf(options, id, patience(context)));
  });
  app.post('/:id/answers/:question', async (context) => {
    const id = idOf(context);
    await receivedCase(options, id, keyOf(context));
    await countAttempt(options, 'answer', id);
    const asked = [id, context.req.param('question'), await context.req.text()] as const;
    return context.json(await answerOffice(options, ...asked, patience(context)));
  });
  app.post('/:id/withdrawal', async (context) => {
    const id = idOf(context);
    await receivedCase(options, id, keyOf(context));
    return context.json(await withdraw(options, id, patience(context)));
  });
  return app;
}
