import { smallService } from '../../steps/src/session/session.fixtures.js';
import { draftStoreContract, type JudgedDraftStore } from '../src/contracts/draft-store.js';
import { draftStore } from '../src/draft-store.js';
import type { GatewayClient } from '../src/gateway-client.js';

/** The locker of a gateway. */
function locker(): GatewayClient {
  const boxes = new Map<string, string>();
  const fetch = async (address: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(address, init);
    const { method, url } = request;
    if (method === 'PUT') boxes.set(url, await request.text());
    if (method === 'DELETE') boxes.delete(url);
    const box = boxes.get(url);
    if (method !== 'GET') return new Response(null, { status: 204 });
    return new Response(box ?? '{}', { status: box === undefined ? 404 : 200 });
  };
  return { url: 'https://city.example/gateway', fetch };
}

/** This browser, in which nothing was kept for a service of this name; each tab has a storage of its own. */
function browser(): JudgedDraftStore {
  const gateway = locker();
  const service = { ...smallService, id: `test.${crypto.randomUUID()}` };
  const { id, version } = service;
  return {
    service,
    openTab: () => {
      const kept = new Map<string, string>();
      const tab = {
        keeps: true,
        getItem: (name: string) => kept.get(name) ?? null,
        setItem: (name: string, value: string) => void kept.set(name, value),
        removeItem: (name: string) => void kept.delete(name),
      };
      const DAY = 24 * 3_600_000;
      return { load: (days = 0) => draftStore(gateway, tab, () => Date.now() + days * DAY) };
    },
    begin: () => ({
      id: crypto.randomUUID(),
      key: 'k'.repeat(43),
      service: { id, version },
      at: service.steps[0]?.name ?? '',
      answers: {},
    }),
  };
}

describe('the store of the browser and the locker keeps to the contract of a draft store', () => {
  for (const { title, judge } of draftStoreContract) it(title, () => judge(browser()));
});
