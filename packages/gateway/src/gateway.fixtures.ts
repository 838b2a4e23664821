import type { IdentityProvider } from '@stadtkit/identity/identity.js';
import type { AssuranceLevel } from '@stadtkit/kinds/assurance-level.js';
import type { Due } from '@stadtkit/kinds/due.js';
import { sha256 } from '@stadtkit/kinds/bytes.js';
import { PartyFault } from '@stadtkit/kinds/party-fault.js';
import { keyIdOf } from '@stadtkit/licence/fs1-sign.js';
import type { PaymentOutcome, PaymentProvider } from '@stadtkit/payment/payment.js';
import type { LookupOutcome } from '@stadtkit/steps/parties.js';
import type {
  ReplyOutcome,
  ResultOutcome,
  WithdrawalOutcome,
} from '@stadtkit/steps/result-outcome.js';
import type { Service } from '@stadtkit/steps/service.js';
import { exportJWK, generateKeyPair } from 'jose';
import { libsqlStorage } from './adapters/libsql.js';
import type { Destination } from './destination.js';
import type { GatewayOptions } from './options.js';

export const origin = 'https://stadt.example';
export const page = `${origin}/angeln/`;

const service: Service = {
  id: 'test.service',
  version: '2026-07-01',
  leistung: '99000000000000',
  title: { de: 'Test' },
  authority: { name: 'Stadt', ags: '05999000' },
  legalBasis: [],
  identification: {
    minimumLevel: 'substantial',
    methods: [{ name: 'eid', level: 'high', title: { de: 'eID' }, hint: { de: 'PIN' } }],
    manualFallback: true,
  },
  stages: [],
  steps: [
    {
      name: 'person',
      kind: 'questions',
      stage: 'person',
      title: { de: 'Person' },
      questions: [
        {
          name: 'familyName',
          kind: 'name',
          label: { de: 'Familienname' },
          purpose: { de: 'Steht auf dem Bescheid.' },
          legalBasis: 'Satzung',
          retention: 'P1Y',
          required: true,
          attribute: 'familyName',
        },
      ],
    },
  ],
  eligibility: [],
  fees: [],
  result: { type: 'licence', kind: 'x', issuing: { de: 'Gleich.' }, here: { de: 'Da.' } },
};

/** What is due, in one line. */
export const dueOf = (cents: number): Due => ({
  items: [
    {
      id: 'fee',
      kind: 'fee',
      label: { de: 'Gebühr' },
      recipient: { de: 'Stadt' },
      legalBasis: '§ 36 LFischG NRW',
      taxRate: 0,
      cents,
      sample: true,
    },
  ],
  totalCents: cents,
  undetermined: false,
});

