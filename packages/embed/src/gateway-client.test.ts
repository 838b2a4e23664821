import assert from 'node:assert/strict';
import { test } from 'node:test';
import { call, type GatewayClient } from './gateway-client.js';

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
