import type { Due, DueItem } from '@stadtkit/kinds/due.js';
import { PartyFault } from '@stadtkit/kinds/party-fault.js';
import { MOST_CENTS } from '@stadtkit/steps/most-cents.js';
import type { SubmissionOutcome } from '@stadtkit/steps/parties.js';
import type { Receipt } from '@stadtkit/steps/application.js';
import { attachmentsIn, handOver } from './hand-over.js';
import {
  caseOf,
  changeCase,
  KEPT,
  lastEnd,
  payable,
  putCase,
  UNCONFIRMED,
  type Case,
} from './case.js';
import { isEnvelope } from './envelope.js';
import type { GatewayOptions } from './options.js';
import { RequestError } from './request-error.js';
import { signedReceipt } from './signed-receipt.js';
import { hashOf } from './secrets.js';

/**
 * Hands an encrypted application on. It can be repeated with the same key. Whoever does that before paying has not seen
 * that it was received, and may have changed something: the destination decides what counts, and so what is paid. From the
 * first attempt to pay on the answer is the same, and nothing is sent any more.
 */
export async function submit(
  options: GatewayOptions,
  id: string,
  key: string | undefined,
  envelope: string,
  signal: AbortSignal,
): Promise<SubmissionOutcome> {
  const receivedAt = Math.floor(options.now() / 1000);
  if (!isEnvelope(envelope)) throw new RequestError('request');
  const row = await caseOf(options, id, key);
  const known = row && !mayChange(row.value) ? receiptOf(row.value) : undefined;
  if (known) return { status: 'received', receipt: known };
  if (!row) {
    const keyHash = await hashOf(key ?? '');
    const until = options.now() + UNCONFIRMED;
    const first = await putCase(options, id, { keyHash, until }, undefined);
    if (!first) await caseOf(options, id, key);
  }
  // Only now: the key has been shown to be right, and nothing is handed on for a stranger.
  const missing = await handOver(options, id, key ?? '', attachmentsIn(envelope), signal);
  if (missing.length > 0) return { status: 'incomplete', attachments: missing };
  const submitted = await options.destination.submit(id, envelope, signal);
  if (submitted.status === 'unreadable') throw new RequestError('request');
  if (submitted.status !== 'received') return submitted;
  const { receipt, due, content } = submitted;
  if (!addsUp(due)) throw new PartyFault('nonsense', 'What the destination demands is no sum.');
  // Signed before it is known whether somebody else was faster: what is stored first counts for all.
  const signed = await signedReceipt(options, { envelope, receivedAt, receipt, content });
  const { value } = await changeCase(options, id, (known) => {
    if (known.receipt && !mayChange(known)) return known;
    if (!known.receipt && isOlder(receipt, known)) throw new RequestError('key');
    const now = options.now();
    const before = known.receipt?.signed?.content === signed.content ? known.receipt : undefined;
    const kept = { ...receipt, receivedAt: isoOf(receivedAt), signed, ...before };
    const service = content.service.id;
    const value = { ...known, receipt: kept, service, due, received: known.received ?? now };
    return { ...value, until: payable(value) ? now + KEPT : lastEnd(value, now) };
  });
  return { status: 'received', receipt: receiptOf(value) ?? receipt };
}

const mayChange = (value: Case): boolean =>
  payable(value) !== undefined && !value.payment && !value.decided;

/**
 * Whether the destination received an application long before this row was begun. Then it belongs to a key that was
 * forgotten with its row: whoever comes now knows the id, which stands in addresses and logs, and that opens nothing.
 * Half a day for clocks that differ.
 */
const isOlder = ({ receivedAt }: Receipt, { until }: Case): boolean =>
  Date.parse(receivedAt) < until - UNCONFIRMED - UNCONFIRMED / 2;

const isAmount = (cents: unknown): cents is number =>
  Number.isSafeInteger(cents) && Number(cents) >= 0 && Number(cents) <= MOST_CENTS;

/** Whether what is due is what its lines say: whole cents, none below zero, and their sum. It comes from outside. */
export function addsUp(due: unknown): due is Due {
  const { items, totalCents, undetermined } = (due ?? {}) as Partial<Due>;
  if (!Array.isArray(items) || !isAmount(totalCents)) return false;
  const cents = items.map((item: Partial<DueItem> | null) => item?.cents);
  if (!cents.every((one) => one === null || isAmount(one))) return false;
  const sum = cents.reduce<number>((total, one) => total + (one ?? 0), 0);
  return sum === totalCents && undetermined === cents.includes(null);
}

/** Seconds since 1970 as an ISO instant. */
const isoOf = (seconds: number): string => new Date(seconds * 1000).toISOString();

/** The receipt says what is to be paid: fees may change before the citizen pays, and this sum does not. */
export const receiptOf = ({ receipt, due }: Case): Receipt | undefined =>
  receipt && due ? { ...receipt, due } : receipt;
