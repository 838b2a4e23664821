import {
  ensure,
  equal,
  fails,
  givesUp,
  isInstant,
  isWebAddress,
  patient,
  type Clause,
} from '@stadtkit/kinds/contract.js';
import type { Due } from '@stadtkit/kinds/due.js';
import { faultCode } from '@stadtkit/kinds/party-fault.js';
import type { PaymentOutcome, PaymentProvider, PaymentRequest } from '../payment.js';

/** An adapter that is judged, and a payer who can use the provider behind it. */
export interface JudgedPayments {
  readonly create: () => PaymentProvider;
  /** The same, for a provider that cannot be reached. */
  readonly unreachable: () => PaymentProvider;
  /** Where the payer comes back to. */
  readonly returnUrl: string;
  /** What the provider was asked: for how much, in whole cents, and where to send the payer afterwards. */
  readonly asked: (
    transaction: string,
  ) => Promise<{ readonly cents: number; readonly returnUrl: string }>;
  /** What the payer does at the address of a transaction, or the bank. */
  readonly decide: (
    transaction: string,
    decision: 'paid' | 'failed' | 'cancelled',
  ) => Promise<void>;
}

/** What every `PaymentProvider` must keep to. Run each with a test runner of your choice, on something new each. */
export const paymentContract: readonly Clause<JudgedPayments>[] = [
  {
    title: 'sends the payer to a page on the web, and knows the transaction',
    judge: async (judged) => {
      const request = requestFor(judged);
      const opened = await judged.create().open(request, patient());
      ensure(opened.status === 'open', `A new payment should be open, but is ${opened.status}.`);
      ensure(isWebAddress(opened.url), `“${String(opened.url)}” should be an address on the web.`);
      const seen = await outcome(judged, opened, request);
      equal([seen.status, seen.transaction], ['open', opened.transaction], 'the payment');
    },
  },
  {
    title: 'never opens two transactions for one request',
    judge: async (judged) => {
      const request = requestFor(judged);
      const first = await judged.create().open(request, patient());
      const again = await judged
        .create()
        .open(request, patient())
        .then(({ transaction }) => transaction, faultCode);
      ensure(
        again === first.transaction || again === 'exists',
        'It should be the same transaction, or the fault “exists”.',
      );
      const other = await judged.create().open(requestFor(judged), patient());
      ensure(other.transaction !== first.transaction, 'Two requests should be two transactions.');
    },
  },
  ...(['paid', 'failed', 'cancelled'] as const).map((decision) => ({
    title: `says that a payment was ${decision}, also to another process, and does not change its word`,
    judge: async (judged: JudgedPayments) => {
      const request = requestFor(judged);
      const opened = await judged.create().open(request, patient());
      await judged.decide(opened.transaction, decision);
      const said = await outcome(judged, opened, request);
      equal([said.status, said.transaction], [decision, opened.transaction], 'the payment');
      equal(await outcome(judged, opened, request), said, 'what is said a second time');
      if (said.status !== 'paid') return;
      ensure(said.reference !== '', 'There should be a reference to find the money by.');
      ensure(isInstant(said.paidAt), `“${said.paidAt}” should be an instant.`);
    },
  })),
  {
    title: 'does not speak of a transaction that it does not know',
    judge: ({ create }) => fails(create().outcome(crypto.randomUUID(), patient())),
  },
  {
    title: 'does not take one payment for another',
    judge: async (judged) => {
      const [cheap, dear] = [requestFor(judged, 1), requestFor(judged)];
      const { transaction } = await judged.create().open(cheap, patient());
      await judged.create().open(dear, patient());
      await judged.decide(transaction, 'paid');
      await fails(judged.create().outcome(transaction, patient(), dear), 'nonsense');
    },
  },
  {
    title: 'asks the payer for what is due, to the cent, whatever the statement says',
    judge: async (judged) => {
      for (const [cents, purpose] of [
        [1, 'FS-2026-000001'],
        [2437, 'Gebühr „Łódź“ & Söhne'],
        [99_999_900, '\u202E日本 📷'],
        [4800, 'x'.repeat(1000)],
      ] as const) {
        const request = { ...requestFor(judged, cents), purpose, description: purpose };
        const { transaction } = await judged.create().open(request, patient());
        const { returnUrl } = judged;
        equal(await judged.asked(transaction), { cents, returnUrl }, 'what was asked');
      }
    },
  },
  {
    title: 'says that the provider is down, when it cannot be reached',
    judge: async (judged) => {
      await fails(judged.unreachable().open(requestFor(judged), patient()), 'down');
      await fails(judged.unreachable().outcome('4711', patient()), 'down');
    },
  },
  {
    title: 'gives up when nobody waits any more',
    judge: async (judged) => {
      const request = requestFor(judged);
      await givesUp((signal) => judged.create().open(request, signal));
      const { transaction } = await judged.create().open(request, patient());
      await givesUp((signal) => judged.create().outcome(transaction, signal, request));
    },
  },
];

/** A request that nobody made before. */
function requestFor({ returnUrl }: JudgedPayments, cents = 4800): PaymentRequest {
  const item = {
    id: 'fee',
    kind: 'fee',
    label: { de: 'Gebühr' },
    recipient: { de: 'Stadt' },
    legalBasis: '§ 1',
    taxRate: 0,
    cents,
    sample: true,
  } as const;
  const due: Due = { items: [item], totalCents: cents, undetermined: false };
  const requestId = crypto.randomUUID();
  return { requestId, due, purpose: 'FS-1', description: 'FS-1', returnUrl, at: Date.now() };
}

const outcome = (
  { create }: JudgedPayments,
  { transaction }: PaymentOutcome,
  request: PaymentRequest,
): Promise<PaymentOutcome> => create().outcome(transaction, patient(), request);
