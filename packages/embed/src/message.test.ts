import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newReplyKey, replyAddress } from '@stadtkit/steps/reply-key.js';
import { CompactEncrypt, compactDecrypt, exportJWK, generateKeyPair, importJWK } from 'jose';
import { withMessage } from './message.js';
import { sealedReply } from './sealed-reply.js';

const replyKey = await newReplyKey();
const letter = async (text: string, alg = 'ECDH-ES+A256KW', enc = 'A256GCM') =>
  new CompactEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ alg, enc })
    .encrypt(await importJWK({ ...replyAddress(replyKey) }, alg));
const refused = { status: 'refused', on: '2026-11-24' } as const;

test('what the office wrote is read, in all scripts', async () => {
  const text = 'Grüße, مرحبا, Łódź\n\n<b>';
  const message = await letter(text);
  assert.deepEqual(await withMessage({ ...refused, message }, replyKey), {
    ...refused,
    message: text,
  });
});

test('what cannot be read is left out, and the outcome stays', async () => {
  const message = await letter('Nein.');
  for (const [jwe, key] of [
    [message, undefined],
    [message, await newReplyKey()],
    [`${message.slice(0, -4)}AAAA`, replyKey],
    ['Nein.', replyKey],
    ['', replyKey],
    [await letter('Nein.', 'ECDH-ES'), replyKey],
    [await letter('Nein.', 'ECDH-ES+A256KW', 'A128GCM'), replyKey],
    [message, { ...replyKey, d: 'x' }],
  ] as const)
    assert.deepEqual(await withMessage({ ...refused, message: jwe }, key), refused);
});

test('what holds no letter stays as it came', async () => {
  const waiting = { status: 'waiting', on: 'office' } as const;
  assert.equal(await withMessage(waiting, replyKey), waiting);
});

test('an answer says inside to which question of which application it belongs', async () => {
  const { publicKey, privateKey } = await generateKeyPair('RSA-OAEP-256', { extractable: true });
  const reply = { id: 'a', question: 'q', text: 'Im Mai.' };
  const { plaintext } = await compactDecrypt(
    await sealedReply(reply, await exportJWK(publicKey)),
    privateKey,
  );
  assert.deepEqual(JSON.parse(new TextDecoder().decode(plaintext)), reply);
});
