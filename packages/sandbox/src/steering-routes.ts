import type { Storage } from '@stadtkit/gateway/storage.js';
import { Hono } from 'hono';
import type { Attachments } from './amt/attachments.js';
import type { Cases } from './amt/cases.js';
import type { Person } from './ausweis/persons.js';
import type { Transactions } from './bezahlen/transactions.js';
import type { Issuer, Overrides } from './issuer/issuer.js';
import type { Licences } from './issuer/register.js';
import type { Mailbox } from './postfach/mailbox.js';
import type { Exams } from './pruefungsregister/register.js';
import { partyNames, partyStates, type Steering } from './steering.js';

export interface Steered {
  readonly steering: Steering;
  readonly transactions: Transactions;
  readonly cases: Cases;
  readonly attachments: Attachments;
  readonly licences: Licences;
  readonly exams: Exams;
  readonly issuer: Issuer;
  readonly mailbox: Mailbox;
  /** Of the gateway. */
  readonly storage: Pick<Storage, 'tidy'>;
}

const statuses = ['valid', 'revoked', 'suspended'] as const;
const among = <Word extends string>(words: readonly Word[], word: unknown): Word | undefined =>
  words.find((one) => one === word);

/** What testers may do to the parties, mounted at `/sandbox`. Only the sandbox has such a thing. */
export function steeringRoutes(all: Steered): Hono {
  const { steering, transactions, cases, attachments, licences, exams, issuer, mailbox, storage } =
    all;
  const app = new Hono();
  const body = async (request: Request): Promise<Record<string, unknown>> =>
    ((await request.json().catch(() => undefined)) as Record<string, unknown> | undefined) ?? {};
  const wrong = (error: string): Response => Response.json({ error }, { status: 400 });

  app.post('/parties/:party', async (c) => {
    const party = among(partyNames, c.req.param('party'));
    const state = among(partyStates, (await body(c.req.raw))['state']);
    if (!party) return wrong(`party must be one of: ${partyNames.join(', ')}`);
    if (!state) return wrong(`state must be one of: ${partyStates.join(', ')}`);
    steering.set(party, state);
    return c.body(null, 204);
  });
  app.post('/persons', async (c) => {
    const person = (await body(c.req.raw)) as Partial<Person>;
    if (!person.id || !person.name || !person.level)
      return wrong('a person has an id, a name and a level');
    steering.persons = [...steering.persons, person as Person];
    return c.body(null, 204);
  });
  app.post('/payments/late', (c) => {
    steering.paymentsLate = true;
    return c.body(null, 204);
  });
  app.post('/payments/release', (c) => {
    steering.paymentsLate = false;
    return c.json({ released: transactions.release(new Date(steering.now()).toISOString()) });
  });
  app.post('/licences/:number', async (c) => {
    const status = among(statuses, (await body(c.req.raw))['status']);
    if (!status) return wrong(`status must be one of: ${statuses.join(', ')}`);
    return licences.setStatus(c.req.param('number'), status)
      ? c.body(null, 204)
      : c.json({ error: 'no such licence' }, 404);
  });
  app.post('/licences', async (c) =>
    c.json(await issuer.sample((await body(c.req.raw)) as Overrides)),
  );
  app.post('/clock', async (c) => {
    const { offsetSeconds } = await body(c.req.raw);
    if (typeof offsetSeconds !== 'number') return wrong('offsetSeconds must be a number');
    steering.offsetSeconds = offsetSeconds;
    return c.body(null, 204);
  });
  app.get('/counts', (c) =>
    c.json({
      submissions: cases.count(),
      transactions: transactions.count(),
      paid: transactions.count('PAYED'),
      licences: licences.count(),
    }),
  );
  app.post('/reset', async (c) => {
    steering.reset();
    // Also the attempts that are counted: whoever tries the next thing is another client.
    await storage.tidy(Number.MAX_SAFE_INTEGER);
    for (const one of [transactions, cases, attachments, licences, exams, mailbox]) one.clear();
    return c.body(null, 204);
  });
  return app;
}
