import { faultCode, PartyFault } from '@stadtkit/kinds/party-fault.js';
import type { PaymentOutcome } from '@stadtkit/payment/payment.js';
import type { PaymentState } from '@stadtkit/steps/application.js';
import {
  caseOf,
  changeCase,
  KEPT,
  lastEnd,
  payable,
  putCase,
  type Case,
  type CasePayment,
} from './case.js';
import type { GatewayOptions } from './options.js';
import { wakeEmail } from './email-news.js';
import { codeOf, RequestError } from './request-error.js';
import { hashOf } from './secrets.js';
import type { Row } from './storage.js';

/** How often an opening begins anew that was overtaken, or whose number the provider has given away. */
const TRIES = 4;
/** Milliseconds for which a number that the provider knows already is left to whoever began with it. */
const OPENING = 15_000;

const isOver = ({ state }: CasePayment): boolean =>
  state?.status === 'failed' || state?.status === 'cancelled';

/** Nobody is told an address any more at which this could be paid. */
const isClosed = ({ ended, unpayable }: Case): boolean => ended !== undefined || unpayable === true;

/** The case of somebody who wants to pay. */
function received(row: Row<Case> | undefined): Row<Case> {
  if (!row || row.value.ended) throw new RequestError('not-found');
  if (!row.value.receipt || !row.value.due) throw new RequestError('not-received');
  return row;
}

/**
 * Where to pay, or that nothing has to be paid any more. Nobody ever knows two addresses at which the same application
 * can be paid. This needs no clock and no lock, only the row:
 *
 * 1. The row names one attempt. It is replaced only by whoever judged that very version of the row, after the provider
 *    has said that its transaction is over.
 * 2. Everybody opens the attempt in the row. Its number is made of the application and the count of attempts, so
 *    that the provider gives the same transaction to a second process, after a crash, and even after the row was lost.
 * 3. An address is handed out when its transaction stands in the row, and is the row’s. Whatever was opened besides is
 *    never shown to anybody.
 */
export async function openPayment(
  options: GatewayOptions,
  id: string,
  key: string | undefined,
  returnUrl: string,
  signal: AbortSignal,
): Promise<{ url: string; reference: string } | PaymentState> {
  for (let tries = 0; tries < TRIES; tries++) {
    let row = received(await caseOf(options, id, key));
    if (!payable(row.value) || row.value.unpayable) return { status: 'none-due' };
    try {
      row = await checkPayment(options, id, row, signal);
    } catch (error) {
      return unknown(options, row, error);
    }
    const { payment } = row.value;
    if (payment?.transaction && !isOver(payment)) return wayOf(stateIn(row.value));
    const open = payment && !isOver(payment);
    const begun = open ? row : await begin(options, id, row, returnUrl);
    const opened =
      begun && (await openBegun(options, id, begun, { own: !open, returnUrl }, signal));
    if (opened) return wayOf(stateIn(opened.value));
  }
  throw new RequestError('meanwhile');
}

const wayOf = (state: PaymentState): { url: string; reference: string } | PaymentState =>
  state.status === 'open' && state.url ? { url: state.url, reference: state.reference } : state;

/** Begins the next attempt in the place of exactly what was judged; undefined when that has changed. */
async function begin(
  options: GatewayOptions,
  id: string,
  row: Row<Case>,
  returnUrl: string,
): Promise<Row<Case> | undefined> {
  const attempt = (row.value.payment?.attempt ?? 0) + 1;
  const requestId = (await hashOf(`${id} ${attempt}`)).slice(0, 36);
  const since = options.now();
  const payment = { attempt, requestId, returnUrl, since };
  const value = { ...row.value, payment, until: since + KEPT };
  return (await putCase(options, id, value, row.version))
    ? { value, version: row.version + 1 }
    : undefined;
}

/** Opens the attempt in the row, whoever began it; undefined when another one has taken its place. */
async function openBegun(
  options: GatewayOptions,
  id: string,
  begun: Row<Case>,
  by: { readonly own: boolean; readonly returnUrl: string },
  signal: AbortSignal,
): Promise<Row<Case> | undefined> {
  const { payment, receipt } = begun.value;
  const due = payable(begun.value);
  if (!payment || !due) return undefined;
  const { requestId, returnUrl, since: at } = payment;
  const purpose = receipt?.caseNumber ?? '';
  const request = { requestId, due, purpose, description: purpose, returnUrl, at };
  let outcome: PaymentOutcome;
  try {
    outcome = await options.payments.open(request, signal);
  } catch (error) {
    const code = faultCode(error);
    // Somebody else may just be writing down what the provider opened under this number.
    if (code === 'exists' && !by.own && Math.abs(options.now() - at) < OPENING)
      throw new RequestError('meanwhile');
    // What the provider has under this number stands in no row, so nobody knows its address: the next one is free.
    if (code === 'exists' || code === 'refused') await begin(options, id, begun, by.returnUrl);
    if (code === 'exists') return undefined;
    throw error;
  }
  const { transaction } = outcome;
  const row = await changeCase(options, id, (value) =>
    value.payment?.requestId === requestId && !value.payment.transaction && !isClosed(value)
      ? {
          ...value,
          ...(outcome.status === 'paid' ? { until: lastEnd(value, options.now()) } : {}),
          payment: { ...value.payment, transaction, state: stateOf(outcome) },
        }
      : value,
  );
  if (row.value.payment?.requestId !== requestId || isClosed(row.value)) return undefined;
  if (row.value.payment.state?.status === 'paid') await tell(options, id, row.value, signal);
  return row;
}

