import { sha256 } from '@stadtkit/kinds/bytes.js';
import { PartyFault } from '@stadtkit/kinds/party-fault.js';
import { signReceipt } from '@stadtkit/licence/receipt-sign.js';
import type { Receipt, SignedReceipt } from '@stadtkit/steps/application.js';
import { isRecord } from '@stadtkit/steps/is-record.js';
import type { ReceivedContent } from './destination.js';
import type { GatewayOptions } from './options.js';

/** What arrived, and what the office says of it. */
interface Arrival {
  /** As it came to the gateway. */
  readonly envelope: string;
  /** Seconds since 1970, by the clock of the gateway. */
  readonly receivedAt: number;
  readonly receipt: Receipt;
  /** It comes from outside. */
  readonly content: ReceivedContent;
}

/** Signs that an application arrived: what the gateway has seen itself, and what only the office could read (decision 41). */
export async function signedReceipt(
  { services, receiptKey }: GatewayOptions,
  { envelope, receivedAt, receipt, content }: Arrival,
): Promise<SignedReceipt> {
  if (!isContent(content))
    throw new PartyFault('nonsense', 'The destination does not say what it has read.');
  const { sha256: read, service } = content;
  const known = Object.values(services).find(({ id }) => id === service.id);
  if (!known) throw new PartyFault('nonsense', 'The destination has read another service.');
  const code = await signReceipt(
    {
      authority: known.authority.ags,
      caseNumber: receipt.caseNumber,
      receivedAt,
      service: { id: service.id, version: service.version },
      envelope: await sha256(envelope),
      content: read,
    },
    receiptKey,
  );
  return { code, content: read };
}

/** Whether an office says what it has read. */
export function isContent(content: unknown): content is ReceivedContent {
  if (!isRecord(content) || !isRecord(content['service'])) return false;
  const { id, version } = content['service'];
  const digest = content['sha256'];
  return (
    typeof digest === 'string' &&
    /^[0-9a-f]{64}$/.test(digest) &&
    typeof id === 'string' &&
    typeof version === 'string'
  );
}
