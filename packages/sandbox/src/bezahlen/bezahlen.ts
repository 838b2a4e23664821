import { Hono } from 'hono';
import type { SandboxContext } from '../sandbox-context.js';
import { shows } from '../sandbox-context.js';
import { donePage, missingPage, payPage } from './pages.js';
import { wrongIn, type TransactionRequest } from './request.js';
import type { Transaction, Transactions } from './transactions.js';

const errorResponse = (status: number, functionalCode: string, detail = ''): Response =>
  Response.json(
    { title: functionalCode, status, functionalCode, detail },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );

/** A payment provider that speaks XBezahldienste 1.0.0, with its pay page. Mounted at `/bezahlen`. */
export function bezahlen(
  { url, keys, steering }: SandboxContext,
  transactions: Transactions,
): Hono {
  const app = new Hono();
  const now = (): string => new Date(steering.now()).toISOString();

  const about = (t: Transaction): Response =>
    Response.json({
      paymentInformation: {
        transactionUrl: `${url}/bezahlen/paymenttransaction/${t.originator}/${t.endPoint}/${t.id}`,
        ...(t.status === 'INITIAL'
          ? { transactionRedirectUrl: `${url}/bezahlen/zahlen/${t.id}` }
          : {}),
        transactionId: t.id,
        transactionReference: t.reference,
        transactionTimestamp: t.changedAt,
        ...(t.status === 'PAYED'
          ? { paymentMethod: 'CREDITCARD', paymentMethodDetail: 'Karte' }
          : {}),
        status: t.status,
        statusDetail: null,
      },
      paymentRequest: t.request,
    });

  app.use('/paymenttransaction/*', async (c, next) =>
    shows(c.req.raw, keys.secrets.payment) ? next() : errorResponse(403, 'FORBIDDEN'),
  );

  app.post('/paymenttransaction/:originator/:endPoint', async (c) => {
    const request: unknown = await c.req.json().catch(() => undefined);
    const wrong = wrongIn(request);
    if (wrong.length > 0)
      return wrong.includes('CALCULATION_ERROR')
        ? errorResponse(400, 'CALCULATION_ERROR')
        : errorResponse(400, 'VALIDATION_ERROR', wrong.join(', '));
    const asked = request as TransactionRequest;
    // The same request id never makes a second charge: the asker gets what there is already.
    const known = transactions.byRequest(asked.requestId);
    const { originator, endPoint } = c.req.param();
    return about(known ?? transactions.start(originator, endPoint, asked, now()));
  });

  app.get('/paymenttransaction/:originator/:endPoint/:id', (c) => {
    const found = transactions.find(c.req.param('id'));
    return found ? about(found) : errorResponse(404, 'UNSPECIFIED');
  });

  app.get('/status/:originator/:endPoint', (c) => c.json({ status: 'UP' }));

  app.get('/zahlen/:id', (c) => {
    const found = transactions.find(c.req.param('id'));
    if (!found) return c.html(missingPage(), 404);
    if (found.status !== 'INITIAL' || found.held) return c.html(donePage(found));
    return c.html(payPage(found));
  });

  app.post('/zahlen/:id', async (c) => {
    const found = transactions.find(c.req.param('id'));
    if (!found) return c.html(missingPage(), 404);
    const choice = (await c.req.formData()).get('choice');
    const { id } = found;
    if (choice === 'cancel') transactions.end(id, 'CANCELED', now());
    else if (choice === 'fail') transactions.end(id, 'FAILED', now());
    else if (choice === 'late' || steering.paymentsLate) transactions.hold(id);
    else transactions.end(id, 'PAYED', now());
    if (choice === 'stay') return c.redirect(`/bezahlen/zahlen/${id}`, 303);
    // The way back says nothing about the result: who wants to know it must ask.
    return c.redirect(found.request.redirectUrl, 303);
  });

  return app;
}
