import type { Answers } from '@stadtkit/steps/application.js';
import { attachmentsOf, fileOf, filesOf } from '@stadtkit/steps/attachments.js';
import { outOfLists } from '@stadtkit/steps/listed-answers.js';
import type { Service } from '@stadtkit/steps/service.js';
import { shownFileName } from '@stadtkit/kinds/file-name.js';
import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Issuer } from '../issuer/issuer.js';
import { publicJwk } from '../keys.js';
import { page } from '../page.js';
import type { Exams } from '../pruefungsregister/register.js';
import { dayIn, shows, type SandboxContext } from '../sandbox-context.js';
import type { Attachments } from './attachments.js';
import { LATE, type Cases, type OfficeCase } from './cases.js';
import { licenceFor, textOf } from './licence-for.js';
import { examCode, opened, readEnvelope, type Desk } from './read-envelope.js';

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
  const today = (): string => dayIn(steering.now());
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
    const { answers, checks, due, service, sha256 } = reading;
    const code = examCode(service);
    const value = answers[code]?.value;
    // One code, one application: of two that came in at the same moment, one is told so.
    if (typeof value === 'string' && !desk.exams.use(value, id))
      return c.json({ problems: [{ question: code, code: 'code-not-valid' }] }, 422);
    const at = new Date(steering.now()).toISOString();
    const content = { sha256, service: { id: service.id, version: service.version } };
    const filed = cases.file({ id, service: service.id, answers, due, checks, content }, at);
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

  app.get('/submissions/:id/licence', async (c) => {
    const found = cases.find(c.req.param('id'));
    if (!found) return c.json({ error: 'unknown' }, 404);
    // What is not known yet is told after the check, so it is not free.
    if (found.due.undetermined) return c.json({ status: 'waiting', on: 'office' });
    if (!found.paid && found.due.totalCents > 0)
      return c.json({ status: 'waiting', on: 'payment' });
    if (found.checks.length > 0) return c.json({ status: 'waiting', on: 'office' });
    const service = serviceOf(found);
    // What is decided later comes by post: here there is nothing to hand over.
    if (service?.result.type !== 'licence') return c.json({ status: 'waiting', on: 'office' });
    if (steering.state('issuer') !== 'up') return c.json({ status: 'waiting', on: 'issuer' });
    const days = { received: dayIn(Date.parse(found.receipt.receivedAt)), issued: today() };
    const licence = await issuer.issue(found.id, licenceFor(service, found.answers, days));
    return c.json({ status: 'issued', licence });
  });

  app.get('/', (c) =>
    c.html(
      page({
        name: 'Amt Musterstadt',
        sign: 'amt',
        title: 'Anträge',
        body: list(cases, serviceOf),
      }),
    ),
  );
  // What came from outside is never shown by the browser itself, only saved.
  app.get('/files/:id/:attachment', async (c) => {
    const { id, attachment } = c.req.param();
    const found = cases.find(id);
    const service = found && serviceOf(found);
    const file = found && service && fileOf(service, found.answers, attachment);
    const jwe = attachments.of(id).get(attachment);
    if (!file || jwe === undefined) return c.notFound();
    return c.body(Buffer.from(await opened(jwe, desk.key)), 200, {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': savedAs(file.name),
      'X-Content-Type-Options': 'nosniff',
    });
  });
  app.post('/approve/:id/:check', (c) => {
    const { id, check } = c.req.param();
    // Its code was free meanwhile: if another application has used it, the money can only be given back.
    const found = cases.find(id);
    const service = found && serviceOf(found);
    const code = service && found.answers[examCode(service)]?.value;
    const isTaken = check === LATE && typeof code === 'string' && !desk.exams.use(code, id);
    if (!isTaken) cases.approve(id, check);
    return c.redirect('/amt/', 303);
  });
  return app;
}

/**
 * The gateway hands an application in again only while nobody has seen its receipt: then what the person says last counts.
 */
