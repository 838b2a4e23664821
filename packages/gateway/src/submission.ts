import type { SubmissionOutcome } from '@stadtkit/steps/parties.js';
import { caseOf, changeCase, putCase } from './case.js';
import type { GatewayOptions } from './options.js';
import { Refusal } from './refusal.js';
import { hashOf } from './secrets.js';

/** A compact JWE has five parts (RFC 7516, section 3.1). */
const isEnvelope = (text: string): boolean => /^[\w-]+(\.[\w-]*){4}$/.test(text);

/**
 * Hands an encrypted application on. It can be repeated with the same key: once received, the answer is the same, and
 * nothing is sent twice.
 */
export async function submit(
  options: GatewayOptions,
  id: string,
  key: string | undefined,
  envelope: string,
  signal: AbortSignal,
): Promise<SubmissionOutcome> {
  if (!isEnvelope(envelope)) throw new Refusal('request');
  const row = await caseOf(options, id, key);
  if (row?.value.receipt) return { status: 'received', receipt: row.value.receipt };
  if (!row) {
    const keyHash = await hashOf(key ?? '');
    const first = await putCase(options, id, { keyHash }, undefined);
    if (!first) await caseOf(options, id, key);
  }
  const submitted = await options.destination.submit(id, envelope, signal);
  if (submitted.status !== 'received') return submitted;
  const { receipt, due } = submitted;
  const known = await changeCase(options, id, (value) =>
    value.receipt ? value : { ...value, receipt, due },
  );
  return { status: 'received', receipt: known.receipt ?? receipt };
}
