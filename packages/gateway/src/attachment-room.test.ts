import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  announced,
  attachmentsFixture,
  forget,
  naming,
  offsetOf,
  place,
  send,
  tus,
} from './attachments.fixtures.js';
import { createGateway } from './gateway.js';
import type { GatewayOptions } from './options.js';
import { ask, bearer, id, read } from './requests.fixtures.js';

const MEGABYTE = 1_000_000;
const HOUR = 3_600_000;

/** A gateway with room for so many megabytes, and what announces a file of another application there. */
async function fixture(attachments: GatewayOptions['attachments'] = {}) {
  const made = await attachmentsFixture();
  const options = { ...made.options, destination: made.destination, attachments };
  const gateway = createGateway(options);
  let peers = 0;
  return {
    ...made,
    options,
    gateway,
    other: (nth: number, megabytes: number, peer = String((peers += 1))) => {
      const path = `/applications/0b9f6f7e-2f0e-4c1a-9a55-${String(nth).padStart(12, '0')}/attachments`;
      const headers = { ...tus, ...bearer(), 'upload-length': String(megabytes * MEGABYTE) };
      return ask(gateway, path, { method: 'POST', headers, peer });
    },
  };
}

test('all people together cannot fill the disk: who comes too late is told so, and when to come again', async () => {
  const { gateway, other, options } = await fixture({ room: 60 * MEGABYTE });
  assert.equal((await other(1, 27)).status, 201);
  assert.equal((await other(2, 27)).status, 201);
  const late = await other(3, 27);
  assert.equal(late.status, 507);
  assert.deepEqual(await read(late), { error: 'full' });
  assert.equal(late.headers.get('retry-after'), '600');
  assert.equal((await other(3, 6)).status, 201, 'what still has room');
  const beside = createGateway(options);
  assert.equal((await announced(beside, 1)).status, 507, 'in another process, to the byte');
  assert.equal((await announced(gateway, 1)).status, 507);
});

test('many at the same moment get no more room than there is', async () => {
  const { other } = await fixture({ room: 100 * MEGABYTE });
  const all = await Promise.all(Array.from({ length: 30 }, (_, nth) => other(nth, 10)));
  const count = (status: number) => all.filter((one) => one.status === status).length;
  assert.deepEqual([count(201), count(507)], [10, 20]);
});

test('room comes back with every file that is deleted, handed on or expired, once', async () => {
  const ways = {
    deleted: ({ gateway }, file) => forget(gateway, `${place}/${file}`),
    'deleted twice at once': ({ gateway }, file) =>
      Promise.all([forget(gateway, `${place}/${file}`), forget(gateway, `${place}/${file}`)]),
    'deleted with its application, twice': ({ gateway }) =>
      Promise.all([forget(gateway, place), forget(gateway, place)]),
    'handed on twice at once': async ({ gateway }, file) => {
      await send(gateway, file, 0, 'abc');
      await Promise.all([naming(gateway, file), naming(gateway, file)]);
    },
    expired: async ({ clock }) => {
      clock.now += 73 * HOUR;
    },
  } satisfies Record<
    string,
    (made: Awaited<ReturnType<typeof fixture>>, file: string) => Promise<unknown>
  >;
  for (const [way, end] of Object.entries(ways)) {
    const made = await fixture({ room: 28 * MEGABYTE + 3 });
    const { gateway, other } = made;
    const file = await announced(gateway, 3, undefined, 'a');
    assert.equal((await other(1, 14)).status, 201);
    await end(made, file.id);
    if (way === 'expired') assert.equal((await other(1, 14)).status, 201);
    assert.equal((await other(2, 14)).status, 201, way);
    const free = await announced(gateway, 4, undefined, 'b');
    assert.equal(free.status, 507, `${way}: not more than once`);
    const last = await announced(gateway, 3, undefined, 'b');
    assert.equal(last.status, 201, `${way}: all of it`);
  }
});

test('whoever tries again until there is room is not told that it was too often', async () => {
  const { other, clock } = await fixture({ room: 28 * MEGABYTE });
  assert.equal((await other(1, 28)).status, 201);
  for (let tries = 0; tries < 100; tries++)
    assert.equal((await other(2, 28, 'patient')).status, 507, String(tries));
  clock.now += 73 * HOUR;
  assert.equal((await other(2, 28, 'patient')).status, 201);
});

test('files that no application has named go after 3 days, or when the city says', async () => {
  for (const [attachments, hours] of [
    [undefined, 72],
    [{ keptFor: 2 * HOUR }, 2],
    [{ keptFor: 720 * HOUR }, 720],
  ] as const) {
    const { gateway, clock, storage } = await fixture(attachments);
    const file = await announced(gateway, 6);
    await send(gateway, file.id, 0, 'abc');
    clock.now += (hours - 1) * HOUR;
    assert.equal((await send(gateway, file.id, 3, 'def')).status, 204);
    clock.now += HOUR;
    assert.equal(await offsetOf(gateway, file.id), 404, 'also when its last part is young');
    await storage.tidy(clock.now);
    assert.ok(!(await storage.get('attachment-part', `${id}/${file.id}/1`, 0)));
    assert.equal((await naming(gateway, file.id)).status, 422);
  }
});

test('a file that was handed on is known as such for as long as its application', async () => {
  const { gateway, clock } = await fixture({ keptFor: 2 * HOUR });
  const file = await announced(gateway, 3);
  await send(gateway, file.id, 0, 'abc');
  assert.equal((await naming(gateway, file.id)).status, 200);
  clock.now += 1.5 * HOUR;
  await announced(gateway, 3);
  clock.now += HOUR;
  assert.equal((await naming(gateway, file.id)).status, 200);
});

test('a gateway with no room for a single file, or that keeps them for no sensible time, does not start', async () => {
  const { options } = await fixture(undefined);
  for (const room of [0, -1, Number.NaN, Infinity, 27_999_999, 28_000_000.5])
    assert.throws(
      () => createGateway({ ...options, attachments: { room } }),
      /^Error: attachments\.room: /,
    );
  for (const keptFor of [0, -1, Number.NaN, Infinity, HOUR - 1, 720 * HOUR + 1])
    assert.throws(
      () => createGateway({ ...options, attachments: { keptFor } }),
      /^Error: attachments\.keptFor: /,
    );
});
