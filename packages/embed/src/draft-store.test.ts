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

const draft: Application = {
  id: '00000000-0000-4000-8000-000000000001',
  key: 'k',
  service: { id: 'test', version: '1' },
  at: 'licence',
  answers: { familyName: { value: 'Yusuf', from: 'typed' } },
};

test('what was removed is not kept again: by Back, or by an answer that was still on its way', async () => {
  const kept = new Map<string, string>();
  const drafts = draftStore(gateway, tabOf(kept));
  const application = draft;
  drafts.keep(application);
  assert.equal(kept.size, 1);
  await drafts.remove(application);
  drafts.keep({ ...application, at: 'pay' });
  assert.equal(await drafts.keepSent(application), false);
  assert.equal(kept.size, 0);
  drafts.keep({ ...application, id: '00000000-0000-4000-8000-000000000002' });
  assert.equal(kept.size, 1, 'the next application is another one');
});

test('the files of what was removed are deleted at the gateway, with its key, and nobody waits for it', async () => {
  const asked: string[] = [];
  const client: GatewayClient = {
    ...gateway,
    fetch: (address, init) => {
      const { authorization } = (init?.headers ?? {}) as Record<string, string>;
      asked.push(`${init?.method ?? ''} ${new Request(address).url} ${authorization ?? ''}`);
      return asked.length > 1 ? new Promise(() => undefined) : Promise.reject(new TypeError());
    },
  };
  const file = { id: draft.id, name: 'a.pdf', type: '', size: '1', sha512: 'a'.repeat(128) };
  const answers = { proof: { value: [file], from: 'typed' } } as const;
  const drafts = draftStore(client, tabOf(new Map()));
  void drafts.remove({ ...draft, answers });
  const wanted = `DELETE ${gateway.url}/applications/${draft.id}/attachments Bearer k`;
  while (!asked.includes(wanted)) await new Promise((later) => setImmediate(later));
});

test('what one tab deletes, no other one holds or writes again: open, sleeping, or opened later', async (t) => {
  const open = (kept: Map<string, string>) => {
    const drafts = draftStore(gateway, tabOf(kept));
    const listening = new AbortController();
    t.after(() => {
      listening.abort();
    });
    const told = new Promise<string>((resolve) => {
      drafts.whenDeleted(resolve, listening.signal);
    });
    return { drafts, kept, told };
  };
  const [one, two] = [open(new Map()), open(new Map())];
  one.drafts.keep(draft);
  two.drafts.keep({ ...draft, at: 'pay' });
  await one.drafts.remove(draft);
  assert.equal(await two.told, draft.id);
  assert.equal(two.kept.size, 0, 'not held');
  two.drafts.keep(draft);
  assert.equal(two.kept.size, 0, 'not written again');
  assert.equal(await two.drafts.keepSent(draft), false);

  const another = { ...draft, id: '00000000-0000-4000-8000-000000000002' };
  const three = open(new Map([['stadtkit:test', JSON.stringify(draft)]]));
  three.drafts.keep(another);
  assert.equal(await three.told, draft.id, 'who was away asks');
  assert.equal(three.kept.size, 1, 'another application is another one');
});
