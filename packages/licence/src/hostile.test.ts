import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode } from 'cborg';
import { toBase45 } from './base45.js';
import { checkCode } from './check-code.js';
import { deflated } from './compression.js';
import { keyIdOf } from './fs1-sign.js';
import { qrPath } from './qr-path.js';

const licence = new Map<number, unknown>([
  [0, 1],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((label): [number, string] => [label, '2026-01-01']),
]);

/** A code that names a known key, as anybody can write it who has seen one licence. */
async function forged(kid: string, issuedAt: number, expires: number): Promise<string> {
  const header = encode(
    new Map<number, unknown>([
      [1, -7],
      [4, new Uint8Array(Buffer.from(kid, 'hex'))],
    ]),
  );
  const claims = encode(
    new Map<number, unknown>([
      [1, 'DE-NW'],
      [4, expires],
      [6, issuedAt],
      [-70001, licence],
    ]),
  );
  const content = encode([header, new Map(), claims, new Uint8Array(64)]);
  return `FS1:${toBase45(await deflated(new Uint8Array([0xd2, ...content])))}`;
}

test('times that no calendar has are damage, not an exception', async () => {
  const { publicKey } = await crypto.subtle.generateKey(
    { name: 'ECDSA', namedCurve: 'P-256' },
    true,
    ['sign', 'verify'],
  );
  const kid = await keyIdOf(publicKey);
  const jwk = await crypto.subtle.exportKey('jwk', publicKey);
  const trust = {
    issuers: [{ kid, issuer: 'DE-NW', jwk, from: '2026-01-01', to: '2036-12-31' }],
    authorities: {},
    sequence: 1,
    issuedAt: 0,
  };
  const standing = async (issuedAt: number, expires = 2e9): Promise<string> =>
    (
      await checkCode(await forged(kid, issuedAt, expires), {
        trust,
        statuses: [],
        now: Date.parse('2026-11-24'),
      })
    ).standing;
  assert.equal(await standing(1.79e9), 'signature-invalid');
  for (const time of [-1, 1e15, 1e300, NaN, Infinity]) {
    assert.equal(await standing(time), 'malformed', String(time));
    assert.equal(await standing(1.79e9, time), 'malformed', String(time));
  }
});

test('a text that no QR code can hold gives no picture', () => {
  assert.ok(qrPath('FS1:A'));
  assert.equal(qrPath('A'.repeat(5000)), undefined);
});
