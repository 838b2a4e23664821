import { isDate } from '@stadtkit/kinds/iso-date.js';
import { PartyFault } from '@stadtkit/kinds/party-fault.js';
import type { LookupOutcome } from '@stadtkit/steps/parties.js';
import type { Lookup } from '../options.js';
import { askParty, type Party } from '../ask-party.js';

/** The register of fishing exams over HTTP. It gives `passedOn` (ISO date) and `examiner`. */
export const examRegister = (party: Party): Lookup => ({
  async outcome(code: string, signal: AbortSignal): Promise<LookupOutcome> {
    const headers = { 'content-type': 'application/json' };
    const { body } = await askParty(party, '/exams', {
      method: 'POST',
      body: JSON.stringify({ code }),
      headers,
      signal,
    });
    const { status, passedOn, examiner } = body;
    if (status === 'unknown' || status === 'used') return { status: 'not-valid' };
    if (status === 'found' && typeof passedOn === 'string' && isDate(passedOn))
      return {
        status,
        found: { passedOn, examiner: typeof examiner === 'string' ? examiner : '' },
      };
    throw new PartyFault('nonsense', 'The register of exams answers what it should not.');
  },
});
