import { sha256 } from '@stadtkit/kinds/bytes.js';
import { attachmentsOf } from '@stadtkit/steps/attachments.js';
import type { Application } from '@stadtkit/steps/application.js';
import { submissionOf } from '@stadtkit/steps/flow.js';
import type { SubmissionOutcome } from '@stadtkit/steps/parties.js';
import type { Service } from '@stadtkit/steps/service.js';
import type { JWK } from 'jose';
import { envelope } from './envelope.js';

/** What is sent of an application. */
export interface Sealed {
  /** Encrypted for the office. */
  readonly envelope: string;
  /** What is in it, to the letter. */
  readonly content: string;
}

/** What is sent of an application, encrypted for the office. `today`: ISO date in Germany. */
export async function sealedSubmission(
  service: Service,
  application: Application,
  today: string,
  jwk: JWK,
): Promise<Sealed> {
  const submission = submissionOf(service, application, { today });
  const content = JSON.stringify(submission);
  const files = attachmentsOf(service, submission.answers);
  return { envelope: await envelope(content, jwk, files), content };
}

/** The receipt keeps what was sent, but only if it is what the receipt was given for: another one may have been faster. */
export async function withSent(
  outcome: SubmissionOutcome,
  content: string,
): Promise<SubmissionOutcome> {
  if (outcome.status !== 'received') return outcome;
  const { receipt } = outcome;
  if (receipt.signed?.content !== (await sha256(content))) return outcome;
  return {
    status: 'received',
    receipt: { ...receipt, signed: { ...receipt.signed, sent: content } },
  };
}
