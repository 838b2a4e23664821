import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Issuer } from '../issuer/issuer.js';
import { publicJwk } from '../keys.js';
import { page } from '../page.js';
import { dayIn, shows, type Premises } from '../premises.js';
import type { Cases } from './cases.js';
import { licenceFor } from './licence-for.js';
import { dueOf, readEnvelope, type Desk } from './reading.js';

/** The office: it alone can read applications. Mounted at `/amt`. */
export function amt(premises: Premises, desk: Desk, cases: Cases, issuer: Issuer): Hono {
  const { keys, steering } = premises;
  const app = new Hono();
  const today = (): string => dayIn(steering.now());

  app.use('/submissions/*', async (c, next) =>
    shows(c.req.raw, keys.secrets.destination) ? next() : c.json({ error: 'secret' }, 401),
  );

  app.get('/key', (c) => c.json({ jwk: publicJwk(keys.amt) }));

  app.post('/submissions/:id', async (c) => {
    const id = c.req.param('id');
    const known = cases.find(id);
    if (known) return c.json({ receipt: known.receipt, due: known.due });
    const reading = await readEnvelope(desk, await c.req.text(), today());
    if (reading.status === 'unreadable') return c.json({ error: reading.reason }, 400);
    if (reading.status === 'rejected') return c.json({ problems: reading.problems }, 422);
    const { answers } = reading;
    const due = dueOf(desk, answers, today());
    const checked = answers['examProof']?.value !== 'certificate';
    const at = new Date(steering.now()).toISOString();
    const filed = cases.file(id, answers, due, checked, at);
    const code = answers['examCode']?.value;
    if (typeof code === 'string') desk.exams.use(code);
    return c.json({ receipt: filed.receipt, due: filed.due });
  });

  app.post('/submissions/:id/payment', async (c) => {
    const { transaction } = await c.req.json<{ transaction: string }>();
    const found = cases.find(c.req.param('id'));
    if (!found) return c.json({ error: 'unknown' }, 404);
    cases.setPaid(found.id, transaction);
    return c.body(null, 204);
  });

  // The gateway looks no more. The list says „nicht bezahlt“ already; a real office reminds, or closes the case.
  app.post('/submissions/:id/unpaid', (c) =>
    cases.find(c.req.param('id')) ? c.body(null, 204) : c.json({ error: 'unknown' }, 404),
  );

  app.get('/submissions/:id/licence', async (c) => {
    const found = cases.find(c.req.param('id'));
    if (!found) return c.json({ error: 'unknown' }, 404);
    const free = found.due.undetermined || found.due.totalCents === 0;
    if (!found.paid && !free) return c.json({ status: 'waiting', on: 'payment' });
    if (!found.approved) return c.json({ status: 'waiting', on: 'office' });
    if (steering.state('issuer') !== 'up') return c.json({ status: 'waiting', on: 'issuer' });
    const licence = await issuer.issue(found.id, licenceFor(desk.service, found.answers, today()));
    return c.json({ status: 'issued', licence });
  });

  app.get('/', (c) =>
    c.html(page({ name: 'Amt Musterstadt', sign: 'amt', title: 'Anträge', body: list(cases) })),
  );
  app.post('/approve/:id', (c) => {
    cases.approve(c.req.param('id'));
    return c.redirect('/amt/', 303);
  });
  return app;
}

const list = (cases: Cases) =>
  html`<h1>Anträge</h1>
    <p class="lead">
      So sieht das Amt, was angekommen ist. Zeugnisse auf Papier prüft hier ein Mensch.
    </p>
    <ul class="choices">
      ${cases.all().map(
        ({ id, receipt, answers, paid, approved }) =>
          html`<li>
            <p>
              <b>${receipt.caseNumber}</b> ${String(answers['givenNames']?.value ?? '')}
              ${String(answers['familyName']?.value ?? '')}<br />
              <small
                >${paid ? 'bezahlt' : 'nicht bezahlt'},
                ${approved ? 'geprüft' : 'Zeugnis noch nicht geprüft'}</small
              >
            </p>
            ${
              approved
                ? ''
                : html`<form method="post" action="/amt/approve/${id}">
                    <button>Zeugnis ist in Ordnung: ${receipt.caseNumber}</button>
                  </form>`
            }
          </li>`,
      )}
    </ul>
    ${cases.count() === 0 ? html`<p>Es ist noch kein Antrag da.</p>` : ''}`;
