import { ensure, equal, fails, patient, type Clause } from '@stadtkit/kinds/contract.js';
import type { ResultOutcome } from '@stadtkit/steps/result-outcome.js';
import { isEnvelope } from '../envelope.js';
import type { Destination } from '../destination.js';
import type { JudgedDestination } from './judged-destination.js';

/** What an office and a citizen say to each other about an application that was handed in. */
export const officeClauses: readonly Clause<JudgedDestination>[] = [
  {
    title: 'asks back: by when, and in words that only the citizen can read',
    judge: async (judged) => {
      const { id, office } = await handedIn(judged);
      await judged.clerk.ask(id, QUESTION);
      for (const _ of ['once', 'twice']) {
        const asked = await outcome(office, id, 'asked');
        ensure(asked.on <= asked.until, 'There should be time to answer.');
        await reads(judged, id, asked.message, QUESTION);
      }
    },
  },
  {
    title: 'takes an answer while it asks, once however often it is sent, and says that it has it',
    judge: async (judged) => {
      const { id, office } = await handedIn(judged);
      await judged.clerk.ask(id, QUESTION);
      const { question } = await outcome(office, id, 'asked');
      for (const text of ['Am 3. Mai.', 'Am 3. Mai.', 'Am 4. Mai.']) {
        const reply = await judged.reply(id, question, text);
        equal(
          await office.answer(id, question, reply, patient()),
          { status: 'taken' },
          'an answer',
        );
      }
      const { answered } = await outcome(office, id, 'waiting');
      ensure(answered !== undefined, 'It should say that the answer came in.');
    },
  },
  {
    title: 'takes no answer that belongs to another question or application, or is none',
    judge: async (judged) => {
      const { id, office } = await handedIn(judged);
      const other = await handedIn(judged);
      await judged.clerk.ask(id, QUESTION);
      const { question } = await outcome(office, id, 'asked');
      const unknown = await judged.reply(id, 'unknown', 'x');
      equal(await office.answer(id, 'unknown', unknown, patient()), { status: 'over' }, 'unasked');
      for (const wrong of [unknown, await judged.reply(other.id, question, 'x'), 'a.b.c.d.e'])
        await fails(office.answer(id, question, wrong, patient()));
      await outcome(office, id, 'asked');
    },
  },
  {
    title: 'refuses with a reason that only the citizen can read, and asks nothing any more',
    judge: async (judged) => {
      const { id, office } = await handedIn(judged);
      await judged.clerk.ask(id, QUESTION);
      const { question } = await outcome(office, id, 'asked');
      await judged.clerk.refuse(id, REASON);
      const { message } = await outcome(office, id, 'refused');
      await reads(judged, id, message, REASON);
      const late = await judged.reply(id, question, 'x');
      equal(
        await office.answer(id, question, late, patient()),
        { status: 'over' },
        'a late answer',
      );
      equal(await office.withdraw(id, patient()), { status: 'too-late' }, 'a late withdrawal');
      await outcome(office, id, 'refused');
    },
  },
  {
    title: 'writes no word to whom it cannot encrypt it for, and acts all the same',
    judge: async (judged) => {
      const { id, office } = await handedIn(judged, judged.withoutReplyKey);
      await judged.clerk.refuse(id, REASON);
      ensure(
        (await outcome(office, id, 'refused')).message === undefined,
        'There is no key for it.',
      );
    },
  },
  {
    title: 'goes no further with what the citizen takes back, however often that is said',
    judge: async (judged) => {
      const { id, office } = await handedIn(judged);
      for (const _ of ['once', 'twice'])
        equal(await office.withdraw(id, patient()), { status: 'withdrawn' }, 'a withdrawal');
      await outcome(office, id, 'withdrawn');
    },
  },
  {
    title: 'knows nothing of answers to applications that it does not have, nor takes them back',
    judge: async ({ create, reply }) => {
      const id = crypto.randomUUID();
      const jwe = await reply(id, 'q', 'x');
      await fails(create().answer(id, 'q', jwe, patient()));
      await fails(create().withdraw(id, patient()));
    },
  },
];

const QUESTION = 'Wann sind Sie geprüft worden? <b>Bitte</b> mit Ort.';
const REASON = 'Ihr Zeugnis ist nicht lesbar.';

async function handedIn(judged: JudgedDestination, envelope = judged.envelope) {
  const id = crypto.randomUUID();
  const office = judged.create();
  const { status } = await office.submit(id, await envelope(id), patient());
  equal(status, 'received', 'the application');
  return { id, office };
}

/** The outcome of an application, which has this status. */
async function outcome<Status extends ResultOutcome['status']>(
  office: Destination,
  id: string,
  status: Status,
): Promise<Extract<ResultOutcome, { status: Status }>> {
  const said = await office.outcome(id, patient());
  equal(said.status, status, 'the outcome');
  return said as Extract<ResultOutcome, { status: Status }>;
}

async function reads(
  { read }: JudgedDestination,
  id: string,
  message: string | undefined,
  text: string,
): Promise<void> {
  ensure(message !== undefined && isEnvelope(message), 'A message should be a compact JWE.');
  equal(await read(id, message), text, 'what the citizen reads');
}
