import type { UploadPort } from '@stadtkit/fields/upload.js';
import { todayIn } from '@stadtkit/kinds/age.js';
import type { Application } from '@stadtkit/steps/application.js';
import type { SubmissionOutcome } from '@stadtkit/steps/parties.js';
import type { Service } from '@stadtkit/steps/service.js';
import type { JWK } from 'jose';
import { attachmentUpload } from './attachments.js';
import { json, type GatewayClient } from './gateway-client.js';
import { sealedSubmission, withSent } from './sealed-submission.js';

export { emailParty } from './email-party.js';

/** The public key of the office. */
export const officeKey = async (gateway: GatewayClient, signal: AbortSignal): Promise<JWK> =>
  (await json<{ jwk: JWK }>(gateway, '/destination', {}, signal)).jwk;

/** Encrypts an application for the office, and sends it by way of the gateway. */
export async function send(
  gateway: GatewayClient,
  service: Service,
  application: Application,
  signal: AbortSignal,
): Promise<SubmissionOutcome> {
  const jwk = await officeKey(gateway, signal);
  const today = todayIn('Europe/Berlin', Date.now());
  const { envelope: body, content } = await sealedSubmission(service, application, today, jwk);
  const how = { method: 'PUT', body, type: 'application/jose', also: [422] } as const;
  const path = `/applications/${application.id}`;
  const call = { ...how, key: application.key };
  return withSent(await json<SubmissionOutcome>(gateway, path, call, signal), content);
}

/** The place for the files of an application. */
export const uploadFor = (gateway: GatewayClient, { id, key }: Application): UploadPort =>
  attachmentUpload({
    url: `${gateway.url}/applications/${id}/attachments`,
    key,
    fetch: gateway.fetch,
    officeKey: (signal) => officeKey(gateway, signal),
  });
