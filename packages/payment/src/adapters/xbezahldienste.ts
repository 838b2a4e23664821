import type { Due } from '@stadtkit/kinds/due.js';
import { textIn } from '@stadtkit/kinds/locale.js';
import { PartyFault } from '@stadtkit/kinds/party-fault.js';
import type { PaymentOutcome, PaymentProvider, PaymentRequest } from '../payment.js';
import { plainWords, latinWords } from '../statement-text.js';

/** Where a city's endpoint is, and how it proves who it is. Server only: the token never reaches a browser. */
export interface XBezahldienste {
  /** e.g. `https://bezahldienst.example`, without a slash at the end. */
  readonly url: string;
  /** ≤ 36 characters: who bills. */
  readonly originatorId: string;
  /** ≤ 36 characters: the account that receives, e.g. the AGS. */
  readonly endPointId: string;
  readonly token: string;
  readonly fetch: typeof fetch;
  /** The instant now, milliseconds. */
  readonly now: () => number;
}

/** Euro as a decimal number, which is how XBezahldienste writes money. Inside Stadtkit money is whole cents. */
export const euro = (cents: number): number => Number((cents / 100).toFixed(2));

/**
 * A payment provider that speaks XBezahldienste 1.0.0 (FITKO), e.g. ePayBL or pmPayment. Amounts, status words and the
 * spelling `grosAmount` and `PAYED` are the standard's.
 */
export function xbezahldienste(at: XBezahldienste): PaymentProvider {
  const base = `${at.url}/paymenttransaction/${at.originatorId}/${at.endPointId}`;

  async function call(url: string, signal: AbortSignal, body?: unknown): Promise<unknown> {
    let response: Response;
    try {
      response = await at.fetch(url, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          authorization: `Bearer ${at.token}`,
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal,
        redirect: 'error',
      });
    } catch (cause) {
      signal.throwIfAborted();
      throw new PartyFault('down', 'The payment provider cannot be reached.', { cause });
    }
    if (response.status >= 500)
      throw new PartyFault('down', `The payment provider answers ${response.status}.`);
    const answer: unknown = await response.json().catch(() => undefined);
    if (response.ok) return answer;
    const code = isObject(answer) ? String(answer['functionalCode']) : 'UNSPECIFIED';
    throw new PartyFault(
      code === 'PAYMENT_EXISTS' ? 'exists' : 'refused',
      `The payment provider refuses: ${code}.`,
    );
  }

  return {
    async open(request, signal) {
      return outcomeOf(at, await call(base, signal, paymentRequest(request)), request);
    },
    async outcome(transaction, signal, request) {
      const answer = await call(`${base}/${encodeURIComponent(transaction)}`, signal);
      const outcome = outcomeOf(at, answer, request);
      if (outcome.transaction !== transaction)
        throw new PartyFault('nonsense', 'The payment provider speaks of another transaction.');
      return outcome;
    },
  };
}

/** The request in the words of the standard. Nothing about the payer: the standard does not need it, so nobody gets it. */
export function paymentRequest(request: PaymentRequest): Record<string, unknown> {
  return {
    requestId: request.requestId,
    requestTimestamp: new Date(request.at).toISOString(),
    currency: 'EUR',
    grosAmount: euro(request.due.totalCents),
    // Neither may be empty; of what stands in another script nothing is left.
    purpose: plainWords(request.purpose, 27) || request.requestId.slice(0, 27),
    description: latinWords(request.description, 250) || request.requestId,
    redirectUrl: request.returnUrl,
    items: items(request.due),
  };
}

const items = (due: Due): readonly Record<string, unknown>[] =>
  due.items.map(({ id, label, taxRate, cents }) => {
    const gross = cents ?? 0;
    const tax = Math.round((gross * taxRate) / (100 + taxRate));
    return {
      id,
      reference: id,
      description: latinWords(textIn(label, 'de'), 250) || id,
      taxRate,
      quantity: 1,
      totalNetAmount: euro(gross - tax),
      totalTaxAmount: euro(tax),
      singleNetAmount: euro(gross - tax),
      singleTaxAmount: euro(tax),
      bookingData: {},
    };
  });

type Asked = Pick<PaymentRequest, 'requestId' | 'due'>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** The provider repeats what it was asked: where it does, that must be the payment in question. */
function isAbout(asked: unknown, request: Asked): boolean {
  if (!isObject(asked)) return true;
  const { requestId, currency, grosAmount } = asked;
  return (
    (requestId === undefined || requestId === request.requestId) &&
    (currency === undefined || currency === 'EUR') &&
    (grosAmount === undefined || Math.round(Number(grosAmount) * 100) === request.due.totalCents)
  );
}

/** A page that people may be sent to: over TLS, unless the provider itself is reached without. */
function pageOf(value: unknown, at: XBezahldienste): string | undefined {
  const address = text(value);
  if (address === undefined) return undefined;
  const protocol = URL.canParse(address) ? new URL(address).protocol : '';
  if (protocol === 'https:' || (protocol === 'http:' && at.url.startsWith('http:'))) return address;
  throw new PartyFault('nonsense', 'The payment provider’s page has no address on the web.');
}

/** The instant that an answer names, ISO; without one, when the answer came. */
function instantOf(value: unknown, now: number): string {
  const named = Date.parse(text(value) ?? '');
  return new Date(Number.isNaN(named) ? now : named).toISOString();
}

function outcomeOf(at: XBezahldienste, answer: unknown, request?: Asked): PaymentOutcome {
  const about = isObject(answer) ? answer['paymentInformation'] : undefined;
  const transaction = isObject(about) ? text(about['transactionId']) : undefined;
  if (!isObject(answer) || !isObject(about) || transaction === undefined)
    throw new PartyFault('nonsense', 'The payment provider’s answer has no transaction.');
  if (request && !isAbout(answer['paymentRequest'], request))
    throw new PartyFault('nonsense', 'The payment provider speaks of another sum.');
  switch (about['status']) {
    case 'INITIAL': {
      const url = pageOf(about['transactionRedirectUrl'], at);
      return { status: 'open', transaction, ...(url ? { url } : {}) };
    }
    case 'PAYED': {
      const method = text(about['paymentMethodDetail']) ?? text(about['paymentMethod']);
      return {
        status: 'paid',
        transaction,
        reference: text(about['transactionReference']) ?? transaction,
        paidAt: instantOf(about['transactionTimestamp'], at.now()),
        ...(method ? { method } : {}),
      };
    }
    case 'FAILED':
      return { status: 'failed', transaction };
    case 'CANCELED':
      return { status: 'cancelled', transaction };
    default:
      throw new PartyFault('nonsense', 'The payment provider’s answer has no known status.');
  }
}
