import type { Due } from '@stadtkit/kinds/due.js';
import { PartyFault } from '@stadtkit/kinds/party-fault.js';
import type { Receipt } from '@stadtkit/steps/application.js';
import type { QuestionProblem } from '@stadtkit/steps/flow.js';
import type { JWK } from 'jose';
import type { Destination, ReceivedContent } from '../destination.js';
import { askParty, type Party } from '../ask-party.js';
import { readReply, readResult, readWithdrawal } from '../read-outcome.js';

/** The office’s system over HTTP. */
export function destination(party: Party): Destination {
  const at = (id: string): string => `/submissions/${encodeURIComponent(id)}`;
  async function tell(path: string, what: object, signal: AbortSignal): Promise<void> {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify(what);
    await askParty(party, path, { method: 'POST', body, headers, signal }, [204]);
  }
  return {
    async key(signal) {
      const { body } = await askParty(party, '/key', { signal });
      const jwk = body['jwk'] as JWK | undefined;
      if (jwk?.kty !== 'RSA') throw new PartyFault('nonsense', 'The destination has no key.');
      return jwk;
    },
    async attach(id, attachment, jwe, signal) {
      const path = `${at(id)}/attachments/${encodeURIComponent(attachment)}`;
      const headers = { 'content-type': 'application/jose' };
      await askParty(party, path, { method: 'PUT', body: jwe, headers, signal }, [204]);
    },
    async submit(id, envelope, signal) {
      const { status, body } = await askParty(
        party,
        at(id),
        { method: 'POST', body: envelope, headers: { 'content-type': 'application/jose' }, signal },
        [200, 400, 409, 422],
      );
      if (status === 400) return { status: 'unreadable' };
      if (status === 409 && body['error'] === 'outdated') return { status: 'outdated' };
      if (status === 422 && Array.isArray(body['problems']))
        return { status: 'rejected', problems: body['problems'] as QuestionProblem[] };
      const receipt = body['receipt'] as Receipt | undefined;
      if (typeof receipt?.caseNumber !== 'string' || typeof receipt.receivedAt !== 'string')
        throw new PartyFault('nonsense', 'The destination gives no receipt.');
      const content = body['content'] as ReceivedContent;
      return { status: 'received', receipt, due: body['due'] as Due, content };
    },
    paid: (id, payment, signal) => tell(`${at(id)}/payment`, payment, signal),
    unpaid: (id, last, signal) => tell(`${at(id)}/unpaid`, last, signal),
    async outcome(id, signal) {
      return readResult((await askParty(party, `${at(id)}/outcome`, { signal })).body);
    },
    async answer(id, question, jwe, signal) {
      const path = `${at(id)}/answers/${encodeURIComponent(question)}`;
      const headers = { 'content-type': 'application/jose' };
      return readReply(
        (await askParty(party, path, { method: 'POST', body: jwe, headers, signal })).body,
      );
    },
    async withdraw(id, signal) {
      const path = `${at(id)}/withdrawal`;
      return readWithdrawal((await askParty(party, path, { method: 'POST', signal })).body);
    },
  };
}
