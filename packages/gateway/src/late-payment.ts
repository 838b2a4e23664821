import type { Due } from '@stadtkit/kinds/due.js';
import type { Case } from './case.js';
import type { GatewayOptions } from './options.js';
import type { Row } from './storage.js';

/** A year, milliseconds: for so long a provider is asked about a payment that was still open at the end. */
const LATE = 365 * 24 * 3_600_000;
/** Three days between two looks. */
const PAUSE = 3 * 24 * 3_600_000;

/**
 * A payment that was open when its application ended. XBezahldienste 1.0.0 cannot take back an address, so money may still
 * come: then the office is told, and nothing else of the application is kept for it.
 */
interface LatePayment {
  readonly transaction: string;
  readonly requestId: string;
  readonly due: Due;
  readonly until: number;
}

/** Keeps in mind what may still be paid. Safe to repeat. */
export async function expectLate(options: GatewayOptions, id: string, value: Case): Promise<void> {
  const { due, payment, ended } = value;
  if (!due || !payment?.transaction || !ended) return;
  if (ended.status !== 'open' && ended.status !== 'unknown') return;
  const { transaction, requestId } = payment;
  const now = options.now();
  const late: LatePayment = { transaction, requestId, due, until: now + LATE };
  const rules = { version: undefined, expires: late.until, pending: now + PAUSE };
  await options.storage.put('late', id, late, rules);
}

/** Looks whether the money came after all, unless another process did. */
export async function visitLate(
  options: GatewayOptions,
  id: string,
  signal: AbortSignal,
): Promise<void> {
  const { storage, now, payments, destination } = options;
  const row: Row<LatePayment> | undefined = await storage.get('late', id, now());
  if (!row || (row.pending !== undefined && row.pending > now())) return;
  const { value, version } = row;
  const { transaction, requestId, due, until } = value;
  const rules = { version, expires: until, pending: now() + PAUSE };
  if (!(await storage.put('late', id, value, rules))) return;
  const outcome = await payments.outcome(transaction, signal, { requestId, due });
  if (outcome.transaction !== transaction || outcome.status === 'open') return;
  if (outcome.status === 'paid') {
    const { reference, paidAt } = outcome;
    await destination.paid(id, { transaction, reference, paidAt }, signal);
  }
  await storage.remove('late', id);
}
