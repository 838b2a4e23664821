import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { hex } from '@stadtkit/kinds/bytes.js';
import { fromBase45, toBase45 } from './base45.js';
import { checkCode, type Knowledge } from './check-code.js';
import { keyIdOf, signLicence } from './fs1-sign.js';
import type { Licence } from './licence.js';
import { makeStatusList, readStatusList, statusBytes, statusValue } from './status-list.js';
import { makeTrustList, readTrustList } from './trust-list.js';

const vectors = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8')) as T;

const licence: Licence = {
  number: 'NW-05999000-0000001',
  kind: 'fischereischein',
  familyName: 'K͟hālid',
  givenNames: '',
  birthDate: '1988-03',
  issued: '2026-11-24',
  levyFrom: '2026-01-01',
  levyTo: '2026-12-31',
  authority: '05999000',
};

test('base45 follows RFC 9285, and refuses what is not', () => {
  const { encode, decode } = vectors<{
    encode: { hex: string; base45: string }[];
    decode: { base45: string; ok: boolean }[];
  }>('base45');
  for (const { hex: bytes, base45 } of encode) {
    assert.equal(toBase45(Uint8Array.from(Buffer.from(bytes, 'hex'))), base45);
    assert.equal(hex(fromBase45(base45) ?? new Uint8Array()), bytes);
  }
  for (const { base45, ok } of decode) assert.equal(fromBase45(base45) !== undefined, ok, base45);
});

test('status lists are read from the least significant bit, and end where they end', async () => {
  const { vectors: lists } = vectors<{
    vectors: { bits: 1 | 2; lst: string; statuses: number[] }[];
  }>('status-list');
  for (const { bits, lst, statuses } of lists) {
    const bytes = await statusBytes(lst);
    assert.ok(bytes);
    assert.deepEqual(
      statuses.map((_, index) => statusValue({ bits, bytes }, index)),
      statuses,
    );
    assert.equal(statusValue({ bits, bytes }, statuses.length), undefined);
  }
});

interface Fs1Vectors {
  kidHex: string;
  publicJwk: JsonWebKey;
  statusList: { bits: 2; lst: string };
  vectors: {
    id: string;
    text: string;
    at: string;
    expected: string;
    options?: { statusAvailable?: boolean; statusFetchedAt?: number };
  }[];
}

test('every FS1 vector gets the standing that an inspector must see', async () => {
  const all = vectors<Fs1Vectors>('fs1');
  const bytes = await statusBytes(all.statusList.lst);
  assert.ok(bytes);
  for (const { id, text, at, expected, options } of all.vectors) {
    const now = Date.parse(at);
    const fetched = (options?.statusFetchedAt ?? now) / 1000;
    const url = 'https://s.nrw.example/f/1';
    const list = { issuer: 'DE-NW', url, bits: 2 as const, bytes, issuedAt: fetched };
    const known: Knowledge = {
      trust: {
        issuers: [
          {
            kid: all.kidHex,
            issuer: 'DE-NW',
            jwk: all.publicJwk,
            from: '2026-01-01',
            to: '2036-12-31',
          },
        ],
        authorities: {},
        sequence: 1,
        issuedAt: fetched,
      },
      statuses: options?.statusAvailable === false ? [] : [list],
      now,
    };
    assert.equal((await checkCode(text, known)).standing, expected, id);
  }
});

async function issuer(now: number) {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  const kid = await keyIdOf(pair.publicKey);
  const jwk = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const token = await makeTrustList(
    {
      issuers: [{ kid, issuer: 'DE-NW', jwk, from: '2026-01-01', to: '2030-12-31' }],
      authorities: { '05999000': 'Stadt Musterstadt' },
      sequence: 7,
    },
    { key: pair.privateKey, now },
  );
  const signing = {
    kid,
    issuer: 'DE-NW',
    issuedAt: now / 1000,
    expires: Date.parse('2027-01-31') / 1000,
    statusIndex: 5,
    statusUrl: 'https://issuer.example/status',
  };
  return { pair, kid, jwk, token, signing };
}

