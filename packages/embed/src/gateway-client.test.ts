import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Fault } from '@stadtkit/steps/parties.js';
import { json } from './gateway-client.js';

/** What a citizen is told when the gateway, or what stands before it, answers so. */
async function fault(answer: () => Response): Promise<string> {
  const gateway = { url: 'https://stadt.example/gateway', fetch: async () => answer() };
  const error: unknown = await json(gateway, '/exam', {}, new AbortController().signal).catch(
    (one: unknown) => one,
  );
  assert.ok(error instanceof Fault, String(error));
  return error.code;
}

test('only a connection that fails is called a disturbed connection', async () => {
  const failing = () => {
    throw new TypeError('Failed to fetch');
  };
  assert.equal(await fault(failing), 'network');
  const says = (status: number, error: string) => () => Response.json({ error }, { status });
  assert.equal(await fault(says(502, 'party-down')), 'nonsense', 'another party is down');
  assert.equal(await fault(says(502, 'nonsense')), 'nonsense');
  assert.equal(
    await fault(() => new Response('<h1>Bad gateway</h1>', { status: 502 })),
    'nonsense',
  );
  assert.equal(await fault(() => new Response('', { status: 503 })), 'nonsense');
  assert.equal(await fault(says(500, 'fault')), 'nonsense');
  assert.equal(await fault(says(504, 'slow')), 'slow');
  assert.equal(await fault(says(429, 'busy')), 'busy');
  assert.equal(await fault(says(404, 'not-found')), 'refused');
});
