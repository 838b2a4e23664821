import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculateJwkThumbprint, CompactSign, exportJWK, generateKeyPair } from 'jose';
import { fingerprintOf } from './root-keys.js';
import { publicKey, readSigned } from './signed.js';

const pair = await generateKeyPair('ES256', { extractable: true });
const jwk = await exportJWK(pair.publicKey);
const key = await publicKey(jwk);
assert.ok(key);
const read = (token: string) => readSigned(token, 'x+jwt', key);
const signed = (claims: unknown, header: object = {}) =>
  new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
    .setProtectedHeader({ alg: 'ES256', typ: 'x+jwt', ...header })
    .sign(pair.privateKey);

test('what another library has signed is read, and nothing that was changed', async () => {
  const token = await signed({ name: 'Łódź', n: 1 });
  assert.deepEqual(await read(token), { name: 'Łódź', n: 1 });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.= ';
  for (let at = 0; at < token.length; at++)
    for (const letter of [letters.charAt(at % letters.length), '.', '=', ' ', '\n', 'ä', '']) {
      const changed = token.slice(0, at) + letter + token.slice(at + 1);
      // The last letter of a part has bits that no byte holds.
      const isLast = /^(\.|$)/.test(token.slice(at + 1));
      if (changed !== token && !isLast) assert.equal(await read(changed), undefined, changed);
    }
});

test('another type, another algorithm, an extension, more parts or no object: none of it is read', async () => {
  assert.equal(await read(await signed({}, { typ: 'y+jwt' })), undefined);
  assert.equal(await read(await signed([1])), undefined);
  assert.equal(await read(await signed('x')), undefined);
  assert.equal(await read(`${await signed({})}.a`), undefined);
  const [, payload, signature] = (await signed({})).split('.');
  const header = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  for (const value of [
    { alg: 'none', typ: 'x+jwt' },
    { alg: 'HS256', typ: 'x+jwt' },
  ])
    for (const proof of ['', signature])
      assert.equal(await read(`${header(value)}.${String(payload)}.${String(proof)}`), undefined);
  const critical = header({ alg: 'ES256', typ: 'x+jwt', crit: ['b64'], b64: true });
  const input = `${critical}.${String(payload)}`;
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
  const proof = await crypto.subtle.sign(algorithm, pair.privateKey, Buffer.from(input));
  assert.equal(await read(`${input}.${Buffer.from(proof).toString('base64url')}`), undefined);
  for (const odd of ['', '.', '..', '...', 'a.b.c', '\u0000.\u0000.\u0000'])
    assert.equal(await read(odd), undefined, odd);
});

test('a key has the fingerprint that RFC 7638 gives it', async () => {
  for (let nth = 0; nth < 20; nth++) {
    const other = await exportJWK(
      (await generateKeyPair('ES256', { extractable: true })).publicKey,
    );
    const named = { kid: 'a', use: 'sig', ...other };
    assert.equal(await fingerprintOf(named), await calculateJwkThumbprint(other));
  }
});