/** Everybody whom the gateway asks, as plain objects that a test can change. */
export async function gatewayFixture() {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const receipts = await generateKeyPair('ES256', { extractable: true });
  const log: string[] = [];
  const told: string[] = [];
  const opened: string[] = [];
  const asked: string[] = [];
  const ended: string[] = [];
  const answered: string[] = [];
  const withdrawn: string[] = [];
  /** When the office was asked whether it has decided. */
  const looked: number[] = [];
  const clock = { now: Date.parse('2026-11-24T12:00:00Z') };
  const party = {
    level: 'high' as AssuranceLevel,
    askedAttributes: [] as readonly string[],
    destinationDown: false,
    unreadable: false,
    paymentsDown: false,
    payment: 'open' as PaymentOutcome['status'],
    examsHang: false,
    exam: { status: 'not-valid' } as LookupOutcome,
    outcome: { status: 'waiting', on: 'office' } as ResultOutcome,
    reply: 'taken' as ReplyOutcome['status'],
    withdrawal: 'withdrawn' as WithdrawalOutcome['status'],
    due: dueOf(4800),
    /** What is in the envelopes; each has its own when left out. */
    content: undefined as string | undefined,
  };
  // It lets browsers come back by an address, or by a form, as SAML does.
  const said = async (callback: Request): Promise<URLSearchParams> =>
    callback.method === 'POST'
      ? new URLSearchParams(await callback.text())
      : new URL(callback.url).searchParams;
  const eid: IdentityProvider = {
    open: async ({ handle, attributes }) => {
      party.askedAttributes = attributes;
      return { url: `https://id.example/?handle=${handle}`, pending: 'never shown' };
    },
    handleOf: async (callback) => (await said(callback)).get('handle') ?? undefined,
    outcome: async (_, callback) =>
      (await said(callback)).has('code')
        ? {
            status: 'verified',
            level: party.level,
            attributes: { familyName: 'Yusuf', birthDate: '1964-08' },
          }
        : { status: 'cancelled' },
  };
  const outcome = (transaction: string): PaymentOutcome => {
    if (party.paymentsDown) throw new PartyFault('down', 'down');
    return party.payment === 'paid'
      ? { status: 'paid', transaction, reference: 'KZ1', paidAt: '2026-11-24T12:00:00Z' }
      : party.payment === 'open'
        ? { status: 'open', transaction, url: `https://pay.example/${transaction}` }
        : { status: party.payment, transaction };
  };
  const payments: PaymentProvider = {
    open: async ({ requestId }) => {
      opened.push(requestId);
      return outcome(requestId);
    },
    outcome: async (transaction) => {
      asked.push(transaction);
      return outcome(transaction);
    },
  };
  const destination: Destination = {
    key: async () => ({ kty: 'RSA' }),
    submit: async (id, envelope) => {
      if (party.destinationDown) throw new PartyFault('down', 'down');
      if (party.unreadable) return { status: 'unreadable' };
      return {
        status: 'received',
        receipt: { caseNumber: `FS-${id.slice(0, 4)}`, receivedAt: '' },
        due: party.due,
        // It reads what came last: another envelope holds something else.
        content: {
          sha256: await sha256(party.content ?? envelope),
          service: { id: service.id, version: service.version },
        },
      };
    },
    paid: async (id) => {
      if (party.destinationDown) throw new PartyFault('down', 'down');
      told.push(id);
    },
    unpaid: async (id, { status }) => {
      if (party.destinationDown) throw new PartyFault('down', 'down');
      ended.push(`${id} ${status}`);
    },
    outcome: async () => {
      looked.push(clock.now);
      return party.outcome;
    },
    answer: async (id, question, jwe) => {
      if (party.destinationDown) throw new PartyFault('down', 'down');
      answered.push(`${id} ${question} ${jwe}`);
      return { status: party.reply };
    },
    withdraw: async (id) => {
      if (party.destinationDown) throw new PartyFault('down', 'down');
      withdrawn.push(id);
      return { status: party.withdrawal };
    },
  };
  const options: GatewayOptions = {
    base: '/gateway',
    publicUrl: origin,
    services: { angeln: service },
    identity: { eid },
    payments,
    destination,
    lookups: {
      exam: {
        outcome: (_, signal) =>
          party.examsHang
            ? new Promise((__, reject) => {
                signal.addEventListener('abort', () => {
                  reject(signal.reason as Error);
                });
              })
            : Promise.resolve(party.exam),
      },
    },
    storage: libsqlStorage(':memory:'),
    statementKey: { key: privateKey, publicJwk: await exportJWK(publicKey) },
    receiptKey: { key: receipts.privateKey, kid: await keyIdOf(receipts.publicKey) },
    returnUrls: [page],
    origins: [],
    client: (_, peer = 'client') => peer,
    now: () => clock.now,
    log: ({ at, code }) => log.push(`${at} ${code}`),
    patience: 20,
  };
  const trusted = {
    kid: options.receiptKey.kid,
    issuer: service.authority.ags,
    jwk: await exportJWK(receipts.publicKey),
    from: '2026-01-01',
    to: '2099-12-31',
  };
  const calls = { told, opened, asked, ended, answered, withdrawn, looked };
  return { options, trusted, party, log, ...calls, clock };
}
