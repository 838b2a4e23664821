import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Application, PaymentState } from '../application.js';
import { Fault, type Parties } from '../parties.js';
import type { Service } from '../service.js';
import { answer, note, send, type FormValues } from './answering.js';
import { errandsOf } from './errands.js';
import { rules } from './rules.js';
import type { Screen } from './run.js';
import { kindParties, smallService } from './session.fixtures.js';
import { Session, type LaterRules } from './session.js';
import { isAtRisk } from './state.js';
import type { Wait } from './task.js';

const there: LaterRules = { there: () => rules, bring: () => Promise.resolve(rules) };

/** A session that nobody looks at, with what it told. */
function made(
  parties: Parties = kindParties(),
  {
    service = smallService,
    later = there,
    wait = () => new Promise(() => undefined),
  }: { service?: Service; later?: LaterRules; wait?: Wait } = {},
) {
  const told: string[] = [];
  const tell =
    (what: string) =>
    (more?: string): void => {
      told.push(more === undefined ? what : `${what} ${more}`);
    };
  const screen: Screen = {
    isShown: () => true,
    returnUrl: () => 'https://stadt.example/antrag',
    changed: () => undefined,
    found: tell('found'),
    began: tell('began'),
    arrived: tell('arrived'),
    speak: tell('speak'),
    attend: (to) => {
      told.push(`attend ${String(to)}`);
    },
    leave: tell('leave'),
    done: tell('done'),
  };
  // No time passes, unless a test lets it.
  const session = new Session(screen, later, wait);
  session.use(service, parties);
  return { session, told };
}

/** The same, when it has looked for a draft. */
async function running(...how: Parameters<typeof made>) {
  const run = made(...how);
  await settled(run.session);
  return run;
}

/** When nothing is on its way any more. */
async function settled(session: Session): Promise<void> {
  do await new Promise((next) => setImmediate(next));
  while (session.task.busy);
}

const typed = (familyName: string | undefined): FormValues => ({
  values: { familyName },
  problems: [],
});
const steps = (session: Session): string | undefined => session.state.application?.at;

async function atReview(parties: Parties) {
  const run = await running(parties);
  run.session.open('person');
  const [, person, review] = smallService.steps;
  answer(run.session, person!, typed('Łuczak'));
  await settled(run.session);
  assert.equal(steps(run.session), 'review');
  return { ...run, review: review! };
}

test('whoever only looks leaves nothing, and is not asked when they go', async () => {
  const parties = kindParties();
  const { session } = await running(parties);
  assert.equal(steps(session), 'start');
  assert.deepEqual(parties.kept, []);
  assert.equal(session.hasBegun, false);
  assert.equal(isAtRisk(session.state), false);
});

test('from the start to the end', async () => {
  const { session, review, told } = await atReview(kindParties());
  assert.equal(isAtRisk(session.state), true);
  send(session, review, { values: {}, problems: [] });
  await settled(session);
  assert.equal(steps(session), 'licence');
  assert.equal(session.state.reachable, true);
  assert.deepEqual(session.state.outcome, { status: 'waiting', on: 'office' });
  errandsOf(session).finish();
  assert.equal(session.state.ending, 'asked', 'nothing is deleted unasked');
  errandsOf(session).finish();
  await settled(session);
  assert.equal(session.state.ending, 'done');
  assert.equal(isAtRisk(session.state), false);
  assert.deepEqual(
    told.filter((one) => !one.startsWith('attend')),
    ['began', 'arrived person', 'arrived review', 'arrived pay', 'arrived licence', 'done'],
  );
});

test('what is wrong is kept all the same, and leads to the summary', async () => {
  const { session, told } = await running();
  session.open('person');
  const [, person] = smallService.steps;
  const wrong = { question: 'familyName', code: 'too-long' } as const;
  answer(session, person!, { values: { familyName: 'x' }, problems: [wrong] });
  assert.equal(steps(session), 'person');
  assert.deepEqual(session.state.problems, [wrong]);
  assert.equal(session.state.application?.answers['familyName']?.value, 'x');
  assert.equal(told.at(-1), 'attend summary');
});

test('while somebody fills in, only what was answered is called wrong; what was told stays until it is right', async () => {
  const { session } = await running();
  session.open('person');
  const [, person] = smallService.steps;
  const wrong = { question: 'familyName', code: 'too-long' } as const;
  const form = { values: {}, problems: [wrong] };
  note(session, person!, typed(undefined), () => true);
  assert.deepEqual(session.state.problems, [], 'empty is not yet wrong');
  note(session, person!, form, () => false);
  assert.deepEqual(session.state.problems, [], 'not in the middle of it');
  note(session, person!, form, () => true);
  assert.deepEqual(session.state.problems, [wrong]);
  note(session, person!, form, () => false);
  assert.deepEqual(session.state.problems, [wrong], 'it was told');
  note(session, person!, typed('Öz'), () => true);
  assert.deepEqual(session.state.problems, []);
});

