import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Application } from '../application.js';
import type { OtherDevice } from '../other-device.js';
import { Fault } from '../parties.js';
import { errandsOf } from './errands.js';
import { rules } from './rules.js';
import { Session } from './session.js';
import { kindParties, smallService } from './session.fixtures.js';
import { dropCode, shareSent } from './sharing.js';

const sent: Application = {
  id: '00000000-0000-4000-8000-000000000007',
  key: 'k'.repeat(43),
  service: { id: smallService.id, version: smallService.version },
  at: 'licence',
  answers: {},
  receipt: { caseNumber: 'FS-7', receivedAt: '2026-11-24T12:00:00Z' },
};

/** After sending, with a gateway that may be out of reach. */
async function afterSending(application: Application, isReachable = true) {
  const asked: string[] = [];
  const ask = (what: string) => async (): Promise<string> => {
    asked.push(what);
    if (!isReachable) throw new Fault('network', 'down');
    return 'CODE';
  };
  const device: Partial<OtherDevice> = {
    share: ask('share'),
    unshare: async () => {
      await ask('unshare')();
    },
  };
  const parties = kindParties({ otherDevice: async () => device as OtherDevice });
  const removed: string[] = [];
  const remove = async ({ id }: Application): Promise<void> => void removed.push(id);
  const find = async () => ({ application, from: 'tab' as const });
  const nothing = (): void => undefined;
  const session = new Session(
    {
      ...{ changed: nothing, found: nothing, began: nothing, arrived: nothing, speak: nothing },
      ...{ leave: nothing, done: nothing, attend: nothing },
      isShown: () => true,
      returnUrl: () => '/',
    },
    { there: () => rules, bring: async () => rules },
    () => new Promise(nothing),
  );
  session.use(smallService, { ...parties, draft: { ...parties.draft, find, remove } });
  const settled = async (): Promise<void> => {
    do await new Promise((next) => setImmediate(next));
    while (session.task.busy);
  };
  await settled();
  const end = async (): Promise<void> => {
    session.end('asked');
    errandsOf(session).finish();
    await settled();
  };
  return { session, parties, asked, removed, settled, end };
}

test('a code is shown, and that there is one is kept with the application', async () => {
  const { session, parties, settled } = await afterSending(sent);
  shareSent(session);
  await settled();
  assert.equal(session.state.sharedCode, 'CODE');
  assert.deepEqual(parties.kept, [{ ...sent, shared: true }], 'not the code');
  dropCode(session);
  await settled();
  assert.deepEqual(parties.kept.at(-1), sent);
});

test('who deletes it here deletes it at the gateway; who only looks from elsewhere does not', async () => {
  const here = await afterSending({ ...sent, shared: true });
  await here.end();
  assert.deepEqual(here.asked, ['unshare']);
  assert.deepEqual(here.removed, [sent.id]);
  assert.equal(here.session.state.stillShared, false);
  for (const other of [sent, { ...sent, shared: true, elsewhere: true } as const]) {
    const there = await afterSending(other);
    await there.end();
    assert.deepEqual(there.asked, []);
    assert.deepEqual(there.removed, [sent.id]);
  }
});

test('without a network it is deleted here all the same, and said what is left', async () => {
  const { session, removed, end } = await afterSending({ ...sent, shared: true }, false);
  await end();
  assert.deepEqual(removed, [sent.id]);
  assert.equal(session.state.stillShared, true);
  assert.equal(session.state.ending, 'done');
});
