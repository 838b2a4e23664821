import { attachmentsOf } from '@stadtkit/steps/attachments.js';
import type { Application } from '@stadtkit/steps/application.js';
import { submissionOf } from '@stadtkit/steps/flow.js';
import type { Service } from '@stadtkit/steps/service.js';
import type { JWK } from 'jose';
import { envelope } from './envelope.js';

/** What is sent of an application, encrypted for the office. `today`: ISO date in Germany. */
export function sealedSubmission(
  service: Service,
  application: Application,
  today: string,
  jwk: JWK,
): Promise<string> {
  const content = submissionOf(service, application, { today });
  return envelope(content, jwk, attachmentsOf(service, content.answers));
}
