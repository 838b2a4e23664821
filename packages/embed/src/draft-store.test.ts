import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Application } from '@stadtkit/steps/application.js';
import { draftStore } from './draft-store.js';
import type { GatewayClient } from './gateway-client.js';
import type { TabStorage } from './tab-storage.js';

const gateway: GatewayClient = {
  url: 'https://stadt.example/gateway',
  fetch: () => Promise.resolve(new Response(null, { status: 204 })),
};

/** What a tab keeps. */
const tabOf = (kept: Map<string, string>): TabStorage => ({
  keeps: true,
  getItem: (name) => kept.get(name) ?? null,
  setItem: (name, value) => void kept.set(name, value),
  removeItem: (name) => void kept.delete(name),
});

test('what was removed is not kept again: by Back, or by an answer that was still on its way', async () => {
  const kept = new Map<string, string>();
  const drafts = draftStore(gateway, tabOf(kept));
  const application: Application = {
    id: '00000000-0000-4000-8000-000000000001',
    key: 'k',
    service: { id: 'test', version: '1' },
    at: 'licence',
    answers: { familyName: { value: 'Yusuf', from: 'typed' } },
  };
  drafts.keep(application);
  assert.equal(kept.size, 1);
  await drafts.remove(application);
  drafts.keep({ ...application, at: 'pay' });
  assert.equal(await drafts.keepSent(application), false);
  assert.equal(kept.size, 0);
  drafts.keep({ ...application, id: '00000000-0000-4000-8000-000000000002' });
  assert.equal(kept.size, 1, 'the next application is another one');
});
