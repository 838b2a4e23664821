import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHex } from '@stadtkit/kinds/bytes.js';
import type { Application } from '@stadtkit/steps/application.js';
import { Fault } from '@stadtkit/steps/parties.js';
import { smallService } from '../../../steps/src/session/session.fixtures.js';
import { decrypted } from '../encryption.js';
import type { GatewayClient } from '../gateway-client.js';
import { sharing } from './sharing.js';

const sent: Application = {
  id: '00000000-0000-4000-8000-000000000001',
  key: 'k'.repeat(43),
  service: { id: smallService.id, version: smallService.version },
  at: 'licence',
  answers: { familyName: { value: 'Łuczak', from: 'typed' } },
  receipt: { caseNumber: 'FS-2026-17', receivedAt: '2026-11-24T12:00:00Z' },
};
const { signal } = new AbortController();

/** A gateway that keeps boxes by number and proof, and remembers what it was told. */
function gatewayWith(boxes = new Map<string, string>()) {
  const told: string[] = [];
  const plain = (number: string): string => number.replace(/\W/g, '').toUpperCase();
  const fetch: GatewayClient['fetch'] = async (address, init) => {
    const body = typeof init?.body === 'string' ? init.body : '{}';
    told.push(`${init?.method ?? ''} ${new Request(address).url} ${body}`);
    const { caseNumber = 'FS-2026-17', proof, box } = JSON.parse(body) as Record<string, string>;
    const place = `${plain(caseNumber)} ${proof}`;
    if (box) boxes.set(place, box);
    const found = boxes.get(place);
    if (init?.method !== 'POST') return new Response(null, { status: 204 });
    return Response.json(found ? { box: found } : { error: 'not-found' }, {
      status: found ? 200 : 404,
    });
  };
  return { told, ...sharing({ url: 'https://stadt.example/gateway', fetch }) };
}

test('what was sent opens with its number and code, and the gateway learns neither answers nor code', async () => {
  const { told, share, fromNumber } = gatewayWith();
  const code = await share({ ...sent, kept: true }, signal);
  assert.match(code, /^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
  const opened = await fromNumber(smallService, ' fs 2026 17', code.toLowerCase(), signal);
  assert.deepEqual(opened, {
    status: 'opened',
    application: { ...sent, elsewhere: true, shared: true },
  });
  const all = told.join('\n');
  for (const secret of [code, code.replaceAll('-', ''), 'uczak', sent.key])
    assert.ok(!all.includes(secret), secret);
  assert.doesNotMatch(all, /https:\S*(FS|17)/, 'no number in an address');
});

test('what the gateway is told of the code does not open the box', async () => {
  const boxes = new Map<string, string>();
  await gatewayWith(boxes).share(sent, signal);
  const [[place = '', box = ''] = []] = boxes;
  const proof = fromHex(place.split(' ')[1] ?? '');
  assert.equal(proof.length, 32);
  const key = await crypto.subtle.importKey('raw', proof, 'AES-GCM', false, ['decrypt']);
  assert.equal(await decrypted(box, key), undefined);
});

test('another code, another number and another service open nothing', async () => {
  const { share, fromNumber } = gatewayWith();
  const code = await share(sent, signal);
  const status = async (...asked: readonly [string, string]) =>
    (await fromNumber(smallService, ...asked, signal)).status;
  assert.equal(await status('FS-2026-17', '0000-0000-0000-0000'), 'unknown');
  assert.equal(await status('FS-2026-18', code), 'unknown');
  assert.equal(await status('FS-2026-17', '0000'), 'no-code');
  const other = { ...smallService, id: 'test.other' };
  assert.equal((await fromNumber(other, 'FS-2026-17', code, signal)).status, 'other-service');
});

test('a box that the gateway has changed opens nothing', async () => {
  const boxes = new Map<string, string>();
  const { share, fromNumber } = gatewayWith(boxes);
  const code = await share(sent, signal);
  for (const [place, box] of boxes) boxes.set(place, box.replace(/.\./, 'A.'));
  assert.equal((await fromNumber(smallService, 'FS-2026-17', code, signal)).status, 'unknown');
});

test('too many attempts are a fault of their own', async () => {
  const fetch: GatewayClient['fetch'] = async () =>
    new Response('{"error":"busy"}', { status: 429 });
  const { fromNumber } = sharing({ url: 'https://stadt.example/gateway', fetch });
  await assert.rejects(
    fromNumber(smallService, 'FS-1', '0000-0000-0000-0000', signal),
    (fault) => fault instanceof Fault && fault.code === 'busy',
  );
});
