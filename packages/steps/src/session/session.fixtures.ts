import type { Parties } from '../parties.js';
import type { Service } from '../service.js';

/** A small service for stories and tests: one screen of each kind. */
export const smallService: Service = {
  id: 'test.small',
  version: '2026-07-01',
  leistung: '99000000000000',
  title: { de: 'Kleiner Antrag' },
  authority: { name: 'Stadt Musterstadt', ags: '05999000', phone: '0555 123-0' },
  legalBasis: [],
  identification: { minimumLevel: 'none', methods: [], manualFallback: true },
  stages: [
    { name: 'details', title: { de: 'Angaben' } },
    { name: 'pay', title: { de: 'Bezahlen' } },
  ],
  steps: [
    {
      name: 'start',
      kind: 'start',
      stage: 'details',
      title: { de: 'Kleiner Antrag' },
      facts: [{ label: { de: 'Dauer' }, value: { de: '1 Minute' } }],
    },
    {
      name: 'person',
      kind: 'questions',
      stage: 'details',
      title: { de: 'Ihre Daten' },
      questions: [
        {
          name: 'familyName',
          kind: 'name',
          label: { de: 'Familienname' },
          purpose: { de: 'Er steht auf dem Bescheid.' },
          legalBasis: 'Satzung',
          retention: 'P1Y',
          required: true,
        },
      ],
    },
    { name: 'review', kind: 'review', stage: 'details', title: { de: 'Stimmt alles?' } },
    { name: 'pay', kind: 'payment', stage: 'pay', title: { de: 'Bezahlen' } },
    { name: 'licence', kind: 'result', stage: 'pay', title: { de: 'Ihr Bescheid' } },
  ],
  eligibility: [],
  fees: [],
  result: {
    type: 'licence',
    kind: 'bescheid',
    issuing: { de: 'Ihr Bescheid wird gerade ausgestellt.' },
    here: { de: 'Ihr Bescheid ist da.' },
  },
};

/** Parties that answer at once and remember what they were asked to keep. */
export function kindParties(more: Partial<Parties> = {}): Parties & { readonly kept: unknown[] } {
  const kept: unknown[] = [];
  const paid = { status: 'none-due' } as const;
  return {
    kept,
    now: () => Date.parse('2026-11-24T12:00:00Z'),
    newId: () => '00000000-0000-4000-8000-000000000000',
    newKey: () => 'k'.repeat(43),
    identity: {
      open: async () => ({ url: '#', reference: 'r' }),
      outcome: async () => ({ status: 'cancelled' }),
      extend: async () => ({ status: 'failed', reason: 'expired' }),
    },
    lookup: { outcome: async () => ({ status: 'not-valid' }) },
    attachments: () => ({}),
    submission: {
      send: async () => ({
        status: 'received',
        receipt: { caseNumber: 'FS-1', receivedAt: '2026-11-24T12:00:00Z' },
      }),
    },
    payment: {
      open: async () => paid,
      outcome: async () => paid,
    },
    result: {
      outcome: async () => ({ status: 'waiting', on: 'office' }),
      answer: async () => ({ status: 'taken' }),
      withdraw: async () => ({ status: 'withdrawn' }),
    },
    licence: {
      kept: async () => [],
      keep: async () => undefined,
      forget: async () => undefined,
      offline: async () => undefined,
    },
    draft: {
      find: async () => undefined,
      keep: async (application) => {
        kept.push(application);
        return undefined;
      },
      bringBack: (application) => {
        kept.push(application);
      },
      keeps: true,
      sent: async () => [],
      keepSent: async () => true,
      keepOnDevice: async () => undefined,
      leaveDevice: async () => undefined,
      handOver: async () => true,
      takeBack: async () => undefined,
      remove: async () => undefined,
      whenDeleted: () => undefined,
    },
    ...more,
  };
}
