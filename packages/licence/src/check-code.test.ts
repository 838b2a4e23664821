import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCode, type Knowledge } from './check-code.js';
import { keyIdOf, signLicence } from './fs1-sign.js';
import type { Licence, Standing } from './licence.js';
import { deSimple } from './messages/de-simple.js';
import { de } from './messages/de.js';
import { en } from './messages/en.js';
import type { StatusList } from './status-list.js';

const START = Date.parse('2026-11-24T12:00:00Z');
const DAY = 86_400;
const url = 'https://issuer.example/status';
const licence: Licence = {
  number: 'NW-05999000-0000001',
  kind: 'fischereischein',
  familyName: 'Yılmaz',
  givenNames: 'Ayşe',
  birthDate: '1991-03-14',
  issued: '2026-11-24',
  levyFrom: '2026-01-01',
  levyTo: '2026-12-31',
  authority: '05999000',
};
const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
const pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
const kid = await keyIdOf(pair.publicKey);
const jwk = await crypto.subtle.exportKey('jwk', pair.publicKey);
const issuer = { kid, issuer: 'DE-NW', jwk, from: '2026-01-01', to: '2036-12-31' };

/** A status list whose first word is 0 valid, 1 revoked or 2 suspended. */
const list = (word: 0 | 1 | 2, more: Partial<StatusList> = {}): StatusList => {
  return {
    issuer: 'DE-NW',
    url,
    bits: 2,
    bytes: new Uint8Array([word]),
    issuedAt: START / 1000,
    ...more,
  };
};

/** How a licence stands. `at`: seconds after its issue. `ends`: seconds after its issue when its code ends. */
async function stands(
  more: {
    readonly at?: number;
    readonly ends?: number;
    readonly levy?: Partial<Licence>;
    readonly statuses?: readonly StatusList[];
    readonly issuers?: Knowledge['trust']['issuers'];
  } = {},
): Promise<Standing> {
  const { at = 0, ends = 69 * DAY, levy, statuses = [list(0)], issuers = [issuer] } = more;
  const code = await signLicence({ ...licence, ...levy }, pair.privateKey, {
    kid,
    issuer: 'DE-NW',
    issuedAt: START / 1000,
    expires: START / 1000 + ends,
    statusIndex: 0,
    statusUrl: url,
  });
  const trust = { issuers, authorities: {}, sequence: 1, issuedAt: START / 1000 };
  return (await checkCode(code, { trust, statuses, now: START + at * 1000 })).standing;
}

test('the gravest reason goes first: withdrawn, then a clock, then the levy, then an old code', async () => {
  const revoked = [list(1)];
  const late = 400 * DAY;
  const cases: readonly [Standing, Parameters<typeof stands>[0]][] = [
    ['valid', {}],
    ['levy-unpaid', { at: late }],
    ['levy-unpaid', { levy: { levyFrom: '2027-01-01', levyTo: '2027-12-31' } }],
    ['expired', { at: 2 * DAY, ends: DAY }],
    ['levy-unpaid', { at: 50 * DAY, ends: DAY }],
    ['not-yet-valid', { at: -DAY }],
    ['not-yet-valid', { at: -400 * DAY }],
    ['revoked', { statuses: revoked }],
    ['revoked', { statuses: revoked, at: late }],
    ['revoked', { statuses: revoked, at: -400 * DAY }],
    ['suspended', { statuses: [list(2)], at: late }],
    ['revoked', { statuses: [list(0), list(1)] }],
    ['revoked', { statuses: [list(2), list(1)] }],
  ];
  for (const [standing, more] of cases)
    assert.equal(await stands(more), standing, JSON.stringify(more));
});

test('a status list counts for its own issuer and address only', async () => {
  const others = [list(1, { issuer: 'DE-SH' }), list(1, { url: `${url}/other` })];
  assert.equal(await stands({ statuses: others }), 'valid-status-unknown');
  assert.equal(await stands({ statuses: [...others, list(0)] }), 'valid');
});

test('an old “good” is not believed: by its age, its end, its lifetime, or when it comes from the future', async () => {
  const unknown = 'valid-status-unknown';
  assert.equal(await stands({ at: 6 * DAY }), 'valid');
  assert.equal(await stands({ at: 8 * DAY }), unknown);
  assert.equal(await stands({ at: DAY, statuses: [list(0, { to: START / 1000 + 60 })] }), unknown);
  assert.equal(await stands({ at: 3600, statuses: [list(0, { ttl: 60 })] }), unknown);
  assert.equal(await stands({ at: 8 * DAY, statuses: [list(0, { ttl: 1e300 })] }), unknown);
  assert.equal(await stands({ statuses: [list(0, { issuedAt: START / 1000 + DAY })] }), unknown);
  assert.equal(await stands({ statuses: [list(0, { bytes: new Uint8Array() })] }), unknown);
});

test('a key that cannot be used is no key: nobody is called a forger for it', async () => {
  const other = { ...issuer, jwk: { kty: 'OKP', crv: 'Ed25519', x: 'AAAA' } };
  assert.equal(await stands({ issuers: [other] }), 'unknown-issuer');
  assert.equal(await stands({ issuers: [{ ...issuer, issuer: 'DE-SH' }] }), 'unknown-issuer');
  assert.equal(await stands({ issuers: [{ ...issuer, issuer: 'DE-SH' }, issuer] }), 'valid');
});

test('a levy without days is damage, not a levy that is unpaid', async () => {
  for (const levyTo of ['', 'x', '2026', '31.12.2026', '2026-13-01'])
    assert.equal(await stands({ levy: { levyTo } }), 'malformed', levyTo);
});

test('every reason against fishing says in every language that fishing is not allowed', () => {
  const reasons = [
    ...(['levy-unpaid', 'expired', 'not-yet-valid', 'revoked'] as const),
    ...(['suspended', 'signature-invalid'] as const),
  ];
  const no = /Angeln .*nicht erlaubt|ishing .*not allowed/;
  for (const words of [de, deSimple, en])
    for (const reason of reasons) assert.match(words.standing[reason].text, no);
});
