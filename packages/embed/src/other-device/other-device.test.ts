import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Application } from '@stadtkit/steps/application.js';
import { smallService } from '../../../steps/src/session/session.fixtures.js';
import type { GatewayClient } from '../gateway-client.js';
import { writeDraftFile } from './draft-file.js';
import { otherDevice } from './other-device.js';

const now = Date.parse('2026-11-29T12:00:00Z');
const DAY = 24 * 3_600_000;
const nobody: GatewayClient = {
  url: 'https://stadt.example/gateway',
  fetch: () => Promise.reject(new Error('Nobody is asked.')),
};
const draft: Application = {
  id: '00000000-0000-4000-8000-000000000001',
  key: 'k'.repeat(43),
  salt: 's'.repeat(43),
  service: { id: smallService.id, version: smallService.version },
  at: 'person',
  answers: { familyName: { value: 'Łuczak', from: 'typed' } },
  typing: true,
};
const at = (days = 0) => otherDevice(nobody, () => now + days * DAY);

/** A file with any content, as somebody could make it who knows the code. */
const fileOf = async (content: unknown): Promise<Blob> =>
  new Blob([await writeDraftFile(JSON.stringify(content), 'A'.repeat(16), 1)]);

test('a draft is on the other device what it was here, and nobody is told', async () => {
  const { file, code, until } = await at().toFile({ ...draft, identifying: 'r', kept: true });
  assert.match(code, /^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
  assert.equal(until, now + 30 * DAY);
  assert.equal(file.name, 'stadtkit-2026-12-29.json', 'it names neither a person nor a service');
  const opened = await at(29).fromFile(smallService, file, code.toLowerCase());
  assert.deepEqual(opened, { status: 'opened', application: draft, isCarriedOver: false });
});

test('each way on which it does not open has its name', async () => {
  const { file, code } = await at().toFile(draft);
  const status = async (opening: ReturnType<ReturnType<typeof otherDevice>['fromFile']>) =>
    (await opening).status;
  assert.equal(await status(at().fromFile(smallService, file, 'A'.repeat(16))), 'wrong-code');
  assert.equal(await status(at().fromFile(smallService, file, code.slice(1))), 'no-code');
  assert.equal(await status(at(30).fromFile(smallService, file, code)), 'too-old');
  const other = { ...smallService, id: 'test.other' };
  assert.equal(await status(at().fromFile(other, file, code)), 'other-service');
  const part = file.slice(0, 100);
  assert.equal(await status(at().fromFile(smallService, part, code)), 'damaged');
  assert.equal(await status(at().fromFile(smallService, new Blob(['%PDF-1.7']), code)), 'foreign');
});

test('of another version of the form, what still fits is there, and it is said', async () => {
  const before = { ...draft, service: { id: smallService.id, version: '2020-01-01' } };
  const answers = { ...draft.answers, gone: { value: 'x', from: 'typed' } as const };
  const { file, code } = await at().toFile({ ...before, answers });
  const opened = await at().fromFile(smallService, file, code);
  assert.ok(opened.status === 'opened' && opened.isCarriedOver);
  assert.equal(opened.application.at, 'start');
  assert.deepEqual(opened.application.answers, draft.answers);
});

test('a file from a stranger says nothing that only the city can say, and breaks nothing', async () => {
  const until = now + DAY;
  const receipt = { caseNumber: 'FS-1', receivedAt: '2026-11-24T12:00:00Z' };
  const payment = { status: 'open', reference: 'r', url: 'https://evil.example/' };
  const sent = await fileOf({ until, application: { ...draft, receipt, payment, kept: true } });
  assert.deepEqual(await at().fromFile(smallService, sent, 'A'.repeat(16)), {
    status: 'opened',
    application: draft,
    isCarriedOver: false,
  });
  const strange: readonly unknown[] = [
    null,
    [],
    7,
    { until },
    { until, application: null },
    { until, application: { ...draft, id: '../../evil' } },
    { until, application: { ...draft, key: 'short' } },
    { until, application: { ...draft, service: null } },
    { until, application: { ...draft, answers: [] } },
    { until, application: { ...draft, answers: { familyName: 7 } } },
    { until, application: { ...draft, at: 'nowhere' } },
  ];
  for (const content of strange) {
    const { status } = await at().fromFile(smallService, await fileOf(content), 'A'.repeat(16));
    assert.equal(status, 'damaged', JSON.stringify(content));
  }
  const endless = await fileOf({ until: 'never', application: draft });
  assert.equal((await at().fromFile(smallService, endless, 'A'.repeat(16))).status, 'too-old');
});

test('the city is asked with the key whether it was sent meanwhile', async () => {
  const receipt = { caseNumber: 'FS-1', receivedAt: '2026-11-24T12:00:00Z' };
  const asked: string[] = [];
  const gateway: GatewayClient = {
    ...nobody,
    fetch: async (address, init) => {
      const { authorization } = (init?.headers ?? {}) as Record<string, string>;
      asked.push(`${new Request(address).url} ${authorization ?? ''}`);
      return Response.json(asked.length > 1 ? { receipt } : {});
    },
  };
  const device = otherDevice(gateway);
  const { signal } = new AbortController();
  assert.equal(await device.received(draft, signal), undefined);
  assert.deepEqual(await device.received(draft, signal), receipt);
  const wanted = `${gateway.url}/applications/${draft.id}/receipt Bearer ${draft.key}`;
  assert.deepEqual(asked, [wanted, wanted]);
});
