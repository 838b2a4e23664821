import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256 } from '@stadtkit/kinds/bytes.js';
import { newApplication } from '@stadtkit/steps/new-application.js';
import { readApplication } from '@stadtkit/steps/read-application.js';
import { compactDecrypt, exportJWK, generateKeyPair } from 'jose';
import { smallService as service } from '../../steps/src/session/session.fixtures.js';
import { sealedSubmission, withSent } from './sealed-submission.js';

const draft = newApplication(service, { id: 'a', key: 'k', salt: 's'.repeat(43) });
const keys = await generateKeyPair('RSA-OAEP-256', { extractable: true });
const seal = async () =>
  sealedSubmission(service, draft, '2026-11-24', await exportJWK(keys.publicKey));

test('what the office decrypts is to the byte what the citizen keeps, however often it is sealed', async () => {
  const [first, again] = [await seal(), await seal()];
  assert.notEqual(first.envelope, again.envelope);
  for (const { envelope, content } of [first, again]) {
    const { plaintext } = await compactDecrypt(envelope, keys.privateKey);
    assert.equal(new TextDecoder().decode(plaintext), content);
    assert.equal(content, first.content);
  }
});

test('nobody can guess the answers by their hash: what is sent has salt, and a new version of the service keeps it', async () => {
  const { content } = await seal();
  assert.ok(content.includes('s'.repeat(43)));
  const other = await sealedSubmission(
    service,
    { ...draft, salt: 't'.repeat(43) },
    '2026-11-24',
    await exportJWK(keys.publicKey),
  );
  assert.notEqual(await sha256(other.content), await sha256(content));
  const old = { ...draft, service: { ...draft.service, version: '2020-01-01' } };
  assert.equal(readApplication(JSON.stringify(old), service)?.salt, draft.salt);
});

test('the receipt keeps what was sent only where it was given for it', async () => {
  const receipt = { caseNumber: '1', receivedAt: '2026-11-24T12:00:00Z' };
  const signed = { code: 'ER1:', content: await sha256('sent') };
  const received = { status: 'received', receipt: { ...receipt, signed } } as const;
  assert.deepEqual(await withSent(received, 'sent'), {
    status: 'received',
    receipt: { ...receipt, signed: { ...signed, sent: 'sent' } },
  });
  assert.deepEqual(await withSent(received, 'sent later'), received);
  const unsigned = { status: 'received', receipt } as const;
  assert.deepEqual(await withSent(unsigned, 'sent'), unsigned);
  assert.deepEqual(await withSent({ status: 'outdated' }, 'sent'), { status: 'outdated' });
});
