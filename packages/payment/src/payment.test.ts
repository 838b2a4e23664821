import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Due, DueItem } from '@stadtkit/kinds/due.js';
import { PartyFault } from '@stadtkit/kinds/party-fault.js';
import { paymentRequest, xbezahldienste } from './adapters/xbezahldienste.js';
import { plainWords } from './statement-text.js';

const vectors = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8')) as T;

const item = (more: Partial<DueItem>): DueItem => ({
  id: 'fee',
  kind: 'fee',
  label: { de: 'Gebühr' },
  recipient: { de: 'Stadt' },
  legalBasis: '§ 36 LFischG NRW',
  taxRate: 0,
  cents: 4800,
  sample: false,
  ...more,
});

const due: Due = {
  items: [item({ cents: 2437, taxRate: 19 }), item({ id: 'levy', cents: 1 })],
  totalCents: 2438,
  undetermined: false,
};
const request = {
  requestId: '9f0c2b54-6c1e-4f5c-9a1b-2f7f3c1d0a11',
  due,
  purpose: 'Fischereischein für Zoë Großmann & Söhne',
  description: 'Gebühr „Schein“ (5 Jahre)',
  returnUrl: 'https://stadt.example/',
  at: 0,
};

test('what is asked of the provider keeps to XBezahldienste 1.0.0', () => {
  const { patterns } = vectors<{ patterns: Record<string, string> }>('xbezahldienste-vectors');
  const asked = paymentRequest(request);
  for (const [name, pattern] of Object.entries(patterns))
    assert.match(String(asked[name]), new RegExp(pattern), name);
  assert.ok(String(asked['purpose']).length <= 27);
  const items = asked['items'] as { totalNetAmount: number; totalTaxAmount: number }[];
  const cents = items.reduce(
    (sum, one) => sum + Math.round((one.totalNetAmount + one.totalTaxAmount) * 100),
    0,
  );
  assert.equal(cents, 2438);
  assert.equal(asked['grosAmount'], 24.38);
  assert.equal(plainWords('Łódź – Größe', 27), 'Lodz Groesse');
});

test('a text of which nothing may be written is replaced, never left empty', () => {
  for (const text of ['', '日本', '\u202E📷', '„“'])
    for (const name of ['purpose', 'description'] as const) {
      const asked = paymentRequest({ ...request, [name]: text });
      assert.equal(asked[name], request.requestId.slice(0, name === 'purpose' ? 27 : 36), text);
    }
});

const provider = (answer: () => Response) =>
  xbezahldienste({
    url: 'https://pay.example',
    originatorId: 'STADT',
    endPointId: '05999000',
    token: 't',
    fetch: async () => answer(),
    now: () => 0,
  });
const says = (status: string) => () =>
  Response.json({
    paymentInformation: {
      transactionId: '4711',
      transactionReference: 'KZ1',
      transactionTimestamp: '2026-11-24T10:00:00Z',
      status,
    },
  });
const signal = new AbortController().signal;

test('the provider’s words become outcomes', async () => {
  const example = vectors<object>('xbezahldienste-status-example');
  const asked = { ...request, due: { items: [item({})], totalCents: 4800, undetermined: false } };
  const open = await provider(() => Response.json(example)).open(asked, signal);
  assert.deepEqual(open, {
    status: 'open',
    transaction: '4711',
    url: 'https://bezahldienst.example/pay/4711',
  });
  assert.equal((await provider(says('PAYED')).outcome('4711', signal)).status, 'paid');
  assert.equal((await provider(says('FAILED')).outcome('4711', signal)).status, 'failed');
  assert.equal((await provider(says('CANCELED')).outcome('4711', signal)).status, 'cancelled');
});

test('what the provider says of another payment, sum or currency is not believed', async () => {
  const answer = (information: object, paymentRequest?: object) => () =>
    Response.json({
      paymentInformation: {
        transactionId: '4711',
        transactionTimestamp: '2026-11-24T10:00:00Z',
        status: 'PAYED',
        ...information,
      },
      ...(paymentRequest ? { paymentRequest } : {}),
    });
  const asked = { requestId: request.requestId, currency: 'EUR', grosAmount: 24.38 };
  const open = { status: 'INITIAL', transactionRedirectUrl: 'https://pay.example/4711' };
  const wrong = {
    'another transaction': answer({ transactionId: '4712' }, asked),
    'the amount of somebody else': answer({}, { ...asked, grosAmount: 0.01 }),
    'an amount in words': answer({}, { ...asked, grosAmount: 'viel' }),
    'another currency': answer({}, { ...asked, currency: 'PLN' }),
    'another request': answer({}, { ...asked, requestId: 'other' }),
    'a script as the page to pay': answer({ ...open, transactionRedirectUrl: 'javascript:1' }),
    'a page without TLS': answer({ ...open, transactionRedirectUrl: 'http://pay.example/' }),
    'no transaction': answer({ transactionId: '' }),
  };
  for (const [what, says] of Object.entries(wrong))
    await assert.rejects(
      provider(says).outcome('4711', signal, request),
      { code: 'nonsense' },
      what,
    );
  await assert.rejects(provider(wrong['another currency']).open(request, signal), PartyFault);
  const right = await provider(answer({}, asked)).outcome('4711', signal, request);
  assert.equal(right.status, 'paid');
  const undated = await provider(answer({ transactionTimestamp: 'gestern' })).outcome(
    '4711',
    signal,
  );
  assert.equal(
    undated.status === 'paid' && undated.paidAt,
    '1970-01-01T00:00:00.000Z',
    'when it was told',
  );
});

test('a number that the provider knows already is told apart from a request that it refuses', async () => {
  const says = (functionalCode: string) => () => Response.json({ functionalCode }, { status: 400 });
  await assert.rejects(provider(says('PAYMENT_EXISTS')).open(request, signal), { code: 'exists' });
  await assert.rejects(provider(says('FORBIDDEN')).open(request, signal), { code: 'refused' });
});

test('nonsense, refused requests and failures are told apart', async () => {
  const fault = async (answer: () => Response): Promise<string> => {
    const error: unknown = await provider(answer)
      .outcome('4711', signal)
      .catch((one: unknown) => one);
    assert.ok(error instanceof PartyFault);
    return error.code;
  };
  assert.equal(await fault(says('BOOKED')), 'nonsense');
  assert.equal(await fault(() => new Response('<html>')), 'nonsense');
  assert.equal(await fault(() => new Response('', { status: 503 })), 'down');
  assert.equal(
    await fault(() => Response.json({ functionalCode: 'FORBIDDEN' }, { status: 403 })),
    'refused',
  );
  assert.equal(
    await fault(() => {
      throw new TypeError('fetch failed');
    }),
    'down',
  );
});
