import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Application } from '../application.js';
import { submissionOf } from '../flow.js';
import { after } from '../happening.js';
import { newApplication } from '../new-application.js';
import { Fault, type Parties } from '../parties.js';
import { readApplication } from '../read-application.js';
import { newReplyKey, replyAddress } from '../reply-key.js';
import type { ResultOutcome } from '../result-outcome.js';
import { errandsOf } from './errands.js';
import { rules } from './rules.js';
import { kindParties, smallService } from './session.fixtures.js';
import { Session } from './session.js';

const today = { today: '2026-11-24' };
const begun = newApplication(smallService, { id: 'a', key: 'k' });
const asked = {
  status: 'asked',
  question: 'q1',
  on: '2026-11-24',
  until: '2026-12-08',
} as const satisfies ResultOutcome;

/** When nothing is on its way any more. */
async function settled({ task }: Session): Promise<void> {
  do await new Promise((next) => setImmediate(next));
  while (task.busy);
}

/** A session with a draft; time passes when `pass` is called. */
async function session(application: Application, more: Partial<Parties>) {
  const kind = kindParties();
  const parties = {
    ...kind,
    draft: { ...kind.draft, find: async () => ({ application, from: 'tab' as const }) },
    ...more,
  };
  const nothing = (): undefined => undefined;
  const changes: number[] = [];
  const screen = {
    ...{ isShown: () => true, returnUrl: () => '', changed: () => void changes.push(1) },
    ...{ found: nothing, began: nothing, arrived: nothing, attend: nothing, speak: nothing },
    ...{ leave: nothing, done: nothing },
  };
  const pauses: (() => void)[] = [];
  const wait = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      if (milliseconds !== 2000) pauses.push(resolve);
    });
  const made = new Session(screen, { there: () => rules, bring: async () => rules }, wait);
  made.use(smallService, parties);
  await settled(made);
  const pass = async (): Promise<void> => {
    pauses.shift()?.();
    await settled(made);
  };
  return { session: made, kept: kind.kept as Application[], changes, pass, pauses };
}

const received: Application = {
  ...begun,
  at: 'licence',
  answers: { familyName: { value: 'Łuczak', from: 'typed' } },
  receipt: { caseNumber: 'FS-1', receivedAt: '2026-11-24T12:00:00Z' },
  payment: { status: 'none-due' },
};

test('a key for letters is made before it is sent, and is the same when it is sent again', async () => {
  const sent: Application[] = [];
  const send = async (_: unknown, application: Application) => {
    sent.push(application);
    if (sent.length === 1) throw new Fault('network', 'The answer was lost.');
    return {
      status: 'received' as const,
      receipt: { caseNumber: 'FS-1', receivedAt: '2026-11-24T12:00:00Z' },
    };
  };
  const answers = { familyName: { value: 'Łuczak', from: 'typed' } } as const;
  const draft: Application = { ...begun, answers, at: 'review' };
  const { session: run, kept } = await session(draft, { submission: { send } });
  errandsOf(run).send();
  await settled(run);
  assert.ok(sent[0]?.replyKey?.d);
  assert.deepEqual(kept[0]?.replyKey, sent[0].replyKey, 'kept before anything left');
  run.task.again();
  await settled(run);
  assert.deepEqual(sent[1]?.replyKey, sent[0].replyKey);
});

test('only the public half is sent; a new version of the service, and a second key, change nothing', async () => {
  const [replyKey, other] = [await newReplyKey(), await newReplyKey()];
  const keyed = after(smallService, begun, { kind: 'sending', replyKey }, today);
  const again = after(smallService, keyed, { kind: 'sending', replyKey: other }, today);
  assert.deepEqual(again.replyKey, replyKey);
  const submission = submissionOf(smallService, again, today);
  assert.deepEqual(submission.replyKey, replyAddress(replyKey));
  assert.ok(!JSON.stringify(submission).includes(replyKey.d));
  const old = { ...keyed, service: { ...keyed.service, version: '2020-01-01' } };
  assert.deepEqual(readApplication(JSON.stringify(old), smallService)?.replyKey, replyKey);
  assert.equal(submissionOf(smallService, begun, today).replyKey, undefined);
});

test('an answer goes to the question that is asked; then the office is waited for again', async () => {
  const told: string[] = [];
  let says: ResultOutcome = asked;
  const { session: run, pauses } = await session(received, {
    result: {
      ...kindParties().result,
      outcome: async () => says,
      answer: async (_, question, text) => {
        told.push(`${question}: ${text}`);
        says = { status: 'waiting', on: 'office', answered: '2026-11-25T08:00:00Z' };
        return { status: 'taken' };
      },
    },
  });
  assert.equal(run.state.outcome?.status, 'asked');
  assert.equal(pauses.length, 0, 'while the citizen writes, nothing changes under them');
  errandsOf(run).office.answer('Im Mai.');
  await settled(run);
  assert.deepEqual(told, ['q1: Im Mai.']);
  assert.deepEqual(run.state.outcome, says);
  assert.equal(pauses.length, 1);
});

test('what was looked at again and is the same is not said again; what was too late stays said', async () => {
  let says: ResultOutcome = asked;
  const parties = {
    result: {
      ...kindParties().result,
      outcome: async () => says,
      answer: async () => {
        says = { status: 'waiting', on: 'office' };
        return { status: 'over' } as const;
      },
    },
  };
  const { session: run, pass, changes } = await session(received, parties);
  errandsOf(run).office.answer('Im Mai.');
  await settled(run);
  assert.equal(run.state.outcome?.tooLate, 'answer');
  const before = changes.length;
  await pass();
  assert.equal(changes.length, before);
  assert.equal(run.state.outcome.tooLate, 'answer');
  says = { status: 'refused', on: '2026-11-26' };
  await pass();
  assert.deepEqual(run.state.outcome, says);
});

test('who is asked whether to withdraw is not interrupted, and hears of it afterwards', async () => {
  let says: ResultOutcome = { status: 'waiting', on: 'office' };
  const result = { ...kindParties().result, outcome: async () => says };
  const { session: run, pass } = await session(received, { result });
  run.set({ aside: 'withdraw' });
  says = { status: 'refused', on: '2026-11-26' };
  await pass();
  assert.equal(run.state.outcome?.status, 'waiting');
  run.set({ aside: undefined });
  await pass();
  assert.equal(run.state.outcome.status, 'refused');
});

test('what is withdrawn before it was paid needs no payment any more', async () => {
  const { payment: _, ...unpaid } = received;
  const said = { status: 'withdrawn', on: '2026-11-25' } as const;
  const due = { status: 'due' } as const;
  const { session: run } = await session(
    { ...unpaid, at: 'pay' },
    {
      result: { ...kindParties().result, outcome: async () => said },
      payment: { open: async () => due, outcome: async () => due },
    },
  );
  assert.equal(run.step?.kind, 'payment');
  errandsOf(run).office.withdraw();
  await settled(run);
  await settled(run);
  assert.equal(run.step.name, 'licence');
  assert.deepEqual(run.state.outcome, said);
});
