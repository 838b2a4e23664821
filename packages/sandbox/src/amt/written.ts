import type { ReplyAddress } from '@stadtkit/steps/reply-key.js';
import { isRecord } from '@stadtkit/steps/is-record.js';
import { CompactEncrypt, importJWK } from 'jose';
import type { PrivateJwk } from '../keys.js';
import type { Written } from './dealings.js';
import { opened } from './read-envelope.js';

const ALG = 'ECDH-ES+A256KW';

/**
 * What a clerk writes, sealed for the browser of the citizen alone (JWE compact, RFC 7516 and 7518). Without a key, or with one
 * that is none, it stays in the file of the office.
 */
export async function written(text: string, replyKey: ReplyAddress | undefined): Promise<Written> {
  const key = replyKey && (await importJWK({ ...replyKey }, ALG).catch(() => undefined));
  if (!key) return { text };
  const message = await new CompactEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: ALG, enc: 'A256GCM', cty: 'text/plain' })
    .encrypt(key);
  return { text, message };
}

/** What a citizen answers, if it is an answer to this question of this application. */
export async function readReply(
  jwe: string,
  key: PrivateJwk,
  { id, question }: { readonly id: string; readonly question: string },
): Promise<string | undefined> {
  try {
    const reply: unknown = JSON.parse(new TextDecoder().decode(await opened(jwe, key)));
    if (!isRecord(reply) || reply['id'] !== id || reply['question'] !== question) return undefined;
    return typeof reply['text'] === 'string' ? reply['text'] : undefined;
  } catch {
    return undefined;
  }
}
