import type { Application, Identity } from '../../src/application.js';
import type { IdentityOutcome, Parties } from '../../src/parties.js';
import type { ResultOutcome } from '../../src/result-outcome.js';
import { kindParties } from '../../src/session/session.fixtures.js';
import { wholeService } from './whole.fixtures.js';

/** Who applies in the stories, by the word of her ID card. */
export const identity: Identity = {
  method: 'eid',
  level: 'high',
  verifiedAt: '2026-11-24T11:58:00Z',
  attributes: { familyName: 'Müller-Łukasiewicz' },
  statement: 'signed',
};

/** What has happened so far, and what other parties say. */
export interface Scene extends Partial<Application> {
  readonly identified?: IdentityOutcome;
  readonly outcome?: ResultOutcome;
  readonly from?: 'tab' | 'locker';
  readonly parties?: Partial<Parties>;
}

/** Parties with a draft of the whole service that rests at a step. */
export function partiesAt(step: string, scene: Scene = {}): Parties {
  const { identified, outcome, from = 'tab', parties, ...application } = scene;
  const kind = kindParties();
  const draft: Application = {
    id: kind.newId(),
    key: kind.newKey(),
    service: { id: wholeService.id, version: wholeService.version },
    at: step,
    typing: true,
    answers: {
      familyName: { value: 'Łuczak', from: 'typed' },
      years: { value: '5', from: 'typed' },
    },
    ...application,
  };
  return {
    ...kind,
    identity: { ...kind.identity, outcome: async () => identified ?? { status: 'pending' } },
    payment: {
      open: async () => draft.payment ?? { status: 'due' },
      outcome: async () => draft.payment ?? { status: 'due' },
    },
    result: {
      ...kind.result,
      outcome: async () => outcome ?? { status: 'waiting', on: 'office' },
    },
    draft: { ...kind.draft, find: async () => ({ application: draft, from }) },
    ...parties,
  };
}
