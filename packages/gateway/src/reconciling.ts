import { GRACE, isSettled, putCase, removeCase, type Case } from './case.js';
import { queueLast, visitEmail } from './email-news.js';
import { checkPayment, tell } from './payment.js';
import { outcomeOf } from './office.js';
import type { Unpaid } from './destination.js';
import { expectLate, visitLate } from './late-payment.js';
import type { GatewayOptions } from './options.js';
import { codeOf } from './request-error.js';
import type { Row } from './storage.js';

/** So many parties are asked at once, and so many cases are looked at in one round. */
const AT_ONCE = 8;
const IN_A_ROUND = 500;

/** What browsers do not finish, in rounds that never overlap. `patience`: milliseconds for one case. */
export function reconciling(
  options: GatewayOptions,
  patience: number,
): (signal: AbortSignal) => Promise<void> {
  let running: Promise<void> | undefined;
  return (signal) =>
    (running ??= round(options, patience, signal).finally(() => {
      running = undefined;
    }));
}

async function round(options: GatewayOptions, patience: number, signal: AbortSignal) {
  const { storage, now } = options;
  const all = async (kind: 'application' | 'late' | 'email', look: typeof visit) =>
    (await storage.pending(kind, now(), IN_A_ROUND)).map((id) => ({ id, look }));
  const waiting = [
    ...(await all('application', visit)),
    ...(await all('late', visitLate)),
    ...(await all('email', visitEmail)),
  ];
  const worker = async (): Promise<void> => {
    for (let one = waiting.shift(); one && !signal.aborted; one = waiting.shift())
      await one
        .look(options, one.id, AbortSignal.any([signal, AbortSignal.timeout(patience)]))
        .catch((error: unknown) => {
          options.log({ at: 'reconcile', code: codeOf(error) });
        });
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await storage.tidy(now());
}

/** Looks at one case, unless another process did. Putting it back with its next date is the claim to it. */
async function visit(options: GatewayOptions, id: string, signal: AbortSignal): Promise<void> {
  const row = await options.storage.get<Case>('application', id, options.now());
  if (!row || (row.pending !== undefined && row.pending > options.now())) return;
  if (!(await putCase(options, id, row.value, row.version))) return;
  const claimed = { value: row.value, version: row.version + 1 };
  if (isSettled(row.value)) await outcomeOf(options, id, signal);
  else if (row.value.payment?.state?.status === 'paid') await tell(options, id, row.value, signal);
  else if (options.now() < row.value.until) await checkPayment(options, id, claimed, signal);
  else await end(options, id, claimed, signal);
}

/** The 30 days are over: the provider is asked for the last time, the destination is told, and the application is forgotten. */
async function end(options: GatewayOptions, id: string, row: Row<Case>, signal: AbortSignal) {
  const over = row.value.ended ? row : await close(options, id, row, signal);
  if (!over?.value.ended) return;
  await options.destination.unpaid(id, over.value.ended, signal);
  await expectLate(options, id, over.value);
  await queueLast(options, id);
  await removeCase(options, id, over);
}

/** From here on nobody can begin to pay. Undefined when something happened after all. */
async function close(options: GatewayOptions, id: string, row: Row<Case>, signal: AbortSignal) {
  let status: Unpaid['status'] | undefined;
  const judged = await checkPayment(options, id, row, signal).catch((error: unknown) => {
    if (options.now() < row.value.until + GRACE) throw error;
    status = 'unknown';
    return row;
  });
  const { payment, until } = judged.value;
  if (payment?.state?.status === 'paid' || options.now() < until) return undefined;
  const transaction = payment?.transaction;
  status ??= payment?.state?.status ?? 'due';
  const value = { ...judged.value, ended: { status, ...(transaction ? { transaction } : {}) } };
  const mine = await putCase(options, id, value, judged.version);
  return mine ? { value, version: judged.version + 1 } : undefined;
}
