import {
  ensure,
  equal,
  fails,
  givesUp,
  isInstant,
  patient,
  type Clause,
} from '@stadtkit/kinds/contract.js';
import { sha256 } from '@stadtkit/kinds/bytes.js';
import type { Submitted } from '../destination.js';
import { isContent } from '../signed-receipt.js';
import { addsUp } from '../submission.js';
import type { JudgedDestination } from './judged-destination.js';
import { officeClauses } from './office-clauses.js';

export type { JudgedDestination };

/** What every `Destination` must keep to. Run each with a test runner of your choice, on something new each. */
export const destinationContract: readonly Clause<JudgedDestination>[] = [
  {
    title: 'gives the public key, and never the private one',
    judge: async ({ create }) => {
      const key = await create().key(patient());
      equal(key.kty, 'RSA', 'the type of the key');
      for (const secret of ['d', 'p', 'q', 'dp', 'dq', 'qi'] as const)
        ensure(!(secret in key), `“${secret}” should not be in a public key.`);
    },
  },
  {
    title: 'takes an application: a receipt, and what is due',
    judge: async (judged) => {
      const { receipt, due } = await handIn(judged, crypto.randomUUID());
      ensure(receipt.caseNumber !== '', 'There should be a case number.');
      ensure(isInstant(receipt.receivedAt), 'It should say when it came in.');
      ensure(addsUp(due), 'What is due should be the sum of its lines, in whole cents.');
    },
  },
  {
    title:
      'takes the same application again, and gives it no second number, and another one another',
    judge: async (judged) => {
      const id = crypto.randomUUID();
      const first = await handIn(judged, id);
      equal(await handIn(judged, id), first, 'the second receipt');
      const other = await handIn(judged, crypto.randomUUID());
      ensure(
        other.receipt.caseNumber !== first.receipt.caseNumber,
        'Two applications should have two numbers.',
      );
    },
  },
  {
    title:
      'says what it has read: its hash to the byte, its service and version, also when it is asked again',
    judge: async (judged) => {
      const id = crypto.randomUUID();
      for (const _ of ['once', 'twice']) {
        const { content } = await handIn(judged, id);
        ensure(isContent(content), 'It should say what it has read.');
        equal(content.sha256, await sha256(judged.content(id)), 'the hash of what was encrypted');
        ensure(
          content.service.id !== '' && content.service.version !== '',
          'It should name the service.',
        );
      }
    },
  },
  {
    title: 'takes files ahead of an application, each as often as it is sent',
    judge: async ({ create, envelope }) => {
      const [id, attachment] = [crypto.randomUUID(), crypto.randomUUID()];
      // Any JWE for its key will do; what is in it, only the application says.
      const jwe = await envelope(id);
      for (const _ of ['once', 'twice']) await create().attach?.(id, attachment, jwe, patient());
    },
  },
  {
    title: 'says of what it cannot read that it is unreadable',
    judge: async ({ create, envelope }) => {
      const id = crypto.randomUUID();
      const good = await envelope(id);
      for (const bad of ['a.b.c.d.e', `${good.slice(0, -9)}AAAAAAAAA`]) {
        const { status } = await create().submit(id, bad, patient());
        equal(status, 'unreadable', 'what is said of a damaged envelope');
      }
      const other = await create().submit(crypto.randomUUID(), good, patient());
      ensure(other.status !== 'received', 'An application should count under its own id only.');
    },
  },
  {
    title: 'waits with the result until it was paid; may be told of a payment twice',
    judge: async (judged) => {
      const id = crypto.randomUUID();
      await handIn(judged, id);
      equal(
        await judged.create().outcome(id, patient()),
        { status: 'waiting', on: 'payment' },
        'the outcome',
      );
      for (const _ of ['once', 'twice']) await judged.create().paid(id, payment, patient());
      const after = await judged.create().outcome(id, patient());
      ensure(
        after.status !== 'waiting' || after.on !== 'payment',
        'It should not wait for the payment any more.',
      );
    },
  },
  {
    title: 'may be told twice that nobody paid, and of money that comes after all',
    judge: async (judged) => {
      const id = crypto.randomUUID();
      await handIn(judged, id);
      const last = { status: 'open', transaction: payment.transaction } as const;
      for (const _ of ['once', 'twice']) await judged.create().unpaid(id, last, patient());
      const outcome = await judged
        .create()
        .outcome(id, patient())
        .catch(() => undefined);
      ensure(
        !outcome || (outcome.status === 'waiting' && outcome.on === 'payment'),
        'What nobody paid should not go on as if it was paid.',
      );
      await judged.create().paid(id, payment, patient());
    },
  },
  {
    title: 'does not speak of a result of an application that it does not know',
    judge: ({ create }) => fails(create().outcome(crypto.randomUUID(), patient())),
  },
  ...officeClauses,
  {
    title: 'says that the office is down, when it cannot be reached',
    judge: async ({ unreachable, envelope }) => {
      const id = crypto.randomUUID();
      const office = unreachable();
      await fails(office.key(patient()), 'down');
      await fails(office.submit(id, await envelope(id), patient()), 'down');
      await fails(office.paid(id, payment, patient()), 'down');
      await fails(office.unpaid(id, { status: 'open' }, patient()), 'down');
      await fails(office.outcome(id, patient()), 'down');
      await fails(office.answer(id, 'q', 'a.b.c.d.e', patient()), 'down');
      await fails(office.withdraw(id, patient()), 'down');
    },
  },
  {
    title: 'gives up when nobody waits any more',
    judge: async (judged) => {
      const id = crypto.randomUUID();
      const office = judged.create();
      const envelope = await judged.envelope(id);
      await givesUp((signal) => office.key(signal));
      await givesUp((signal) => office.submit(id, envelope, signal));
      await handIn(judged, id);
      await givesUp((signal) => office.unpaid(id, { status: 'open' }, signal));
      await givesUp((signal) => office.paid(id, payment, signal));
      await givesUp((signal) => office.outcome(id, signal));
      await givesUp((signal) => office.answer(id, 'q', envelope, signal));
      await givesUp((signal) => office.withdraw(id, signal));
    },
  },
];

const payment = { transaction: 'T1', reference: 'KZ1', paidAt: '2026-11-24T12:00:00.000Z' };

async function handIn(
  { create, envelope }: JudgedDestination,
  id: string,
): Promise<Extract<Submitted, { status: 'received' }>> {
  const submitted = await create().submit(id, await envelope(id), patient());
  ensure(submitted.status === 'received', `It should be received, but is ${submitted.status}.`);
  return submitted;
}
