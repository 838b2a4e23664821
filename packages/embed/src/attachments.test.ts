import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uploadFault } from '@stadtkit/fields/upload.js';
import type { FileAnswer } from '@stadtkit/steps/question-kinds.js';
import { Fault } from '@stadtkit/steps/parties.js';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { attachmentUpload } from './attachments.js';
import { later } from './later.js';

const { publicKey } = await generateKeyPair('RSA-OAEP-256', { extractable: true });
const jwk = await exportJWK(publicKey);
const { signal } = new AbortController();
const id = '0b9f6f7e-2f0e-4c1a-9a55-3f1f2f6d7a10';

const upload = (officeKey: () => Promise<JWK> = async () => jwk) =>
  attachmentUpload({
    url: 'https://stadt.example/gateway/applications/a/attachments',
    key: 'k',
    fetch: async () =>
      new Response(null, { status: 201, headers: { location: `https://stadt.example/x/${id}` } }),
    officeKey,
  });

/** A file that tells when it is read. */
function read(name: string, now: () => void): File {
  const file = new File(['%PDF-1.7'], name, { type: 'application/pdf' });
  file.arrayBuffer = async () => {
    now();
    return new TextEncoder().encode('%PDF-1.7').buffer;
  };
  return file;
}

test('files are encrypted one by one, also those of two questions: a phone has little memory', async () => {
  let [open, most] = [0, 0];
  const begins = (): void => {
    open += 1;
    most = Math.max(most, open);
  };
  const ports = [upload(), upload()];
  const all = ports.flatMap((port) =>
    ['a.pdf', 'b.pdf', 'c.pdf'].map(async (name) => {
      const file = await port.seal?.(read(name, begins), signal);
      open -= 1;
      return file;
    }),
  );
  assert.equal((await Promise.all(all)).length, 6);
  assert.equal(most, 1);
});

test('one that cannot be encrypted holds up no other, and waits for a key that is away', async () => {
  const port = upload();
  const gone = read('gone.pdf', () => {
    throw new DOMException('gone', 'NotFoundError');
  });
  const keyless = upload(() => Promise.reject(new TypeError('Failed to fetch')));
  const [first, second, third, fourth] = await Promise.allSettled([
    port.seal?.(gone, signal),
    keyless.seal?.(
      read('a.pdf', () => undefined),
      signal,
    ),
    port.seal?.(
      read('stopped.pdf', () => undefined),
      AbortSignal.abort(),
    ),
    port.seal?.(
      read('b.pdf', () => undefined),
      signal,
    ),
  ]);
  assert.ok(first.status === 'rejected' && (first.reason as Error).name === 'NotFoundError');
  assert.ok(second.status === 'rejected' && uploadFault(second.reason) === 'down');
  assert.equal(third.status, 'rejected');
  assert.equal(fourth.status, 'fulfilled');
});

test('why a file cannot be encrypted now is told apart: no connection, no answer of use, a broken key', async () => {
  for (const [code, key] of [
    ['down', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['down', () => Promise.reject(new Fault('network', 'offline'))],
    ['busy', () => Promise.reject(new Fault('busy', '429'))],
    ['busy', () => Promise.reject(new Fault('nonsense', '502'))],
    ['nonsense', async () => ({ kty: 'RSA', n: 'AQAB', e: 'AQAB' })],
    ['nonsense', async () => ({ kty: 'EC', crv: 'P-256', x: 'x', y: 'y' })],
    ['nonsense', async () => JSON.parse('{}') as JWK],
    ['nonsense', async () => (JSON.parse('{}') as { jwk: JWK }).jwk],
  ] as const) {
    const sealing = upload(key).seal?.(
      read('a.pdf', () => undefined),
      signal,
    );
    assert.ok(sealing);
    await assert.rejects(sealing, (error) => uploadFault(error) === code, code);
  }
});

test('a key that may only wrap keys is taken all the same', async () => {
  for (const more of [{ use: 'enc' }, { key_ops: ['wrapKey'] }, { alg: 'RSA-OAEP-256' }])
    assert.ok(
      await upload(async () => ({ ...jwk, ...more })).seal?.(
        read('a.pdf', () => undefined),
        signal,
      ),
    );
});

test('of a very long name the end is kept, and no half of a character', async () => {
  const port = upload();
  for (const name of [
    '😀'.repeat(200) + 'xy.pdf',
    'x'.repeat(300) + '😀.pdf',
    'ab'.repeat(126) + '.pdf',
  ]) {
    const made = await port.seal?.(
      read(name, () => undefined),
      signal,
    );
    assert.ok(made);
    const said = JSON.parse(await port.open(made, signal)) as FileAnswer;
    assert.doesNotThrow(() => encodeURIComponent(said.name));
    assert.ok(name.endsWith(said.name) && said.name.endsWith('.pdf'));
  }
});

test('a port that cannot be loaded without a connection is worth another try', async () => {
  let isOffline = true;
  const port = later(async () => {
    if (isOffline) throw new TypeError('Failed to fetch dynamically imported module');
    return upload();
  });
  const file = read('a.pdf', () => undefined);
  await assert.rejects(
    async () => port.seal?.(file, signal),
    (error) => uploadFault(error) === 'down',
  );
  isOffline = false;
  assert.ok(await port.seal?.(file, signal));
});
