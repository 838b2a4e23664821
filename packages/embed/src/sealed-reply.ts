import type { JWK } from 'jose';
import { envelope } from './envelope.js';

/** An answer to a question of the office: which application and which question it belongs to stands inside, too. */
export interface Reply {
  readonly id: string;
  readonly question: string;
  readonly text: string;
}

/** Encrypts an answer for the office alone, as an application is. */
export const sealedReply = (reply: Reply, jwk: JWK): Promise<string> =>
  envelope(JSON.stringify(reply), jwk);
