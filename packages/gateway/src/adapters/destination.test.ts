import assert from 'node:assert/strict';
import { test } from 'node:test';
import { destination } from './destination.js';

const says = (status: number, body: unknown) =>
  destination({
    url: 'https://amt.example',
    secret: 's',
    fetch: async () => Response.json(body, { status }),
  });
const { signal } = new AbortController();

test('an office that cannot read an application says so, and it is not taken for a failure of the office', async () => {
  assert.deepEqual(await says(400, { error: 'not encrypted' }).submit('id', 'e', signal), {
    status: 'unreadable',
  });
  assert.deepEqual(await says(409, { error: 'outdated' }).submit('id', 'e', signal), {
    status: 'outdated',
  });
  for (const status of [401, 409, 500])
    await assert.rejects(says(status, {}).submit('id', 'e', signal), { name: 'PartyFault' });
});

test('of an application it says what it can mean, and nothing else', async () => {
  const good = [
    { status: 'waiting', on: 'office', answered: '2026-11-24T12:00:00Z' },
    { status: 'asked', question: 'q', on: '2026-11-24', until: '2026-12-08', message: 'a.b.c.d.e' },
    { status: 'refused', on: '2026-11-24' },
    { status: 'withdrawn', on: '2026-11-24' },
  ];
  for (const said of good)
    assert.deepEqual(await says(200, said).outcome('id', signal), said, said.status);
  const bad = [
    {},
    { status: 'waiting', on: 'nobody' },
    { status: 'asked', on: '2026-11-24', until: '2026-12-08' },
    { status: 'asked', question: 'q', on: 'today', until: '2026-12-08' },
    { status: 'refused', on: '2026-11-24', message: { de: 'x' } },
    { status: 'issued' },
    { status: 'constructor' },
  ];
  for (const said of bad)
    await assert.rejects(says(200, said).outcome('id', signal), { code: 'nonsense' });
  for (const status of ['', 'taken!', 'withdrawn'])
    await assert.rejects(says(200, { status }).answer('id', 'q', 'e', signal), {
      code: 'nonsense',
    });
  await assert.rejects(says(200, { status: 'taken' }).withdraw('id', signal), { code: 'nonsense' });
});
