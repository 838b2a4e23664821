import type { IssuedLicence, Licence } from '@stadtkit/licence/licence.js';
import type { ExamOutcome, HandedLicence, LicenceOutcome } from '@stadtkit/steps/parties.js';
import type { Service } from '@stadtkit/steps/service.js';
import { Hono } from 'hono';
import { createRemoteJWKSet } from 'jose';
import { publicJwk } from '../keys.js';
import { dayIn, patience, shows, type Premises } from '../premises.js';
import { admit } from './admission.js';
import type { Cases, Paid } from './cases.js';
import { licenceFor } from './licence.js';
import { casesPage } from './pages.js';

/** The office's own system, with a list for the clerk. Mounted at `/amt`. */
export function amt(premises: Premises, service: Service, cases: Cases): Hono {
  const { url, keys, steering } = premises;
  const app = new Hono();

  const post = (path: string, secret: string, body: unknown): Promise<Response> =>
    fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patience / 2),
    });
  const desk = {
    service,
    key: keys.amt,
    gateway: `${url}/gateway`,
    gatewayKeys: createRemoteJWKSet(new URL(`${url}/gateway/keys`)),
    now: steering.now,
    exam: async (code: string) => {
      const answer = await post('/pruefungsregister/exams', keys.secrets.register, { code });
      return (await answer.json()) as ExamOutcome;
    },
  };

  /** The licence, as soon as nobody has to do anything any more. Asking again makes no second one. */
  async function outcome(id: string): Promise<LicenceOutcome | undefined> {
    const entry = cases.find(id);
    if (!entry) return undefined;
    if (entry.licence) return issued(entry.licence);
    if (!entry.approved || entry.due.undetermined) return { status: 'waiting', on: 'office' };
    if (!entry.paid && entry.due.totalCents > 0) return { status: 'waiting', on: 'payment' };
    try {
      const wanted = licenceFor(entry, service.authority.ags, dayIn(steering.now()));
      const body: { caseId: string; licence: Omit<Licence, 'number'> } = {
        caseId: id,
        licence: wanted,
      };
      const answer = await post('/issuer/licences', keys.secrets.issuer, body);
      const licence = (await answer.json()) as IssuedLicence;
      if (!answer.ok || typeof licence.code !== 'string') throw new Error('no licence');
      cases.change(id, { licence });
      const code = entry.answers['examCode']?.value;
      if (code) await post('/pruefungsregister/exams/used', keys.secrets.register, { code });
      return issued(licence);
    } catch {
      return { status: 'waiting', on: 'issuer' };
    }
  }

  app.get('/', (c) => c.html(casesPage(cases.all())));
  app.post('/faelle/:id/genehmigen', (c) => {
    cases.change(c.req.param('id'), { approved: true });
    return c.redirect('/amt/', 303);
  });

  app.get('/key', (c) => c.json({ jwk: publicJwk(keys.amt) }));
  app.use('/submissions/*', async (c, next) =>
    shows(c.req.raw, keys.secrets.destination) ? next() : c.json({ error: 'secret' }, 401),
  );

  app.post('/submissions/:id', async (c) => {
    const id = c.req.param('id');
    let entry = cases.find(id);
    if (!entry) {
      const admission = await admit(await c.req.text(), id, desk).catch(() => undefined);
      if (!admission) return c.json({ error: 'party-down' }, 503);
      if (admission.status === 'unreadable') return c.json({ error: 'unreadable' }, 400);
      if (admission.status === 'rejected') return c.json({ problems: admission.problems }, 422);
      const receivedAt = new Date(steering.now()).toISOString();
      const number = String(cases.count() + 1).padStart(5, '0');
      const caseNumber = `FS-${dayIn(steering.now()).slice(0, 4)}-${number}`;
      entry = cases.add({ ...admission.entry, receipt: { caseNumber, receivedAt } });
    }
    return c.json({ receipt: entry.receipt, due: entry.due });
  });

  app.post('/submissions/:id/payment', async (c) => {
    const entry = cases.find(c.req.param('id'));
    if (!entry) return c.json({ error: 'unknown' }, 404);
    const paid = (await c.req.json()) as Paid;
    if (!entry.paid) cases.change(entry.id, { paid });
    return c.body(null, 204);
  });

  app.get('/submissions/:id/licence', async (c) => {
    const found = await outcome(c.req.param('id'));
    return found ? c.json(found) : c.json({ error: 'unknown' }, 404);
  });
  return app;
}

const issued = (licence: IssuedLicence): LicenceOutcome => ({
  status: 'issued',
  licence: { ...licence } satisfies HandedLicence,
});