test('two presses send once; what failed can be done again, and nothing is lost', async () => {
  let calls = 0;
  const { session, review } = await atReview(
    kindParties({
      submission: {
        send: async () => {
          calls += 1;
          if (calls === 1) throw new Fault('network', 'down');
          return { status: 'received', receipt: { caseNumber: 'FS-7', receivedAt: '' } };
        },
      },
    }),
  );
  send(session, review, { values: {}, problems: [] });
  send(session, review, { values: {}, problems: [] });
  await settled(session);
  assert.equal(calls, 1);
  assert.equal(session.task.fault, 'network');
  assert.equal(session.state.application?.answers['familyName']?.value, 'Łuczak');
  session.task.again();
  await settled(session);
  assert.equal(session.task.fault, undefined);
  assert.equal(session.state.application.receipt?.caseNumber, 'FS-7');
});

test('an office with other rules: said, and nothing is sent as if it had been taken', async () => {
  const { session, review } = await atReview(
    kindParties({ submission: { send: async () => ({ status: 'outdated' }) } }),
  );
  send(session, review, { values: {}, problems: [] });
  await settled(session);
  assert.equal(session.task.fault, 'outdated');
  assert.equal(steps(session), 'review');
});

test('a draft of a closed tab waits for being asked for; another one’s is deleted only when somebody says so', async () => {
  const application: Application = {
    id: 'a',
    key: 'k',
    service: { id: smallService.id, version: smallService.version },
    at: 'person',
    answers: {},
  };
  const removed: string[] = [];
  const parties = kindParties();
  const draft = {
    ...parties.draft,
    find: async () => ({ application, from: 'locker' as const }),
    remove: async ({ id }: Application) => void removed.push(id),
  };
  const { session, told } = await running({ ...parties, draft });
  assert.equal(session.state.application, undefined);
  assert.ok(told.includes('found'));
  session.resume(application);
  assert.equal(steps(session), 'person');
  assert.deepEqual(removed, []);
  session.discard(application);
  await settled(session);
  assert.deepEqual(removed, ['a']);
  assert.equal(steps(session), 'start');
});

test('the browser’s Back leads only where the person may be', async () => {
  const { session } = await atReview(kindParties());
  const stayed: string[] = [];
  const travel = (name: string): void => {
    session.travel(name, (at) => stayed.push(at));
  };
  travel('licence');
  assert.deepEqual(stayed, ['review']);
  travel('nowhere');
  assert.deepEqual(stayed, ['review', 'review']);
  travel('person');
  assert.equal(steps(session), 'person');
  assert.deepEqual(stayed, ['review', 'review']);
});

test('a page that takes it out gives up what is on its way, and asks anew when it puts it back', async () => {
  let asked = 0;
  const parties = kindParties();
  const { session } = made({
    ...parties,
    draft: {
      ...parties.draft,
      find: (_, signal) =>
        asked++ > 0
          ? Promise.resolve(undefined)
          : new Promise((_resolve, reject) => {
              signal.addEventListener('abort', () => {
                reject(signal.reason as Error);
              });
            }),
    },
  });
  while (asked === 0) await new Promise((next) => setImmediate(next));
  session.stop();
  await settled(session);
  assert.equal(session.state.application, undefined);
  assert.equal(session.task.fault, undefined, 'giving up is no fault');
  session.goOn();
  await settled(session);
  assert.equal(steps(session), 'start');
});

test('a language is chosen out of those in which everything is said, and stays with the application', async () => {
  const say = (one: unknown): unknown =>
    JSON.parse(
      JSON.stringify(one, (_, value: unknown) =>
        typeof value === 'object' && value !== null && 'de' in value
          ? { ...value, en: 'English' }
          : value,
      ),
    );
  const parties = kindParties();
  const service = say(smallService) as Service;
  const { session, told } = await running(parties, { service });
  assert.deepEqual(session.languages, ['de', 'en']);
  session.speak('en');
  assert.ok(told.includes('speak en'));
  assert.equal(parties.kept.length, 0, 'nothing is stored for it');
  session.open('person');
  assert.equal(session.state.application?.language, 'en');
  session.speak('de');
  const kept = parties.kept.at(-1) as Application;
  assert.equal(kept.language, 'de');

  const back = await running(
    {
      ...parties,
      draft: { ...parties.draft, find: async () => ({ application: kept, from: 'tab' }) },
    },
    { service },
  );
  assert.ok(back.told.includes('speak de'), 'whoever was away reads on in the same');

  const half = { ...service, title: smallService.title };
  assert.deepEqual((await running(parties, { service: half })).session.languages, ['de']);
});