test('a signed licence is valid, and stops being so when it is withdrawn, unpaid or touched', async () => {
  const now = Date.parse('2026-11-24T12:00:00Z');
  const { pair, kid, jwk, token, signing } = await issuer(now);
  const code = await signLicence(licence, pair.privateKey, signing);
  const trust = await readTrustList(token, jwk);
  assert.ok(trust);
  const listWith = async (status: 'valid' | 'revoked' | 'suspended') => {
    const statuses = [...Array<'valid'>(5).fill('valid'), status];
    const made = await makeStatusList({
      url: signing.statusUrl,
      statuses,
      key: pair.privateKey,
      kid,
      now,
      ttl: 3600,
    });
    const list = await readStatusList(made, trust.issuers);
    assert.ok(list);
    return [list];
  };
  const check = async (text: string, more: Partial<Knowledge> = {}) =>
    checkCode(text, { trust, statuses: await listWith('valid'), now, ...more });

  const found = await check(code);
  assert.deepEqual([found.standing, found.licence], ['valid', licence]);
  assert.equal(found.statusList?.issuedAt, now / 1000);
  assert.equal((await check(code, { statuses: [] })).standing, 'valid-status-unknown');
  assert.equal((await check(code, { statuses: await listWith('revoked') })).standing, 'revoked');
  assert.equal(
    (await check(code, { statuses: await listWith('suspended') })).standing,
    'suspended',
  );
  assert.equal((await check(code, { now: Date.parse('2027-01-02') })).standing, 'levy-unpaid');
  const others = { ...trust, issuers: [] };
  assert.equal((await check(code, { trust: others })).standing, 'unknown-issuer');
});

test('nothing that is scanned makes the check throw', async () => {
  const now = Date.parse('2026-11-24T12:00:00Z');
  const { pair, jwk, token, signing } = await issuer(now);
  const trust = await readTrustList(token, jwk);
  assert.ok(trust);
  const code = await signLicence(licence, pair.privateKey, signing);
  const standings = new Set<string>();
  for (let at = 0; at < code.length; at += 3) {
    const broken = code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1);
    standings.add((await checkCode(broken, { trust, statuses: [], now })).standing);
    standings.add((await checkCode(code.slice(0, at), { trust, statuses: [], now })).standing);
  }
  for (const good of ['valid', 'valid-status-unknown']) assert.ok(!standings.has(good), good);
});

test('lists by another key are refused', async () => {
  const now = Date.parse('2026-11-24T12:00:00Z');
  const { token, pair, kid, jwk } = await issuer(now);
  const other = await issuer(now);
  assert.equal(await readTrustList(token, other.jwk), undefined);
  const list = {
    url: 'x',
    statuses: ['revoked' as const],
    key: pair.privateKey,
    kid,
    now,
    ttl: 1,
  };
  const trusted = { kid, issuer: 'DE-NW', from: '2026-01-01', to: '2030-12-31' };
  const made = await makeStatusList(list);
  assert.equal((await readStatusList(made, [{ ...trusted, jwk }]))?.issuer, 'DE-NW');
  assert.equal(await readStatusList(made, [{ ...trusted, jwk: other.jwk }]), undefined);
  assert.equal(await readStatusList(made, [{ ...trusted, jwk, to: '2026-11-23' }]), undefined);
  assert.equal(await readTrustList('nonsense', other.jwk), undefined);
});

test('the levy covers whole calendar years in Germany, to the last minute', async () => {
  const { levyCoverage } = vectors<{
    levyCoverage: { paidFrom: number; years: number; onLocal: string; covered: boolean }[];
  }>('levy-coverage');
  for (const { paidFrom, years, onLocal, covered } of levyCoverage) {
    // In winter German time is one hour ahead of UTC.
    const now = Date.parse(`${onLocal}:00+01:00`);
    const { pair, jwk, token, signing } = await issuer(Date.parse('2025-01-01T00:00:00Z'));
    const paid = {
      levyFrom: `${String(paidFrom)}-01-01`,
      levyTo: `${String(paidFrom + years - 1)}-12-31`,
    };
    const expires = Date.parse('2040-01-01') / 1000;
    const issuedAt = Date.parse('2025-06-01') / 1000;
    const code = await signLicence({ ...licence, ...paid }, pair.privateKey, {
      ...signing,
      issuedAt,
      expires,
    });
    const trust = await readTrustList(token, jwk);
    assert.ok(trust);
    const older = trust.issuers.map((one) => ({ ...one, from: '2020-01-01', to: '2040-12-31' }));
    const { standing } = await checkCode(code, {
      trust: { ...trust, issuers: older },
      statuses: [],
      now,
    });
    assert.equal(standing !== 'levy-unpaid', covered, `${onLocal}: ${standing}`);
  }
});
