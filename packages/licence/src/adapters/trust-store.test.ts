import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyIdOf } from '../fs1-sign.js';
import { makeStatusList } from '../status-list.js';
import { makeTrustList } from '../trust-list.js';
import { trustStore, type TrustSource } from './trust-store.js';

const { signal } = new AbortController();
const url = 'https://issuer.example/issuer';

async function issuer() {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  const kid = await keyIdOf(pair.publicKey);
  const jwk = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const trust = (sequence: number): Promise<string> =>
    makeTrustList(
      {
        issuers: [{ kid, issuer: 'DE-NW', jwk, from: '2026-01-01', to: '2030-12-31' }],
        authorities: {},
        sequence,
      },
      { key: pair.privateKey, now: 0 },
    );
  const status = (now: number): Promise<string> =>
    makeStatusList({ url, statuses: ['valid'], key: pair.privateKey, kid, now, ttl: 60 });
  return { root: JSON.stringify(jwk), trust, status };
}

/** A device whose network answers with `lists`, or hangs, or is not there. */
function device(
  lists: Record<string, string> | 'hangs' | 'offline',
  memory = new Map<string, string>(),
) {
  const fetch: TrustSource['fetch'] = (address, options) => {
    if (lists === 'offline') return Promise.reject(new TypeError('offline'));
    if (lists === 'hangs')
      return new Promise((_, reject) => {
        options?.signal?.addEventListener('abort', () => {
          reject(new DOMException('aborted', 'AbortError'));
        });
      });
    const text = lists[new Request(address).url.slice(url.length + 1)];
    return Promise.resolve(new Response(text ?? '', { status: text === undefined ? 404 : 200 }));
  };
  const kept = {
    getItem: (name: string) => memory.get(name) ?? null,
    setItem: (name: string, text: string) => void memory.set(name, text),
  };
  return { memory, store: trustStore({ url, fetch, kept, patience: 5 }) };
}

test('what was fetched once is there without a network, and when the network hangs', async () => {
  const { root, trust, status } = await issuer();
  const { memory, store } = device({ root, trust: await trust(1), status: await status(1000) });
  const known = await store.look(signal);
  assert.equal(known?.trust.sequence, 1);
  assert.equal(known.statuses.length, 1);
  for (const network of ['offline', 'hangs'] as const)
    assert.deepEqual(await device(network, memory).store.look(signal), known);
});

test('a device that never had keys knows nothing, soon', async () => {
  for (const network of ['offline', 'hangs'] as const)
    assert.equal(await device(network).store.look(signal), undefined);
});

test('neither an older trust list nor an older status list replaces a newer one', async () => {
  const { root, trust, status } = await issuer();
  const { memory, store } = device({ root, trust: await trust(2), status: await status(9000) });
  await store.look(signal);
  const replay = device({ root, trust: await trust(1), status: await status(1000) }, memory);
  const known = await replay.store.look(signal);
  assert.equal(known?.trust.sequence, 2);
  assert.equal(known.statuses[0]?.issuedAt, 9);
});

test('a page of a hotspot and lists by another root are refused, and what was known stays', async () => {
  const { root, trust, status } = await issuer();
  const { memory, store } = device({ root, trust: await trust(1), status: await status(1000) });
  const known = await store.look(signal);
  const other = await issuer();
  const foreign = { root: other.root, trust: await other.trust(9), status: await other.status(1) };
  const page = { root: '<html>', trust: '<html>', status: '<html>' };
  for (const lists of [foreign, page])
    assert.deepEqual(await device(lists, memory).store.look(signal), known);
});