test('rules that cannot be loaded are said; the next press tries again', async () => {
  let isDown = true;
  const later: LaterRules = {
    there: () => undefined,
    bring: () => (isDown ? Promise.reject(new Fault('network', 'down')) : Promise.resolve(rules)),
  };
  const { session } = await running(kindParties(), { later });
  session.open('person');
  await settled(session);
  assert.equal(session.task.fault, 'network');
  assert.equal(steps(session), 'start');
  isDown = false;
  session.open('person');
  await settled(session);
  assert.equal(steps(session), 'person');
  assert.equal(session.task.fault, undefined);
});

test('where nothing is kept, another party opens beside the page, which goes on by itself', async () => {
  const paying = { status: 'open', reference: 'KZ1' } as const;
  let paid: PaymentState = paying;
  const looks: (() => void)[] = [];
  const { draft } = kindParties();
  const parties = kindParties({
    draft: { ...draft, keeps: false, keepSent: async () => false },
    payment: {
      open: async () => ({ url: 'https://pay.example/', reference: 'KZ1' }),
      outcome: async () => paid,
    },
  });
  const { session, told } = made(parties, {
    wait: (_, signal) =>
      new Promise((resolve, reject) => {
        looks.push(resolve);
        signal.addEventListener('abort', reject);
      }),
  });
  await settled(session);
  session.open('person');
  const [, person, review] = smallService.steps;
  answer(session, person!, typed('Łuczak'));
  send(session, review!, { values: {}, problems: [] });
  await settled(session);
  assert.equal(steps(session), 'pay');
  errandsOf(session).pay();
  await settled(session);
  assert.equal(session.state.elsewhere, 'https://pay.example/');
  assert.ok(!told.some((one) => one.startsWith('leave')), 'the page stays');
  for (const look of looks.splice(0)) look();
  await settled(session);
  assert.equal(session.state.elsewhere, 'https://pay.example/', 'as long as it is not paid');
  paid = { status: 'paid', reference: 'KZ1', paidAt: '2026-11-24T12:00:00Z' };
  for (const look of looks.splice(0)) look();
  await settled(session);
  assert.equal(session.state.elsewhere, undefined);
  assert.equal(steps(session), 'licence');
});

test('whoever goes on where an earlier answer is over by now is led there, and told why', async () => {
  let now = Date.parse('2026-11-24T12:00:00Z');
  const [start, person, ...rest] = smallService.steps;
  const day = { ...person!.questions![0]!, name: 'day', kind: 'date', future: true };
  const service = {
    ...smallService,
    steps: [
      start,
      { ...person!, name: 'when', questions: [day] },
      person,
      ...rest,
    ] as unknown as Service['steps'],
  };
  const { session } = await running(kindParties({ now: () => now }), { service });
  session.open('when');
  answer(session, service.steps[1]!, { values: { day: '2026-11-24' }, problems: [] });
  answer(session, service.steps[2]!, typed('Łuczak'));
  assert.equal(steps(session), 'review');
  now += 24 * 3_600_000;
  send(session, service.steps[3]!, { values: {}, problems: [] });
  await settled(session);
  assert.equal(steps(session), 'when');
  assert.equal(session.state.problems[0]?.question, 'day');
  assert.equal(session.state.application?.answers['familyName']?.value, 'Łuczak');
});

test('what cannot be kept on the device any more is said, and said again when it can', async () => {
  let until: number | 'none' = 1000;
  const { draft } = kindParties();
  const { session } = await running(
    kindParties({
      draft: { ...draft, keepOnDevice: async () => 1000, keep: async () => until },
    }),
  );
  session.open('person');
  errandsOf(session).keepOnDevice(true);
  await settled(session);
  const [, person] = smallService.steps;
  const types = async (name: string) => {
    note(session, person!, typed(name), () => true);
    await settled(session);
  };
  await types('Öz');
  assert.equal(session.state.onDevice, 1000);
  assert.equal(isAtRisk(session.state), false);
  until = 'none';
  await types('Özd');
  assert.equal(session.state.onDevice, 'stale');
  assert.equal(isAtRisk(session.state), true, 'asked before it goes');
  until = 1000;
  await types('Özdemir');
  assert.equal(session.state.onDevice, 1000);
});

