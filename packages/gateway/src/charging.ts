import type { PaymentOutcome } from '@stadtkit/payment/payment.js';
import type { PaymentState } from '@stadtkit/steps/application.js';
import { caseOf, changeCase, putCase, type Case } from './case.js';
import type { GatewayOptions } from './options.js';
import { Refusal } from './refusal.js';

/** Milliseconds in which one process opens a payment; another one waits. */
const OPENING = 15_000;

/** What is due according to the destination, as far as it can be paid online. */
function dueOf({ due, receipt }: Case) {
  if (!receipt || !due) throw new Refusal('not-received');
  return due.undetermined || due.totalCents === 0 ? undefined : due;
}

/** Where to pay, or that nothing has to be paid any more. At no time are there two transactions that can be paid. */
export async function openPayment(
  options: GatewayOptions,
  id: string,
  key: string | undefined,
  returnUrl: string,
  signal: AbortSignal,
): Promise<{ url: string; reference: string } | PaymentState> {
  const state = await paymentState(options, id, key, signal);
  if (state.status === 'open' && state.url) return { url: state.url, reference: state.reference };
  if (['paid', 'none-due', 'open', 'unknown'].includes(state.status)) return state;

  const row = await caseOf(options, id, key);
  if (!row) throw new Refusal('not-found');
  const due = dueOf(row.value);
  if (!due) return { status: 'none-due' };
  if ((row.value.payment?.openingUntil ?? 0) > options.now()) throw new Refusal('busy');
  // A new attempt has a new id: an older one was given up by the provider, or its address was never told to anybody.
  const requestId = crypto.randomUUID();
  const opening = { requestId, openingUntil: options.now() + OPENING };
  if (!(await putCase(options, id, { ...row.value, payment: opening }, row.version)))
    throw new Refusal('busy');

  const caseNumber = row.value.receipt?.caseNumber ?? '';
  const outcome = await options.payments
    .open({ requestId, due, purpose: caseNumber, description: caseNumber, returnUrl }, signal)
    .catch(async (error: unknown) => {
      await changeCase(options, id, (value) => ({ ...value, payment: { requestId } }));
      throw error;
    });
  const opened = stateOf(outcome);
  await changeCase(options, id, (value) => ({
    ...value,
    payment: { requestId, transaction: outcome.transaction, state: opened },
  }));
  if (opened.status === 'open' && opened.url)
    return { url: opened.url, reference: opened.reference };
  return opened;
}

/** How the payment stands, by the provider’s word of this moment. */
export async function paymentState(
  options: GatewayOptions,
  id: string,
  key: string | undefined,
  signal: AbortSignal,
): Promise<PaymentState> {
  const row = await caseOf(options, id, key);
  if (!row) throw new Refusal('not-found');
  if (!dueOf(row.value)) return { status: 'none-due' };
  const { transaction, state } = row.value.payment ?? {};
  if (!transaction) return { status: 'due' };
  if (state?.status === 'paid') return state;
  try {
    return await refresh(options, id, transaction, signal);
  } catch (error) {
    options.log({ at: 'payment', code: error instanceof Error ? error.name : 'fault' });
    // Whether it was paid is not known: nobody may be asked to pay again.
    return { status: 'unknown', reference: transaction };
  }
}

/** Asks the provider, and tells the destination as soon as it was paid. */
export async function refresh(
  options: GatewayOptions,
  id: string,
  transaction: string,
  signal: AbortSignal,
): Promise<PaymentState> {
  const state = stateOf(await options.payments.outcome(transaction, signal));
  const known = await changeCase(options, id, (value) =>
    value.payment?.transaction === transaction && value.payment.state?.status !== 'paid'
      ? { ...value, payment: { ...value.payment, state } }
      : value,
  );
  if (known.payment?.state?.status === 'paid') await tell(options, id, known, signal);
  return known.payment?.state ?? state;
}

/** Tells the destination that it was paid. If it cannot be told now, `reconcile` does it later. */
export async function tell(
  options: GatewayOptions,
  id: string,
  { payment }: Case,
  signal: AbortSignal,
): Promise<void> {
  if (payment?.state?.status !== 'paid' || payment.told || !payment.transaction) return;
  const { reference, paidAt } = payment.state;
  try {
    await options.destination.paid(
      id,
      { transaction: payment.transaction, reference, paidAt },
      signal,
    );
  } catch {
    options.log({ at: 'destination', code: 'payment-not-told' });
    return;
  }
  await changeCase(options, id, (value) =>
    value.payment ? { ...value, payment: { ...value.payment, told: true } } : value,
  );
}

const stateOf = (outcome: PaymentOutcome): PaymentState => {
  const { status, transaction: reference } = outcome;
  if (status === 'open') return { status, reference, ...(outcome.url ? { url: outcome.url } : {}) };
  if (status !== 'paid') return { status, reference };
  const { method, paidAt } = outcome;
  return { status, reference: outcome.reference, paidAt, ...(method ? { method } : {}) };
};