/** How the payment stands, by the provider’s word of this moment. */
export async function paymentState(
  options: GatewayOptions,
  id: string,
  key: string | undefined,
  signal: AbortSignal,
): Promise<PaymentState> {
  const row = received(await caseOf(options, id, key));
  try {
    return stateIn((await checkPayment(options, id, row, signal)).value);
  } catch (error) {
    return unknown(options, row, error);
  }
}

/** Whether it was paid is not known: nobody may be asked to pay again. */
function unknown(options: GatewayOptions, { value }: Row<Case>, error: unknown): PaymentState {
  options.log({ at: 'payment', code: codeOf(error) });
  const { transaction: reference } = value.payment ?? {};
  return { status: 'unknown', ...(reference ? { reference } : {}) };
}

const stateIn = (value: Case): PaymentState =>
  value.payment?.state ?? { status: payable(value) && !value.unpayable ? 'due' : 'none-due' };

/**
 * Asks the provider what became of the transaction in the row, and tells the destination as soon as it was paid. A state
 * only goes forward: a word that was long on its way takes nothing back, and what was paid is final.
 */
export async function checkPayment(
  options: GatewayOptions,
  id: string,
  row: Row<Case>,
  signal: AbortSignal,
): Promise<Row<Case>> {
  const { transaction, requestId = '', state } = row.value.payment ?? {};
  const due = payable(row.value);
  if (!transaction || !due || state?.status === 'paid') return row;
  const outcome = await options.payments.outcome(transaction, signal, { requestId, due });
  if (outcome.transaction !== transaction)
    throw new PartyFault('nonsense', 'The payment provider speaks of another transaction.');
  const known = await changeCase(options, id, (value) => forward(value, outcome, options.now()));
  if (known.value.payment?.state?.status === 'paid') await tell(options, id, known.value, signal);
  return known;
}

const rank = { open: 0, failed: 1, cancelled: 1, paid: 2 } as const;

function forward(value: Case, outcome: PaymentOutcome, now: number): Case {
  const { payment } = value;
  if (payment?.transaction !== outcome.transaction) return value;
  const status = payment.state?.status;
  const before = status && status in rank ? rank[status as keyof typeof rank] : -1;
  const state = stateOf(outcome);
  const same = JSON.stringify(state) === JSON.stringify(payment.state);
  if (same || rank[outcome.status] < before || before === rank.paid) return value;
  const changed = { ...value, payment: { ...payment, state } };
  if (outcome.status !== 'paid') return changed;
  return { ...changed, until: lastEnd(value, now), payment: { ...changed.payment, since: now } };
}

/** Tells the destination that it was paid. If it cannot be told now, `reconcile` does it later. */
export async function tell(
  options: GatewayOptions,
  id: string,
  { payment }: Case,
  signal: AbortSignal,
): Promise<void> {
  if (payment?.state?.status !== 'paid' || payment.told || !payment.transaction) return;
  const { transaction } = payment;
  const { reference, paidAt } = payment.state;
  try {
    await options.destination.paid(id, { transaction, reference, paidAt }, signal);
  } catch {
    options.log({ at: 'destination', code: 'payment-not-told' });
    return;
  }
  await changeCase(options, id, (value) =>
    value.payment?.transaction === transaction
      ? { ...value, payment: { ...value.payment, told: true } }
      : value,
  );
  await wakeEmail(options, id);
}

const stateOf = (outcome: PaymentOutcome): PaymentState & { status: PaymentOutcome['status'] } => {
  const { status, transaction: reference } = outcome;
  if (status === 'open') return { status, reference, ...(outcome.url ? { url: outcome.url } : {}) };
  if (status !== 'paid') return { status, reference };
  const { method, paidAt } = outcome;
  return { status, reference: outcome.reference, paidAt, ...(method ? { method } : {}) };
};
