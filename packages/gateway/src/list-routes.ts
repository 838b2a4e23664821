import { todayIn } from '@stadtkit/kinds/age.js';
import { locales, type Locale } from '@stadtkit/kinds/locale.js';
import { askedLists } from '@stadtkit/steps/listed-answers.js';
import { Hono, type Context } from 'hono';
import type { GatewayOptions } from './options.js';
import { clientOf, countAttempt, type GatewayEnv } from './rate-limit.js';
import { texts } from './read-request.js';
import { RequestError } from './request-error.js';

/** Nobody reads more; whoever looks for another one types more. */
const MOST = 50;
/** Characters of what is typed, as the field sends them. */
const LONGEST = 100;

/** The lists that the services of a gateway ask for. */
const namedBy = ({ services }: GatewayOptions): ReadonlySet<string> =>
  new Set(Object.values(services).flatMap((service) => [...askedLists(service)]));

/** Throws at once when a service asks for a list that nobody has. */
export function checkLists(options: GatewayOptions): void {
  const { codeLists } = options;
  for (const name of namedBy(options))
    if (!codeLists?.names.includes(name))
      throw new Error(`codeLists: a service asks for the list “${name}”, which is not there.`);
}

/**
 * Code lists, while somebody types. What they type says where they live or what they own: so it stands in the body, which
 * nobody logs, and not in an address.
 */
export function listRoutes(
  options: GatewayOptions,
  patience: (context: Context) => AbortSignal,
): Hono<GatewayEnv> {
  const app = new Hono<GatewayEnv>();
  const named = namedBy(options);
  app.post('/:name', async (context) => {
    const name = context.req.param('name');
    const { codeLists } = options;
    if (!codeLists || !named.has(name)) throw new RequestError('not-found');
    const { text, language } = await texts(context, ['text', 'language']);
    if ([...text].length > LONGEST || !isLocale(language)) throw new RequestError('request');
    await countAttempt(options, 'list', clientOf(options, context));
    const on = todayIn('Europe/Berlin', options.now());
    const wanted = { text, language, on, limit: MOST };
    return context.json(await codeLists.find(name, wanted, patience(context)));
  });
  return app;
}

const isLocale = (language: string): language is Locale => locales.some((one) => one === language);
