import type { Application } from '@stadtkit/steps/application.js';
import type {
  ReplyOutcome,
  ResultOutcome,
  WithdrawalOutcome,
} from '@stadtkit/steps/result-outcome.js';
import { json, type GatewayClient } from './gateway-client.js';
import { withMessage } from './message.js';

/** What the office has made of an application, with what it writes opened. */
export async function outcome(
  gateway: GatewayClient,
  { id, key, replyKey }: Application,
  signal: AbortSignal,
): Promise<ResultOutcome> {
  const path = `/applications/${id}/outcome`;
  return withMessage(await json<ResultOutcome>(gateway, path, { key }, signal), replyKey);
}

/** Answers a question of the office, encrypted for it, by way of the gateway. */
export async function answer(
  gateway: GatewayClient,
  { id, key }: Application,
  question: string,
  text: string,
  signal: AbortSignal,
): Promise<ReplyOutcome> {
  const [{ officeKey }, { sealedReply }] = await Promise.all([
    import('./to-office.js'),
    import('./sealed-reply.js'),
  ]);
  const body = await sealedReply({ id, question, text }, await officeKey(gateway, signal));
  const how = { method: 'POST', body, type: 'application/jose', key } as const;
  return json(gateway, `/applications/${id}/answers/${question}`, how, signal);
}

/** Takes an application back. */
export const withdraw = (
  gateway: GatewayClient,
  { id, key }: Application,
  signal: AbortSignal,
): Promise<WithdrawalOutcome> =>
  json(gateway, `/applications/${id}/withdrawal`, { method: 'POST', key }, signal);
