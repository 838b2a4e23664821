import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Fault } from '@stadtkit/steps/parties.js';
import { call, json, type GatewayClient } from './gateway-client.js';

/** A gateway that answers at once, or never. */
const gateway = (answers: boolean): GatewayClient => ({
  url: 'https://stadt.example/gateway',
  fetch: (_, { signal } = {}) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      if (answers) resolve(new Response('{}'));
      signal?.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
    }),
});

test('calls work in browsers that have no AbortSignal.any() (Safari before 17.4)', async (t) => {
  const any = t.mock.method(AbortSignal, 'any', () => {
    throw new TypeError('AbortSignal.any is not a function');
  });
  const { status } = await call(gateway(true), '/keys', {}, new AbortController().signal);
  assert.equal(status, 200);
  assert.equal(any.mock.callCount(), 0);
});

test('a call ends when it is not wanted any more, also when it was not before it began', async () => {
  const reason = new Error('left');
  const leaving = new AbortController();
  const asked = call(gateway(false), '/keys', {}, leaving.signal);
  leaving.abort(reason);
  await assert.rejects(asked, reason);
  await assert.rejects(call(gateway(true), '/keys', {}, AbortSignal.abort(reason)), reason);
});

/** What a citizen is told when the gateway, or what stands before it, answers so. */
async function fault(answer: () => Response): Promise<string> {
  const gateway = { url: 'https://stadt.example/gateway', fetch: async () => answer() };
  const error: unknown = await json(
    gateway,
    '/lookups/exam',
    {},
    new AbortController().signal,
  ).catch((one: unknown) => one);
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
  assert.equal(await fault(says(423, 'meanwhile')), 'meanwhile', 'no attempt was counted');
  assert.equal(await fault(says(404, 'not-found')), 'refused');
});
