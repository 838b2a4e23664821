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
