import type { Application } from '@stadtkit/steps/application.js';
import { call, type GatewayClient } from './gateway-client.js';

/** Has the gateway delete the files of an application that was deleted. What it does not hear of expires there. */
export async function forgetFiles(
  gateway: GatewayClient,
  { id, key, answers }: Application,
): Promise<void> {
  const hasFiles = Object.values(answers).some(({ value }) =>
    JSON.stringify(value).includes('"sha512":'),
  );
  const path = `/applications/${id}/attachments`;
  if (hasFiles) await call(gateway, path, { method: 'DELETE', key }, AbortSignal.timeout(5000));
}
