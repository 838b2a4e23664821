import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  announced,
  attachmentsFixture as fixture,
  forget,
  naming,
  offsetOf,
  place,
  send,
} from './attachments.fixtures.js';
import { createGateway } from './gateway.js';
import { id } from './requests.fixtures.js';
import type { Storage } from './storage.js';

test('many at the same moment: all are taken, and nobody is told to wait', async () => {
  const { gateway } = await fixture();
  const files = await Promise.all(Array.from({ length: 40 }, () => announced(gateway, 6)));
  assert.deepEqual([...new Set(files.map(({ status }) => status))], [201]);
  for (const [offset, text] of [
    [0, 'abc'],
    [3, 'def'],
  ] as const) {
    const parts = await Promise.all(files.map(({ id }) => send(gateway, id, offset, text)));
    assert.deepEqual([...new Set(parts.map(({ status }) => status))], [204]);
  }
});

/** Something that is waited for until it is opened. */
function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

/** The storage as a process sees it that waits before it writes, and is ended after so many writes. */
function ending(
  storage: Storage,
  writes: number,
  before: () => Promise<void> = async () => undefined,
): Storage {
  let left = writes;
  const write = async <Result>(act: () => Promise<Result>): Promise<Result> => {
    await before();
    left -= 1;
    if (left < 0) throw new Error('The process was ended.');
    return act();
  };
  return {
    ...storage,
    put: (kind, ...asked) => write(() => storage.put(kind, ...asked)),
    remove: (kind, ...asked) => write(() => storage.remove(kind, ...asked)),
  };
}

test('a process that is ended between any two writes loses nothing, and leaves nothing behind', async () => {
  for (let writes = 0; writes < 6; writes++) {
    const { options, gateway, destination, storage, handed } = await fixture();
    const dies = () => createGateway({ ...options, destination, storage: ending(storage, writes) });
    const file = await announced(gateway, 6);
    await send(dies(), file.id, 0, 'abc');
    const offset = await offsetOf(gateway, file.id);
    assert.equal((await send(gateway, file.id, offset, 'abcdef'.slice(offset))).status, 204);
    await naming(dies(), file.id);
    assert.equal((await naming(gateway, file.id)).status, 200, `after ${String(writes)} writes`);
    assert.deepEqual([...handed.values()], ['abcdef']);
    for (const part of ['0', '1'])
      assert.ok(!(await storage.get('attachment-part', `${id}/${file.id}/${part}`, 0)), part);
  }
});

test('a part that comes late a second time takes nothing away, wherever its process is ended', async () => {
  for (let writes = 0; writes < 4; writes++) {
    const { options, gateway, destination, storage, handed } = await fixture();
    const { opened, open } = gate();
    const late = createGateway({
      ...options,
      destination,
      storage: ending(storage, writes, () => opened),
    });
    const file = await announced(gateway, 6);
    const second = send(late, file.id, 0, 'abc');
    await send(gateway, file.id, 0, 'abc');
    open();
    assert.ok((await second).status >= 400);
    await send(gateway, file.id, 3, 'def');
    assert.equal((await naming(gateway, file.id)).status, 200, `after ${String(writes)} writes`);
    assert.deepEqual([...handed.values()], ['abcdef']);
  }
});

test('an application that is sent twice at the same moment misses no file', async () => {
  const { options, gateway, destination, storage } = await fixture();
  const { opened, open } = gate();
  const asks = gate();
  const slow: Storage = {
    ...storage,
    get: async (kind, ...asked) => {
      if (kind === 'attachment-part') {
        asks.open();
        await opened;
      }
      return storage.get(kind, ...asked);
    },
  };
  const file = await announced(gateway, 3);
  await send(gateway, file.id, 0, 'abc');
  const second = naming(createGateway({ ...options, destination, storage: slow }), file.id);
  await asks.opened;
  assert.equal((await naming(gateway, file.id)).status, 200);
  open();
  assert.equal((await second).status, 200);
});

test('of a file that was deleted while a part of it came, nothing stays', async () => {
  for (const path of ['one', 'all'] as const) {
    const { options, gateway, destination, storage } = await fixture();
    const { opened, open } = gate();
    const reached = gate();
    const waits = (): Promise<void> => {
      reached.open();
      return opened;
    };
    const slow = createGateway({ ...options, destination, storage: ending(storage, 9, waits) });
    const file = await announced(gateway, 3);
    const sending = send(slow, file.id, 0, 'abc');
    await reached.opened;
    await forget(gateway, path === 'one' ? `${place}/${file.id}` : place);
    open();
    assert.equal((await sending).status, 404);
    assert.ok(!(await storage.get('attachment-part', `${id}/${file.id}/0`, 0)));
    if (path === 'all') assert.ok(!(await storage.get('attachments', id, 0)));
  }
});
