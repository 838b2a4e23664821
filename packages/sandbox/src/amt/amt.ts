import { attachmentsOf } from '@stadtkit/steps/attachments.js';
import type { ResultOutcome } from '@stadtkit/steps/result-outcome.js';
import type { Service } from '@stadtkit/steps/service.js';
import { Hono } from 'hono';
import type { Issuer } from '../issuer/issuer.js';
import { publicJwk } from '../keys.js';
import type { Exams } from '../pruefungsregister/register.js';
import { dayIn, shows, type SandboxContext } from '../sandbox-context.js';
import type { Attachments } from './attachments.js';
import { LATE, type Cases, type OfficeCase } from './cases.js';
import { clerk } from './clerk.js';
import { answeredIn, answering, ending, noDealings, toldOf, withdrawing } from './dealings.js';
import { licenceFor } from './licence-for.js';
import { examCode, readEnvelope, type Desk } from './read-envelope.js';
import { waitsOn } from './waits-on.js';
import { readReply } from './written.js';

/** Milliseconds. */
const DAY = 24 * 3_600_000;

/** The office: it alone can read applications. Mounted at `/amt`. */
export function amt(
  context: SandboxContext,
  desk: Desk & { readonly exams: Pick<Exams, 'use' | 'leave'> },
  cases: Cases,
  attachments: Attachments,
  issuer: Issuer,
): Hono {
  const { keys, steering } = context;
  const app = new Hono();
  const today = (later = 0): string => dayIn(steering.now() + later * DAY);
  const serviceOf = (one: OfficeCase): Service | undefined =>
    desk.services.find(({ id }) => id === one.service);

  app.use('/submissions/*', async (c, next) =>
    shows(c.req.raw, keys.secrets.destination) ? next() : c.json({ error: 'secret' }, 401),
  );

  app.get('/key', (c) => c.json({ jwk: publicJwk(keys.amt) }));

  app.post('/submissions/:id', async (c) => {
    const id = c.req.param('id');
    const known = cases.find(id);
    if (known && !isReplaceable(known, steering.now()))
      return c.json({ receipt: known.receipt, due: known.due, content: known.content });
    const files = attachments.of(id);
    const reading = await readEnvelope(desk, id, await c.req.text(), today(), files);
    if (reading.status === 'unreadable') return c.json({ error: reading.reason }, 400);
    if (reading.status === 'outdated') return c.json({ error: 'outdated' }, 409);
    if (reading.status === 'rejected') return c.json({ problems: reading.problems }, 422);
    const { answers, checks, due, service, sha256, replyKey } = reading;
    const code = examCode(service);
    const value = answers[code]?.value;
    // One code, one application: of two that came in at the same moment, one is told so.
    if (typeof value === 'string' && !desk.exams.use(value, id))
      return c.json({ problems: [{ question: code, code: 'code-not-valid' }] }, 422);
    const at = new Date(steering.now()).toISOString();
    const content = { sha256, service: { id: service.id, version: service.version } };
    const dealings = { ...noDealings, ...(replyKey ? { replyKey } : {}) };
    const filing = { id, service: service.id, answers, due, checks, content, dealings };
    const filed = cases.file(filing, at);
    desk.exams.leave(id, value);
    attachments.keepOnly(id, attachmentsOf(service, answers));
    return c.json({ receipt: filed.receipt, due: filed.due, content: filed.content });
  });

  app.put('/submissions/:id/attachments/:attachment', async (c) => {
    const { id, attachment } = c.req.param();
    attachments.put(id, attachment, await c.req.text(), steering.now());
    return c.body(null, 204);
  });

  app.post('/submissions/:id/payment', async (c) => {
    const body = (await c.req.json().catch(() => undefined)) as
      { transaction?: unknown } | undefined;
    if (typeof body?.transaction !== 'string') return c.json({ error: 'request' }, 400);
    const found = cases.find(c.req.param('id'));
    if (!found) return c.json({ error: 'unknown' }, 404);
    cases.setPaid(found.id, body.transaction);
    return c.body(null, 204);
  });

  // Nobody can begin to pay any more: the code is free for the next application.
  app.post('/submissions/:id/unpaid', (c) => {
    const found = cases.find(c.req.param('id'));
    if (!found) return c.json({ error: 'unknown' }, 404);
    if (found.paid) return c.body(null, 204);
    cases.end(found.id);
    desk.exams.leave(found.id, undefined);
    return c.body(null, 204);
  });

  app.get('/submissions/:id/outcome', async (c) => {
    const found = cases.find(c.req.param('id'));
    if (!found) return c.json({ error: 'unknown' }, 404);
    return c.json(await outcomeOf(found));
  });

  app.post('/submissions/:id/answers/:question', async (c) => {
    const { id, question } = c.req.param();
    if (!cases.find(id)) return c.json({ error: 'unknown' }, 404);
    const text = await readReply(await c.req.text(), keys.amt, { id, question });
    if (text === undefined) return c.json({ error: 'unreadable' }, 400);
    const at = new Date(steering.now()).toISOString();
    return c.json({
      status: cases.deal(id, (dealings) => answering(dealings, question, { at, text })),
    });
  });

  app.post('/submissions/:id/withdrawal', (c) => {
    const id = c.req.param('id');
    if (!cases.find(id)) return c.json({ error: 'unknown' }, 404);
    const status = cases.deal(id, (dealings) => withdrawing(dealings, today()));
    if (status === 'withdrawn') desk.exams.leave(id, undefined);
    return c.json({ status });
  });

  async function outcomeOf(found: OfficeCase): Promise<ResultOutcome> {
    const { dealings, answers, receipt, paid } = found;
    const told = toldOf(dealings);
    if (told) return told;
    const service = serviceOf(found);
    const on = waitsOn({ ...found, isPaid: paid !== undefined });
    // What is no licence, a clerk decides, or nobody.
    if (on || service?.result.type !== 'licence')
      return { status: 'waiting', on: on ?? 'office', ...answeredIn(dealings) };
    if (steering.state('issuer') !== 'up') return { status: 'waiting', on: 'issuer' };
    cases.deal(found.id, (now) => ending(now, { status: 'issued', on: today() }));
    const days = { received: dayIn(Date.parse(receipt.receivedAt)), issued: today() };
    const licence = await issuer.issue(found.id, licenceFor(service, answers, days));
    return { status: 'issued', licence: { ...licence } };
  }

  app.route('/', clerk(desk, cases, attachments, serviceOf, today));
  return app;
}

/**
 * The gateway hands an application in again only while nobody has seen its receipt: then what the person says last counts.
 */
const isReplaceable = ({ paid, checks, receipt, dealings }: OfficeCase, now: number): boolean =>
  paid === undefined &&
  !dealings.ending &&
  dealings.questions.length === 0 &&
  !checks.includes(LATE) &&
  now - Date.parse(receipt.receivedAt) < DAY;
