import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toBase45, fromBase45 } from './base45.js';
import { checkCode } from './check-code.js';
import { checkReceipt, isWhatWasSent, type ReceiptStanding } from './check-receipt.js';
import { keyIdOf, signLicence } from './fs1-sign.js';
import { PREFIX, readReceipt } from './receipt.js';
import { NOW, receiptCity, receiptOf, sent, trustOf } from './receipt.fixtures.js';
import { signReceipt } from './receipt-sign.js';
import { readTrustList, makeTrustList } from './trust-list.js';

/** `STADTKIT_RECEIPTS=100000 npm test -- unit` tries more. */
const RECEIPTS = Number(process.env['STADTKIT_RECEIPTS'] ?? 10_000);

/** Whole numbers below a bound, the same for the same seed (mulberry32). */
function numbersFrom(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

const city = await receiptCity();
const trust = trustOf(city.trusted);
const standing = async (code: string, known = trust, now = NOW): Promise<ReceiptStanding> =>
  (await checkReceipt(code, { trust: known, now })).standing;

test(`of ${String(RECEIPTS)} genuine receipts of any content none is refused`, async () => {
  const below = numbersFrom(1);
  const letters = ['A', 'z', '7', '-', '/', ' ', 'ß', 'ł', '漢', '𝄞'];
  const text = (): string =>
    Array.from({ length: 1 + below(40) }, () => letters[below(letters.length)]).join('');
  for (let nth = 0; nth < RECEIPTS; nth++) {
    const receipt = await receiptOf({
      caseNumber: text(),
      receivedAt: Date.parse('2026-01-02T00:00:00Z') / 1000 + below(300 * 86_400),
      service: { id: text(), version: text() },
    });
    const found = await checkReceipt(await signReceipt(receipt, city.own), { trust, now: NOW });
    assert.deepEqual(found, { standing: 'genuine', receipt }, `receipt ${String(nth)}`);
  }
});

test(`of ${String(RECEIPTS)} receipts that were changed anywhere none is accepted`, async () => {
  const below = numbersFrom(2);
  const code = await signReceipt(await receiptOf(), city.own);
  const other = await signReceipt(await receiptOf({ caseNumber: 'FS-2026-000018' }), city.own);
  const bytesOf = (text: string) => fromBase45(text.slice(PREFIX.length)) ?? new Uint8Array();
  const whole = bytesOf(code);
  const anywhere = (): number => below(whole.length);
  const withBytes = (change: (bytes: number[]) => void): string => {
    const bytes = [...whole];
    change(bytes);
    return PREFIX + toBase45(Uint8Array.from(bytes));
  };
  const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:abcßÄ';
  const changes: readonly (() => string)[] = [
    () =>
      withBytes((bytes) => {
        const at = anywhere();
        bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
      }),
    () =>
      withBytes((bytes) => {
        bytes[anywhere()] = below(256);
      }),
    () => withBytes((bytes) => bytes.splice(anywhere(), 1 + below(3))),
    () => withBytes((bytes) => bytes.splice(anywhere(), 0, below(256))),
    () => withBytes((bytes) => bytes.push(below(256))),
    () => withBytes((bytes) => bytes.splice(anywhere(), 8, ...bytesOf(other).slice(0, 8))),
    () => {
      const at = below(code.length);
      return code.slice(0, at) + signs.charAt(below(signs.length)) + code.slice(at + 1);
    },
    () => {
      const at = 1 + below(code.length - 1);
      return code.slice(0, at) + other.slice(at);
    },
    () => code.slice(0, below(code.length)),
  ];
  for (let nth = 0; nth < RECEIPTS; nth++) {
    const changed = changes[nth % changes.length]?.() ?? '';
    // What was changed to what it was, or into the other genuine receipt, is no forgery.
    if (changed.trim() === code || changed.trim() === other) continue;
    assert.notEqual(await standing(changed), 'genuine', changed);
  }
});

test('one receipt has one code: what says the same in other bytes is refused', async () => {
  const code = await signReceipt(await receiptOf(), city.own);
  const read = readReceipt(code);
  assert.ok(typeof read === 'object');
  const bytes = fromBase45(code.slice(PREFIX.length)) ?? new Uint8Array();
  const n = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
  const s = BigInt(`0x${Buffer.from(read.signature.slice(32)).toString('hex')}`);
  const twin = Buffer.concat([
    read.signature.slice(0, 32),
    Buffer.from((n - s).toString(16).padStart(64, '0'), 'hex'),
  ]);
  assert.ok(
    await crypto.subtle.verify(
      { name: 'ECDSA', hash: 'SHA-256' },
      await crypto.subtle.importKey(
        'jwk',
        city.trusted.jwk,
        { name: 'ECDSA', namedCurve: 'P-256' },
        false,
        ['verify'],
      ),
      twin,
      read.signed,
    ),
    'the other form of the signature is as genuine',
  );
  const same = Uint8Array.from([...bytes.slice(0, -64), ...twin]);
  assert.equal(await standing(PREFIX + toBase45(same)), 'malformed', 'n − s');
  assert.equal(await standing(PREFIX + toBase45(bytes.slice(1))), 'malformed', 'no tag');
  const at = bytes.indexOf(0xa0);
  const noted = Uint8Array.from([...bytes.slice(0, at), 0xa1, 0x05, 0x00, ...bytes.slice(at + 1)]);
  assert.equal(await standing(PREFIX + toBase45(noted)), 'malformed', 'an unsigned note');
});

test('another city’s key, a licence’s key and a key that nobody knows prove nothing', async () => {
  const [other, unknown] = [await receiptCity('05999001'), await receiptCity()];
  const known = trustOf(city.trusted, other.trusted);
  assert.equal(
    await standing(await signReceipt(await receiptOf(), other.own), known),
    'unknown-issuer',
  );
  assert.equal(
    await standing(await signReceipt(await receiptOf(), unknown.own), known),
    'unknown-issuer',
  );
  const named = { ...other.own, kid: city.own.kid };
  assert.equal(
    await standing(await signReceipt(await receiptOf(), named), known),
    'signature-invalid',
  );
  const asLicence = { ...trustOf(), issuers: [city.trusted] };
  assert.equal(
    await standing(await signReceipt(await receiptOf(), city.own), asLicence),
    'unknown-issuer',
  );
});

test('a key for receipts signs no licence, not even one of its own city', async () => {
  const jwk = await crypto.subtle.importKey(
    'jwk',
    city.trusted.jwk,
    { name: 'ECDSA', namedCurve: 'P-256' },
    true,
    ['verify'],
  );
  const signing = {
    kid: await keyIdOf(jwk),
    issuer: '05999000',
    issuedAt: NOW / 1000,
    expires: NOW / 1000 + 3600,
  };
  const licence = {
    ...{
      number: '1',
      kind: 'x',
      familyName: 'A',
      givenNames: 'B',
      birthDate: '1990',
      issued: '2026-11-24',
    },
    ...{ levyFrom: '2026-01-01', levyTo: '2030-12-31', authority: '05999000' },
  };
  const code = await signLicence(licence, city.own.key, {
    ...signing,
    statusIndex: 0,
    statusUrl: 'x',
  });
  const found = await checkCode(code, { trust, statuses: [], now: NOW });
  assert.equal(found.standing, 'unknown-issuer');
});

test('an old receipt stays genuine after its key was retired; a retired key signs nothing new; a revoked one proves nothing', async () => {
  const next = await receiptCity();
  const old = await signReceipt(await receiptOf(), city.own);
  const retired = { ...city.trusted, to: '2026-12-31' };
  const later = Date.parse('2036-01-01T12:00:00Z');
  const { publicKey, privateKey } = await crypto.subtle.generateKey(
    { name: 'ECDSA', namedCurve: 'P-256' },
    true,
    ['sign', 'verify'],
  );
  const root = await crypto.subtle.exportKey('jwk', publicKey);
  const publish = async (...keys: (typeof retired)[]) => {
    const list = await readTrustList(
      await makeTrustList(trustOf(...keys), { key: privateKey, now: later }),
      root,
    );
    assert.ok(list, 'the list is readable');
    return list;
  };
  const rotated = await publish(retired, { ...next.trusted, from: '2027-01-01' });
  assert.equal(await standing(old, rotated, later), 'genuine');
  const tooLate = await signReceipt(
    await receiptOf({ receivedAt: Date.parse('2027-01-02') / 1000 }),
    city.own,
  );
  assert.equal(await standing(tooLate, rotated, later), 'signature-invalid');
  const tooEarly = await signReceipt(await receiptOf(), next.own);
  assert.equal(await standing(tooEarly, rotated, later), 'signature-invalid');
  assert.equal(await standing(old, await publish(next.trusted), later), 'unknown-issuer');
});

test('a trust list with a damaged key for receipts is none; one of the time before receipts knows none', async () => {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(
    { name: 'ECDSA', namedCurve: 'P-256' },
    true,
    ['sign', 'verify'],
  );
  const root = await crypto.subtle.exportKey('jwk', publicKey);
  const signed = (keys: unknown) =>
    makeTrustList({ ...trustOf(), receiptKeys: keys as never }, { key: privateKey, now: NOW });
  for (const wrong of [
    {},
    'x',
    [null],
    [{ ...city.trusted, to: 'never' }],
    [{ ...city.trusted, jwk: {} }],
  ])
    assert.equal(await readTrustList(await signed(wrong), root), undefined);
  assert.deepEqual((await readTrustList(await signed(undefined), root))?.receiptKeys, []);
});

test('a receipt from the future says that a clock is wrong', async () => {
  const code = await signReceipt(await receiptOf({ receivedAt: NOW / 1000 + 3600 }), city.own);
  assert.equal(await standing(code), 'ahead');
  const soon = await signReceipt(await receiptOf({ receivedAt: NOW / 1000 + 60 }), city.own);
  assert.equal(await standing(soon), 'genuine', 'clocks may differ a little');
});

test('anything else that is scanned is refused, and nothing throws', async () => {
  const odd = [
    '',
    'ER1:',
    'ER1:0',
    'ER2:ABC',
    'FS1:ABC',
    'https://x.example',
    `ER1:${'0'.repeat(9000)}`,
    'ER1:::::::',
    '\u0000',
  ];
  for (const code of odd) assert.notEqual(await standing(code), 'genuine', code);
});

test('the file that was sent is recognised to the byte', async () => {
  const receipt = await receiptOf();
  const bytes = new TextEncoder().encode(sent);
  assert.ok(await isWhatWasSent(receipt, bytes));
  for (const other of [`${sent}\n`, ` ${sent}`, '', sent.toUpperCase()])
    assert.equal(await isWhatWasSent(receipt, new TextEncoder().encode(other)), false, other);
});
