import { dueFor } from '@stadtkit/payment/fees.js';
import type { Answer, Answers } from '@stadtkit/steps/application.js';
import type { Due } from '@stadtkit/kinds/due.js';
import { sourceOf } from '@stadtkit/steps/happening.js';
import { received, type Reception } from '@stadtkit/steps/receive.js';
import type { AttributeName, Service } from '@stadtkit/steps/service.js';
import { compactDecrypt, importJWK, jwtVerify, type JWK } from 'jose';
import type { PrivateJwk } from '../keys.js';
import type { Exams } from '../pruefungsregister/register.js';

export interface Desk {
  readonly service: Service;
  readonly key: PrivateJwk;
  /** Who signs statements about identities, and with which key. */
  readonly gateway: { readonly issuer: string; readonly jwk: JWK };
  readonly exams: Pick<Exams, 'outcome' | 'use'>;
  readonly now: () => number;
}

/** Opens an envelope and runs every rule again. `today`: ISO date in Germany. */
export async function readEnvelope(
  desk: Desk,
  envelope: string,
  today: string,
): Promise<Reception> {
  const content = await opened(envelope, desk.key).catch(() => undefined);
  if (content === undefined)
    return { status: 'unreadable', reason: 'not encrypted for this office' };
  const vouched = { ...(await identified(desk, content)), ...examined(desk, content) };
  return received(content, desk.service, { today }, vouched);
}

/** What is due, by the answers that were received. */
export function dueOf({ service }: Pick<Desk, 'service'>, answers: Answers, today: string): Due {
  const values = Object.entries(answers).map(([name, { value }]) => [name, value] as const);
  return dueFor(service.fees, Object.fromEntries(values), today);
}

async function opened(envelope: string, key: PrivateJwk): Promise<Record<string, unknown>> {
  const { plaintext } = await compactDecrypt(envelope, await importJWK(key), {
    keyManagementAlgorithms: ['RSA-OAEP-256'],
    contentEncryptionAlgorithms: ['A256GCM'],
  });
  return JSON.parse(new TextDecoder().decode(plaintext)) as Record<string, unknown>;
}

/** The answers that the gateway’s statement vouches for; none when it is not genuine, too old, or for another service. */
async function identified(
  { service, gateway, now }: Desk,
  { statement }: Record<string, unknown>,
): Promise<Answers> {
  if (typeof statement !== 'string') return {};
  try {
    const { payload } = await jwtVerify(statement, await importJWK(gateway.jwk, 'ES256'), {
      issuer: gateway.issuer,
      audience: service.id,
      algorithms: ['ES256'],
      currentDate: new Date(now()),
    });
    const attributes = payload['attributes'] as Partial<Record<AttributeName, string>>;
    const from = sourceOf(String(payload['method']));
    const answers: Record<string, Answer> = {};
    for (const { name, attribute } of service.steps.flatMap((step) => step.questions ?? [])) {
      const value = attribute && attributes[attribute];
      if (value) answers[name] = { value, from };
    }
    return answers;
  } catch {
    return {};
  }
}

/** What the register of exams itself says to the code that was given. */
function examined({ exams }: Desk, content: Record<string, unknown>): Answers {
  const answers = content['answers'] as Record<string, { value?: unknown }> | undefined;
  const code = answers?.['examCode']?.value;
  const outcome = typeof code === 'string' ? exams.outcome(code) : undefined;
  if (outcome?.status !== 'found') return {};
  return {
    examPassedOn: { value: outcome.passedOn, from: 'register' },
    examExaminer: { value: outcome.examiner, from: 'register' },
  };
}
