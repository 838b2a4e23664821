import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Application } from '../application.js';
import { Fault, type Parties } from '../parties.js';
import type { Service } from '../service.js';
import { answer, note, send, type FormValues } from './answering.js';
import { errandsOf } from './errands.js';
import { rules } from './rules.js';
import type { Screen } from './run.js';
import { kindParties, smallService } from './session.fixtures.js';
import { Session, type LaterRules } from './session.js';
import { isAtRisk } from './state.js';

const there: LaterRules = { there: () => rules, bring: () => Promise.resolve(rules) };

/** A session that nobody looks at, with what it told. */
function made(
  parties: Parties = kindParties(),
  { service = smallService, later = there }: { service?: Service; later?: LaterRules } = {},
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
  // No time passes.
  const session = new Session(screen, later, () => new Promise(() => undefined));
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
