import type { Due } from '@stadtkit/kinds/due.js';
import type { PaymentState, Receipt } from '@stadtkit/steps/application.js';
import type { Unpaid } from './destination.js';
import type { GatewayOptions } from './options.js';
import { RequestError } from './request-error.js';
import { hashOf } from './secrets.js';
import type { Row, RowRules } from './storage.js';

/** 30 days, milliseconds: for an unpaid application after the last thing that happened, and after the office’s decision. */
export const KEPT = 30 * 24 * 3_600_000;
/** 365 days after it came in, when the office has decided nothing by then. */
const UNDECIDED = 365 * 24 * 3_600_000;
/** Milliseconds between two questions to the office whether it has decided. */
const DECISION_PAUSE = 24 * 3_600_000;
/** A day: for as long somebody may try again to send what the office has not confirmed. */
export const UNCONFIRMED = 24 * 3_600_000;
/** A week longer, when the end comes and the provider cannot say; one more for an office that cannot be told. */
export const GRACE = 7 * 24 * 3_600_000;
/** The longest pause between two looks at a payment, milliseconds. */
const LONGEST_PAUSE = 6 * 3_600_000;

/** What the gateway knows about an application: nothing of what it says. */
export interface Case {
  readonly keyHash: string;
  /** Milliseconds since 1970: its end, after the last thing that happened. That somebody looks is nothing that happens. */
  readonly until: number;
  readonly receipt?: Receipt;
  /** The id of its service. */
  readonly service?: string;
  /** Milliseconds since 1970: when the office got it. */
  readonly received?: number;
  readonly due?: Due;
  /** The office has decided, or the citizen has taken it back. */
  readonly decided?: boolean;
  /** Refused or taken back: nobody may begin to pay. What was begun before is looked at to its end. */
  readonly unpayable?: boolean;
  /** What the office last said of it, and how often it has said something else than that one must wait. */
  readonly office?: { readonly status: string; readonly words: number };
  readonly payment?: CasePayment;
  /** The row of kind `shared` that opens it from another device (`sharing.ts`): it is kept as long as the case. */
  readonly shared?: string;
  /** Over and not paid; only the destination has to be told yet. */
  readonly ended?: Unpaid;
}

/** The one attempt to pay that counts. Another one replaces it only when the provider has given it up. */
export interface CasePayment {
  readonly attempt: number;
  /** The idempotency key: whoever asks with it gets the same transaction, however often and from wherever. */
  readonly requestId: string;
  /** Part of what is asked, which stays the same to the letter. */
  readonly returnUrl: string;
  /** Milliseconds since 1970: when it was begun, or became paid. */
  readonly since: number;
  /** Nobody is told an address before its transaction stands here. */
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
  if (!key) throw new RequestError('key');
  const row = await options.storage.get<Case>('application', id, options.now());
  if (row && row.value.keyHash !== (await hashOf(key))) throw new RequestError('key');
  return row;
}

/** What is due according to the destination, as far as it can be paid online. */
export const payable = ({ due }: Case): Due | undefined =>
  due && !due.undetermined && due.totalCents > 0 ? due : undefined;

/** Whether it is the office’s turn: it knows that it was paid, or that nothing is to be paid online. */
export const isSettled = (value: Case): boolean =>
  value.receipt !== undefined && (value.payment?.told === true || !payable(value));

/** The end of an application that was paid, or costs nothing: it waits for the office, but not for ever. */
export const lastEnd = ({ received }: Case, now: number): number => (received ?? now) + UNDECIDED;

/** When `reconcile` looks next: after pauses that grow with what it waits for, and at the end. */
function nextLook(value: Case, now: number): number | undefined {
  const { payment, until, ended } = value;
  if (!payable(value) || payment?.told) return undefined;
  const status = payment?.state?.status;
  if (now < until && !ended && status !== 'open' && status !== 'paid') return until;
  const waited = now - (payment?.since ?? until);
  const next = now + Math.min(Math.max(waited / 4, 0), LONGEST_PAUSE);
  return Math.round(now < until ? Math.min(next, until) : next);
}

/** How a case is stored at an instant. What has been paid never goes before the destination knows. */
function rulesFor(value: Case, now: number): Pick<RowRules, 'expires' | 'pending'> {
  if (isSettled(value))
    return { expires: value.until, ...(value.decided ? {} : { pending: now + DECISION_PAUSE }) };
  const pending = nextLook(value, now);
  if (pending === undefined) return { expires: value.until };
  const from = value.payment?.state?.status === 'paid' ? Math.max(value.until, now) : value.until;
  return { expires: from + 2 * GRACE, pending };
}

/** When a case is forgotten, if nothing happens to it. */
export const expiresOf = (value: Case, now: number): number => rulesFor(value, now).expires;

/** Replaces a case, and keeps what is shared of it as long; false when somebody else changed it meanwhile. */
export async function putCase(
  options: GatewayOptions,
  id: string,
  value: Case,
  version: number | undefined,
): Promise<boolean> {
  const { storage, now } = options;
  const rules = { version, ...rulesFor(value, now()) };
  const isPut = await storage.put('application', id, value, rules);
  const { shared } = value;
  if (isPut && shared !== undefined) {
    const row = await storage.get('shared', shared, now());
    const asLong = { version: row?.version, expires: rules.expires };
    if (row) await storage.put('shared', shared, row.value, asLong);
  }
  return isPut;
}

/** Forgets a case, and what is shared of it; unless somebody else changed it meanwhile. */
export async function removeCase(
  { storage }: GatewayOptions,
  id: string,
  row: Row<Case>,
): Promise<void> {
  await storage.remove('application', id, row.version);
  if (row.value.shared !== undefined) await storage.remove('shared', row.value.shared);
}

/** Changes a case, however many others do so at the same time; gives it as it then stands. */
export async function changeCase(
  options: GatewayOptions,
  id: string,
  change: (value: Case) => Case,
): Promise<Row<Case>> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const row = await options.storage.get<Case>('application', id, options.now());
    if (!row) throw new RequestError('not-found');
    const value = change(row.value);
    if (value === row.value) return row;
    if (await putCase(options, id, value, row.version)) return { value, version: row.version + 1 };
  }
  throw new RequestError('meanwhile');
}
