import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PartyFault } from '@stadtkit/kinds/party-fault.js';
import type { Question, Service } from '@stadtkit/steps/service.js';
import { localLists } from './adapters/local-lists.js';
import type { CodeLists } from './code-lists.js';
import { gatewayFixture } from './gateway.fixtures.js';
import { createGateway, type Gateway } from './gateway.js';
import { ask } from './requests.fixtures.js';

const street: Question = {
  name: 'street',
  kind: 'combobox',
  label: { de: 'Straße' },
  purpose: { de: 'Für den Bescheid.' },
  legalBasis: 'Satzung',
  retention: 'P1Y',
  required: true,
  optionsFrom: { list: 'streets', asked: true },
};
const options = [
  { value: '100', label: { de: 'Heidestraße' } },
  { value: '101', label: { de: 'Neue Straße' }, validFrom: '2027-01-01' },
];
const lists = localLists({ streets: options, secret: options });

/** A gateway of a service that asks for streets. */
async function gatewayWith(codeLists: CodeLists = lists, question = street) {
  const { options: base, log, clock } = await gatewayFixture();
  const [service] = Object.values(base.services);
  assert.ok(service);
  const asking: Service = {
    ...service,
    steps: service.steps.map((step) => ({ ...step, questions: [question] })),
  };
  const gateway = createGateway({
    ...base,
    services: { angeln: asking },
    codeLists,
  });
  return { gateway, log, clock };
}

const find = (gateway: Gateway, body: unknown, list = 'streets', peer?: string) =>
  ask(gateway, `/lists/${list}`, { method: 'POST', body, ...(peer ? { peer } : {}) });
const wanted = { text: 'heidestr.', language: 'de' };

test('a list answers to what was typed, and nobody keeps the answer', async () => {
  const { gateway } = await gatewayWith();
  const response = await find(gateway, wanted);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.deepEqual(await response.json(), {
    entries: [{ value: '100', label: 'Heidestraße' }],
    total: 1,
  });
});

test('a list offers what counts today in Germany, also over New Year', async () => {
  const { gateway, clock } = await gatewayWith();
  const found = async () =>
    (await (await find(gateway, { ...wanted, text: 'Neue' })).json()) as object;
  assert.deepEqual(await found(), { entries: [], total: 0 });
  clock.now = Date.parse('2026-12-31T23:00:00Z');
  assert.deepEqual(await found(), { entries: [{ value: '101', label: 'Neue Straße' }], total: 1 });
});

test('only lists that a service asks for can be asked, and only by POST', async () => {
  const { gateway } = await gatewayWith();
  for (const list of ['secret', 'none', '__proto__', 'constructor', '..%2fstreets'])
    assert.equal((await find(gateway, wanted, list)).status, 404, list);
  assert.equal((await ask(gateway, '/lists/streets?text=Heide')).status, 404);
  // A list that is asked in an entry is asked, too.
  const dogs = { ...street, name: 'dogs', kind: 'add-another', questions: [street] } as const;
  const { optionsFrom: _, ...inEntries } = dogs;
  assert.equal((await find((await gatewayWith(lists, inEntries)).gateway, wanted)).status, 200);
});

test('what is no question to a list is refused, and too long a text', async () => {
  const { gateway } = await gatewayWith();
  for (const body of [
    {},
    [],
    'x',
    { text: 7, language: 'de' },
    { text: 'Heide' },
    { text: 'Heide', language: 'xx' },
    { text: 'x'.repeat(101), language: 'de' },
  ])
    assert.equal((await find(gateway, body)).status, 400, JSON.stringify(body).slice(0, 60));
  assert.equal((await find(gateway, { text: '🏠'.repeat(100), language: 'de' })).status, 200);
  assert.equal((await find(gateway, { text: 'x'.repeat(300_000), language: 'de' })).status, 413);
});

test('what somebody types is not in the log, whatever becomes of it', async () => {
  const down: CodeLists = {
    ...lists,
    find: async (_, { text }) => {
      throw new PartyFault('down', `Nobody answers to ${text}.`);
    },
  };
  const { gateway, log } = await gatewayWith(down);
  assert.equal((await find(gateway, { text: 'Geheimweg', language: 'de' })).status, 502);
  assert.equal((await find(gateway, { text: 'Geheimweg', language: '' })).status, 400);
  assert.deepEqual(log, ['/gateway/lists/:name party-down', '/gateway/lists/:name request']);
});

test('a list server that says nothing is not waited for', async () => {
  const hangs: CodeLists = {
    ...lists,
    find: (_, __, signal) =>
      new Promise((___, reject) => {
        signal.addEventListener('abort', () => {
          reject(signal.reason as Error);
        });
      }),
  };
  const { gateway } = await gatewayWith(hangs);
  // The gateway's own timer keeps no process alive; a server's socket would.
  const alive = setInterval(() => undefined, 1000);
  assert.equal((await find(gateway, wanted)).status, 504);
  clearInterval(alive);
});

test('questions to lists are limited by client, with room for whoever only types', async () => {
  const { gateway } = await gatewayWith();
  let served = 0;
  while (served < 2000 && (await find(gateway, wanted, 'streets', '1.1.1.1')).status === 200)
    served += 1;
  assert.equal(served, 1200);
  assert.equal((await find(gateway, wanted, 'streets', '2.2.2.2')).status, 200);
});

test('a gateway whose service asks for a list that nobody has does not start', async () => {
  await assert.rejects(
    gatewayWith(localLists({ breeds: options })),
    /“streets”, which is not there/,
  );
  const { options: base } = await gatewayFixture();
  assert.ok(createGateway(base), 'without lists where nothing asks for one');
});

test('a foreign page cannot ask a list in the name of somebody', async () => {
  const { gateway } = await gatewayWith();
  const headers = { origin: 'https://evil.example' };
  const response = await ask(gateway, '/lists/streets', { method: 'POST', body: wanted, headers });
  assert.equal(response.status, 403);
});
