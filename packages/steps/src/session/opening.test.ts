import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Application } from '../application.js';
import type { OpenedFile, OtherDevice } from '../other-device.js';
import { moveToFile, openFile, takeOpened } from './opening.js';
import { rules } from './rules.js';
import { Session } from './session.js';
import { kindParties, smallService } from './session.fixtures.js';

const saved: Application = {
  id: '00000000-0000-4000-8000-000000000007',
  key: 'k'.repeat(43),
  service: { id: smallService.id, version: smallService.version },
  at: 'person',
  answers: { familyName: { value: 'Łuczak', from: 'typed' } },
};
const receipt = { caseNumber: 'FS-7', receivedAt: '2026-11-24T12:00:00Z' };
const file = new Blob(['a file']);

/** At the start page, with a file that says something. */
async function atStart(says: OpenedFile, more: Partial<OtherDevice> = {}, own?: Application) {
  const device: OtherDevice = {
    toFile: async () => ({ file: new File([], 'a.json'), code: 'A', until: 1 }),
    fromFile: async () => says,
    received: async () => undefined,
    share: async () => '7KQ4-M2XA-0ZT9-1C3D',
    unshare: async () => undefined,
    fromNumber: async () => ({ status: 'unknown' }),
    ...more,
  };
  const parties = kindParties({ otherDevice: async () => device });
  const attended: (string | undefined)[] = [];
  const nothing = (): void => undefined;
  const session = new Session(
    {
      ...{ changed: nothing, found: nothing, began: nothing, arrived: nothing, speak: nothing },
      ...{ leave: nothing, done: nothing },
      isShown: () => true,
      returnUrl: () => '/',
      attend: (to) => void attended.push(to),
    },
    { there: () => rules, bring: async () => rules },
    () => new Promise(nothing),
  );
  const draft = own ? { application: own, from: 'tab' as const } : undefined;
  session.use(smallService, { ...parties, draft: { ...parties.draft, find: async () => draft } });
  await settled(session);
  session.askForSaved();
  return { session, parties, attended };
}

async function settled({ task }: Session): Promise<void> {
  do await new Promise((next) => setImmediate(next));
  while (task.busy);
}

const opened: OpenedFile = { status: 'opened', application: saved, isCarriedOver: false };

test('a draft of another device opens at its step, and rests in this tab', async () => {
  const { session, parties } = await atStart(opened);
  openFile(session, file, 'code');
  await settled(session);
  assert.equal(session.state.application?.id, saved.id);
  assert.equal(session.step?.name, 'person');
  assert.equal(session.state.aside, undefined);
  assert.deepEqual(parties.kept, [saved]);
});

test('what cannot be opened is said in the summary, and nothing is lost', async () => {
  const { session, parties, attended } = await atStart({ status: 'wrong-code' });
  const before = session.state.application;
  openFile(session, undefined, 'code');
  assert.deepEqual(session.state.opening, { wrong: 'no-file' });
  openFile(session, file, 'code');
  await settled(session);
  assert.deepEqual(session.state.opening, { wrong: 'wrong-code' });
  assert.equal(attended.at(-1), 'summary');
  assert.equal(session.state.application, before);
  assert.deepEqual(parties.kept, []);
});

test('who has begun in this tab is asked first, and so is who finds another form', async () => {
  const own = { ...saved, id: '00000000-0000-4000-8000-000000000008', at: 'start' };
  for (const [says, mine, wanted] of [
    [opened, own, { isCarriedOver: false, replaces: true }],
    [{ ...opened, isCarriedOver: true }, undefined, { isCarriedOver: true, replaces: false }],
  ] as const) {
    const { session } = await atStart(says, {}, mine);
    openFile(session, file, 'code');
    await settled(session);
    assert.deepEqual(session.state.opening, { application: saved, ...wanted });
    assert.notEqual(session.state.application?.id, saved.id, 'not yet');
    takeOpened(session);
    await settled(session);
    assert.equal(session.state.application?.id, saved.id);
    assert.equal(session.state.opening, undefined);
  }
});

test('what was sent meanwhile is looked at, and this browser keeps nothing of it', async () => {
  const keptSent: string[] = [];
  const { session, parties } = await atStart(opened, { received: async () => receipt });
  parties.draft.keepSent = async ({ id }) => keptSent.push(id) > 0;
  openFile(session, file, 'code');
  await settled(session);
  takeOpened(session);
  await settled(session);
  assert.equal(session.step?.name, 'licence', 'nothing is due');
  assert.deepEqual(session.state.application?.receipt, receipt);
  assert.deepEqual(keptSent, []);
  assert.equal(session.state.reachable, undefined, 'nothing is promised');
});

test('without a network the same can be tried again', async () => {
  const { session } = await atStart(opened);
  session.parties = {
    ...kindParties(),
    otherDevice: () => Promise.reject(new TypeError('offline')),
  };
  openFile(session, file, 'code');
  await settled(session);
  assert.equal(session.task.fault, 'network');
  assert.ok(session.task.canAgain);
});

test('a file and its code are shown when they are made', async () => {
  const { session, attended } = await atStart(opened);
  moveToFile(session);
  await settled(session);
  assert.equal(session.state.moved?.code, 'A');
  assert.equal(attended.at(-1), 'heading');
});
