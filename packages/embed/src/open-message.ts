import type { ReplyKey } from '@stadtkit/steps/reply-key.js';
import { compactDecrypt, importJWK } from 'jose';

const ALG = 'ECDH-ES+A256KW';

/** The text in a JWE that the office made for a reply key (decision 44); undefined when it is damaged, or for another key. */
export async function openMessage(jwe: string, replyKey: ReplyKey): Promise<string | undefined> {
  try {
    const { plaintext } = await compactDecrypt(jwe, await importJWK({ ...replyKey }, ALG), {
      keyManagementAlgorithms: [ALG],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    return new TextDecoder('utf-8', { fatal: true }).decode(plaintext);
  } catch {
    return undefined;
  }
}
