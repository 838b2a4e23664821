import type { Application } from '@stadtkit/steps/application.js';
import type { EmailOutcome, EmailParty, EmailState } from '@stadtkit/steps/parties.js';
import { call, json, type GatewayClient } from './gateway-client.js';

/** Messages by e-mail, behind a gateway. One that sends none, or an older one, answers 404. */
export function emailParty(gateway: GatewayClient): EmailParty {
  const at = ({ id }: Application): string => `/applications/${id}/email`;
  const post = (path: string, { key }: Application, body: object, signal: AbortSignal) =>
    json<EmailOutcome>(gateway, path, { method: 'POST', key, body }, signal);
  return {
    async state(application, signal) {
      const asked = { key: application.key, also: [404] };
      const { status, text } = await call(gateway, at(application), asked, signal);
      return status === 404 ? undefined : (JSON.parse(text) as EmailState);
    },
    ask: (application, wanted, signal) => post(at(application), application, wanted, signal),
    confirm: (application, code, signal) =>
      post(`${at(application)}/code`, application, { code }, signal),
    async end(application, signal) {
      await call(gateway, at(application), { method: 'DELETE', key: application.key }, signal);
    },
  };
}
