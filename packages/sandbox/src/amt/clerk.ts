import { fileOf } from '@stadtkit/steps/attachments.js';
import type { Service } from '@stadtkit/steps/service.js';
import { Hono } from 'hono';
import { page } from '../page.js';
import type { Exams } from '../pruefungsregister/register.js';
import type { Attachments } from './attachments.js';
import { caseList } from './case-list.js';
import { LATE, type Cases, type OfficeCase } from './cases.js';
import { asking, ending } from './dealings.js';
import { examCode, opened, type Desk } from './read-envelope.js';
import { written } from './written.js';

/** Days for an answer. */
const TO_ANSWER = 14;

/** What a clerk sees and does, in a browser. `today`: ISO date in Germany, so many days later. */
export function clerk(
  desk: Pick<Desk, 'key'> & { readonly exams: Pick<Exams, 'use' | 'leave'> },
  cases: Cases,
  attachments: Attachments,
  serviceOf: (one: OfficeCase) => Service | undefined,
  today: (later?: number) => string,
): Hono {
  const app = new Hono();
  app.get('/', (c) => {
    const body = caseList(cases, serviceOf);
    return c.html(page({ name: 'Amt Musterstadt', sign: 'amt', title: 'Anträge', body }));
  });
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
  app.post('/:letter{ask|refuse|decide}/:id', async (c) => {
    const { letter, id } = c.req.param();
    const { text = '' } = await c.req.parseBody();
    const found = cases.find(id);
    if (!found || typeof text !== 'string' || text.trim() === '') return c.notFound();
    const letters = await written(text.trim(), found.dealings.replyKey);
    const on = today();
    if (letter === 'ask') {
      const question = { id: crypto.randomUUID(), on, until: today(TO_ANSWER), ...letters };
      cases.deal(id, (dealings) => asking(dealings, question));
    } else {
      const status = letter === 'refuse' ? 'refused' : 'decided';
      cases.deal(id, (dealings) => ending(dealings, { status, on, ...letters }));
      if (status === 'refused') desk.exams.leave(id, undefined);
    }
    return c.redirect('/amt/', 303);
  });
  return app;
}

/** RFC 6266. A name that somebody sent: no folders, and nothing that nobody sees. */
function savedAs(name: string): string {
  const plain = name.replace(/[\p{C}/\\]/gu, '_').replace(/^\.+/, '_');
  const encoded = encodeURIComponent(plain).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}