/** Somebody who identified for half an hour, by a clock that the test sets. */
async function identified(
  extend: Parties['identity']['extend'],
  { seconds = 1800, waited }: { seconds?: number; waited?: (milliseconds: number) => void } = {},
) {
  const clock = { now: Date.parse('2026-11-24T12:00:00Z') };
  const sleeping: { readonly until: number; readonly wake: () => void }[] = [];
  const [start, person, ...rest] = smallService.steps;
  const methods = [
    { name: 'eid', level: 'high', title: { de: 'eID' }, hint: { de: 'PIN' } },
  ] as const;
  const service: Service = {
    ...smallService,
    identification: { minimumLevel: 'high', methods, manualFallback: false },
    steps: [
      start!,
      { name: 'identify', kind: 'identity', stage: 'details', title: { de: 'Ausweisen' } },
      {
        ...person!,
        questions: [
          { ...person!.questions![0]!, attribute: 'familyName' },
          { ...person!.questions![0]!, name: 'artistName' },
        ],
      },
      ...rest,
    ],
  };
  const parties = kindParties({ now: () => clock.now });
  const identity = {
    method: 'eid',
    level: 'high',
    verifiedAt: '2026-11-24T12:00:00Z',
    attributes: { familyName: 'Łuczak' },
    statement: 'first',
  } as const;
  const { session } = await running(
    {
      ...parties,
      identity: {
        open: async () => ({ url: 'https://id.example/', reference: 'r' }),
        outcome: async () => ({ status: 'verified', identity, secondsLeft: seconds }),
        extend,
      },
    },
    {
      service,
      wait: (milliseconds, signal) =>
        new Promise((wake, gone) => {
          waited?.(milliseconds);
          sleeping.push({ until: clock.now + milliseconds, wake });
          signal.addEventListener('abort', gone);
        }),
    },
  );
  session.open('identify');
  errandsOf(session).identify('eid');
  await settled(session);
  errandsOf(session).lookAtIdentity();
  await settled(session);
  assert.equal(steps(session), 'person');
  note(session, service.steps[2]!, { values: { artistName: 'Ł' }, problems: [] }, () => true);
  const passes = async (minutes: number): Promise<void> => {
    clock.now += minutes * 60_000;
    const due = sleeping.filter(({ until }) => until <= clock.now);
    for (const one of due) {
      sleeping.splice(sleeping.indexOf(one), 1);
      one.wake();
    }
    await settled(session);
  };
  return { session, passes, identity };
}

test('an identity that ends is said three minutes before; then what was typed is there, and it is said why', async () => {
  const { session, passes } = await identified(async () => ({
    status: 'failed',
    reason: 'expired',
  }));
  await passes(26);
  assert.equal(session.state.endsSoon, undefined);
  await passes(1);
  assert.equal(session.state.endsSoon, 'extendable');
  errandsOf(session).extend();
  await settled(session);
  assert.equal(session.state.endsSoon, 'for good', 'it lasted as long as it may');
  await passes(3);
  assert.equal(steps(session), 'identify');
  assert.deepEqual(session.state.identification, { status: 'lapsed' });
  const { answers, identity } = session.state.application!;
  assert.equal(identity, undefined);
  assert.deepEqual(Object.keys(answers), ['artistName']);
});

test('one action extends it, as often as somebody wants', async () => {
  const said: string[] = [];
  const { session, passes, identity } = await identified(async (statement) => {
    said.push(statement);
    const next = { ...identity, statement: `after ${String(said.length)}` };
    return { status: 'verified', identity: next, secondsLeft: 1800 };
  });
  for (let times = 0; times < 10; times++) {
    await passes(27);
    assert.equal(session.state.endsSoon, 'extendable', String(times));
    errandsOf(session).extend();
    await settled(session);
    assert.equal(session.state.endsSoon, undefined);
  }
  assert.equal(steps(session), 'person', 'they stay where they are');
  assert.equal(said.length, 10);
  const { application } = session.state;
  assert.equal(application?.identity?.statement, 'after 10');
  assert.equal(application.answers['artistName']?.value, 'Ł');
});

test('whoever identifies anew before the end is not told of the end of the one before', async () => {
  const { session, passes } = await identified(async () => ({
    status: 'failed',
    reason: 'expired',
  }));
  await passes(28);
  assert.equal(session.state.endsSoon, 'extendable');
  session.open('identify');
  errandsOf(session).identify('eid');
  await settled(session);
  errandsOf(session).lookAtIdentity();
  await settled(session);
  assert.equal(session.state.endsSoon, undefined);
  await passes(3);
  assert.equal(session.state.application?.identity?.statement, 'first', 'the old end ends nothing');
  assert.equal(session.state.endsSoon, undefined);
});

test('an identity that lasts longer than a timer of a browser can count is not over', async () => {
  const waits: number[] = [];
  const { session } = await identified(async () => ({ status: 'failed', reason: 'expired' }), {
    seconds: 40 * 24 * 3600,
    waited: (milliseconds) => waits.push(milliseconds),
  });
  assert.ok(session.state.application?.identity);
  // More than 2^31 milliseconds would be taken for none (HTML, timers).
  assert.ok(Math.max(...waits) < 2 ** 31);
});
