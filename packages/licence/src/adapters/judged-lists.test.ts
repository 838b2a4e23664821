import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SignJWT } from 'jose';
import { makeTrustList } from '../trust-list.js';
import type { Status } from '../status-list.js';
import {
  anIssuer,
  DAY,
  device,
  HOUR,
  keyPair,
  START,
  trusted,
  url,
} from './trust-store.fixtures.js';

test('nothing older takes the place of something newer', async () => {
  const { pinned, roots, trust, status } = await anIssuer();
  const { see } = device(pinned);
  const list = async (sequence: number, now: number, word: Status) => ({
    root: roots,
    trust: await trust(sequence, now),
    status: await status(word, now),
  });
  assert.equal(await see(await list(2, START, 'revoked')), '2, DE-NW revoked');
  assert.equal(await see(await list(1, START - 60_000, 'valid')), '2, DE-NW revoked');
  assert.equal(await see(await list(3, START + DAY, 'valid'), START + DAY), '3, DE-NW valid');
});

test('a list that only looks right takes nothing away: a “revoked” stays after each that is refused', async () => {
  const { pinned, root, key, roots, status } = await anIssuer();
  const [other, stranger] = [await keyPair(), await keyPair()];
  const issuers = [trusted(other, 'DE-SH'), trusted(key)];
  const trust = await makeTrustList(
    { issuers, authorities: {}, sequence: 1 },
    { key: root.key, now: START },
  );
  const { see } = device(pinned);
  const answer = (list: string) => ({ root: roots, trust, status: list });
  const later = START + HOUR;
  const seconds = later / 1000;
  assert.equal(await see(answer(await status('revoked'))), '1, DE-NW revoked');
  const signed = (claims: Record<string, unknown>, typ = 'statuslist+jwt') =>
    new SignJWT({
      iat: seconds,
      sub: `${url}/status`,
      status_list: { bits: 2, lst: 'eJxjAAAAAQAB' },
      ...claims,
    })
      .setProtectedHeader({ alg: 'ES256', typ })
      .sign(key.key);
  const refused = {
    'of a stranger': await status('valid', later, stranger),
    'for another address': await status('valid', later, key, `${url}/other`),
    'dated years ahead': await status('valid', later + 3650 * DAY),
    'dated an hour ahead': await signed({ iat: seconds + 3600 }),
    'not valid yet': await signed({ nbf: seconds + 3600 }),
    over: await signed({ exp: seconds - 3600 }),
    'without a date': await signed({ iat: undefined }),
    'dated no day': await signed({ iat: 1e300 }),
    'with an end that is no date': await signed({ exp: -5 }),
    'with a wrong lifetime': await signed({ ttl: 0 }),
    'without an address': await signed({ sub: undefined }),
    'of another type': await signed({}, 'JWT'),
    'with three bits': await signed({ status_list: { bits: 3, lst: 'eJxjAAAAAQAB' } }),
    'with a damaged list': await signed({ status_list: { bits: 2, lst: '%%%' } }),
    'with no list': await signed({ status_list: [] }),
    empty: '',
  };
  for (const [name, list] of Object.entries(refused))
    assert.equal(await see(answer(list), later), '1, DE-NW revoked', name);
  // Another trusted issuer speaks of its own licences only.
  const beside = await status('valid', later, other);
  assert.equal(await see(answer(beside), later), '1, DE-SH valid, DE-NW revoked');
  // None of them stands in the way of the true next one.
  assert.equal(await see(answer(await signed({})), later), '1, DE-SH valid, DE-NW valid');
});

test('a list kept under a wrong clock neither blocks later ones nor loses a “revoked”', async () => {
  const { pinned, roots, trust, status } = await anIssuer();
  const { see } = device(pinned);
  const list = async (now: number, word: Status) => ({
    root: roots,
    trust: await trust(1, now),
    status: await status(word, now),
  });
  const future = START + 60 * DAY;
  assert.equal(await see(await list(future, 'revoked'), future), '1, DE-NW revoked');
  assert.equal(await see(await list(START, 'valid')), '1, DE-NW valid, DE-NW revoked');
  assert.equal(await see('offline'), '1, DE-NW revoked');
});

test('dates of a trust list are judged: from the future, over, without an end', async () => {
  const { pinned, root, key, roots, trust } = await anIssuer();
  const claims = { issuers: [trusted(key)], authorities: {}, sequence: 5, iat: START / 1000 };
  const signed = (more: Record<string, unknown>) =>
    new SignJWT({ ...claims, exp: START / 1000 + 999, ...more })
      .setProtectedHeader({ alg: 'ES256', typ: 'trust-list+jwt' })
      .sign(root.key);
  const { see } = device(pinned);
  const { crv: _, ...noCurve } = key.jwk;
  const wrong = {
    'from the future': await trust(5, START + DAY),
    over: await trust(5, START - 100 * DAY),
    'without an end': await signed({ exp: undefined }),
    'not valid yet': await signed({ nbf: START / 1000 + 3600 }),
    'with a huge number': await signed({ sequence: 1e300 }),
    'with a text as number': await signed({ sequence: '5' }),
    'without issuers': await signed({ issuers: undefined }),
    'with an issuer that is none': await signed({ issuers: [null] }),
    'with a key of another kind': await signed({ issuers: [{ ...trusted(key), jwk: noCurve }] }),
    'with a day that is none': await signed({ issuers: [{ ...trusted(key), to: 'x' }] }),
    'with names that are none': await signed({ authorities: { '05999000': 7 } }),
  };
  for (const [name, list] of Object.entries(wrong))
    assert.equal(await see({ root: roots, trust: list }), 'nothing', name);
  assert.equal(await see({ root: roots, trust: await signed({}) }), '5');
  assert.equal(await see({ root: roots, trust: await signed({ issuers: [], sequence: 6 }) }), '6');
});

test('keys that nobody has renewed for 90 days are not believed any more, until there is a network', async () => {
  const { pinned, roots, trust } = await anIssuer();
  const { see } = device(pinned);
  assert.equal(await see({ root: roots, trust: await trust() }), '1');
  assert.equal(await see('offline', START + 89 * DAY), '1');
  assert.equal(await see('offline', START + 91 * DAY), 'nothing');
  const later = START + 91 * DAY;
  assert.equal(await see({ root: roots, trust: await trust(1, later) }, later), '1');
});

test('of two looks at once, the one that ends last does not bring back an older list', async () => {
  const { pinned, roots, trust, status } = await anIssuer();
  const { load, see } = device(pinned);
  const newer = { root: roots, trust: await trust(2), status: await status('revoked') };
  const older = { ...newer, trust: await trust(1), status: await status('valid', START - HOUR) };
  await Promise.all([load(newer), load(older), load(newer), load(older)]);
  assert.equal(await see('offline'), '2, DE-NW revoked');
});
