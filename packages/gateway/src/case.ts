import type { Due } from '@stadtkit/kinds/due.js';
import type { PaymentState, Receipt } from '@stadtkit/steps/application.js';
import type { GatewayOptions } from './options.js';
import { Refusal } from './refusal.js';
import { hashOf } from './secrets.js';
import type { Row } from './storage.js';

/** 30 days, milliseconds: an application that was not paid by then is the office’s matter alone. */
const KEPT = 30 * 24 * 3_600_000;

/** What the gateway knows about an application: nothing of what it says. */
export interface Case {
  readonly keyHash: string;
  readonly receipt?: Receipt;
  readonly due?: Due;
  readonly payment?: CasePayment;
}

export interface CasePayment {
  /** The idempotency key, kept before the provider is asked. */
  readonly requestId: string;
  /** Until then, milliseconds, another process is opening it. */
  readonly openingUntil?: number;
  readonly transaction?: string;
  readonly state?: PaymentState;
  /** The destination knows that it is paid. */
  readonly told?: boolean;
}

/** The case behind an id, for whoever has its key. */
export async function caseOf(
  options: GatewayOptions,
  id: string,
  key: string | undefined,
): Promise<Row<Case> | undefined> {
  if (!key) throw new Refusal('key');
  const row = await options.storage.get<Case>('application', id, options.now());
  if (row && row.value.keyHash !== (await hashOf(key))) throw new Refusal('key');
  return row;
}

/** Replaces a case; false when somebody else changed it meanwhile. */
export const putCase = (
  options: GatewayOptions,
  id: string,
  value: Case,
  version: number | undefined,
): Promise<boolean> => {
  const { payment } = value;
  const settled = !payment?.transaction || (payment.state?.status === 'paid' && payment.told);
  const expires = options.now() + KEPT;
  return options.storage.put('application', id, value, { version, expires, pending: !settled });
};

/** Changes a case, however many others do so at the same time. */
export async function changeCase(
  options: GatewayOptions,
  id: string,
  change: (value: Case) => Case,
): Promise<Case> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const row = await options.storage.get<Case>('application', id, options.now());
    if (!row) throw new Refusal('not-found');
    const value = change(row.value);
    if (value === row.value || (await putCase(options, id, value, row.version))) return value;
  }
  throw new Refusal('busy');
}