const isReplaceable = ({ paid, checks, receipt }: OfficeCase, now: number): boolean =>
  paid === undefined &&
  !checks.includes(LATE) &&
  now - Date.parse(receipt.receivedAt) < 24 * 3_600_000;

/** What a clerk has to look at besides what the definition says, by the name of the check. */
const checkWords: Readonly<Record<string, { readonly left: string; readonly done: string }>> = {
  identity: { left: 'Person noch nicht geprüft', done: 'Person und Angaben sind in Ordnung' },
  [LATE]: {
    left: 'verspätet bezahlt: Geld zurückgeben oder Antrag weiterführen',
    done: 'Antrag weiterführen',
  },
};

/** What is looked at, in the words of the definition: „Das Amt prüft Ihr Zeugnis.“ */
const reasonOf = (service: Service | undefined, check: string): string =>
  service?.checks?.find(({ name }) => name === check)?.reason.de ?? check;

/** Money for an ended application is shown when it comes; until then there is nothing to decide about it. */
const shownChecks = ({ paid, checks }: OfficeCase): readonly string[] =>
  paid ? checks : checks.filter((name) => name !== LATE);
const paidWords = ({ paid, checks, due }: OfficeCase): string =>
  paid
    ? 'bezahlt'
    : due.totalCents === 0 && !due.undetermined
      ? 'kostet nichts'
      : checks.includes(LATE)
        ? 'nicht bezahlt, beendet'
        : 'nicht bezahlt';

/** RFC 6266. A name that somebody sent: no folders, and nothing that nobody sees. */
function savedAs(name: string): string {
  const plain = name.replace(/[\p{C}/\\]/gu, '_').replace(/^\.+/, '_');
  const encoded = encodeURIComponent(plain).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}

/** The files of an application, to be saved. */
const fileLinks = (id: string, service: Service, answers: Answers) =>
  filesOf(service, answers).map(
    ({ file }) =>
      html`<p><a href="/amt/files/${id}/${file.id}" download>${shownFileName(file.name)}</a></p>`,
  );

/** What was looked up in lists, with the value by which the office files it. */
const listedAnswers = (service: Service, answers: Answers) =>
  outOfLists(service, answers).map(
    ({ list, answer }) => html`<p>Liste „${list}“: ${answer.label} (${answer.value})</p>`,
  );

const list = (cases: Cases, serviceOf: (one: OfficeCase) => Service | undefined) =>
  html`<h1>Anträge</h1>
    <p class="lead">
      So sieht das Amt, was angekommen ist. Zeugnisse auf Papier und Personen, die sich nicht
      ausgewiesen haben, prüft hier ein Mensch.
    </p>
    <ul class="choices">
      ${cases
        .all()
        .map((one) => ({
          ...one,
          checks: shownChecks(one),
          state: paidWords(one),
          service: serviceOf(one),
        }))
        .map(
          ({ id, receipt, answers, state, checks, service }) =>
            html`<li>
              <p>
                <b>${receipt.caseNumber}</b> ${textOf(answers, 'givenNames')}
                ${textOf(answers, 'familyName')}<br />
                ${service?.title.de}<br />
                <small
                  >${state},
                  ${
                    checks.length === 0
                      ? 'geprüft'
                      : checks
                          .map(
                            (name) =>
                              checkWords[name]?.left ??
                              `noch zu prüfen: ${reasonOf(service, name)}`,
                          )
                          .join(', ')
                  }</small
                >
              </p>
              ${service ? [listedAnswers(service, answers), fileLinks(id, service, answers)] : ''}
              ${checks.map(
                (name) =>
                  html`<form method="post" action="/amt/approve/${id}/${name}">
                    <button>
                      ${checkWords[name]?.done ?? `In Ordnung: ${reasonOf(service, name)}`}
                      ${receipt.caseNumber}
                    </button>
                  </form>`,
              )}
            </li>`,
        )}
    </ul>
    ${cases.count() === 0 ? html`<p>Es ist noch kein Antrag da.</p>` : ''}`;
