import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Licence } from '@stadtkit/licence/licence.js';
import { openDataFolder } from '../data-folder.js';
import { Steering } from '../steering.js';
import { issuer } from './issuer.js';
import { Licences } from './register.js';

const licence: Omit<Licence, 'number'> = {
  kind: 'fischereischein',
  familyName: 'Yılmaz',
  givenNames: 'Ayşe',
  birthDate: '1991-03-14',
  issued: '2026-11-24',
  levyFrom: '2026-01-01',
  levyTo: '2026-12-31',
  authority: '05999000',
};
const now = (): number => Date.parse('2026-11-24T12:00:00Z');

/** An issuer; with a folder, as one of several processes on one database. */
async function anIssuer(folder?: string) {
  const { db, keys } = await openDataFolder(folder);
  const licences = new Licences(db);
  const context = { url: 'https://issuer.example', db, keys, steering: new Steering(now) };
  return { licences, close: () => db.close(), ...(await issuer(context, licences)) };
}

test('ten people who fetch their licence at once get ten numbers and ten places in the status list', async () => {
  const { issue, licences } = await anIssuer();
  const cases = Array.from({ length: 10 }, (_, nth) => `case ${nth}`);
  const issued = await Promise.all(cases.map((one) => issue(one, licence)));
  assert.equal(new Set(issued.map(({ number }) => number)).size, 10);
  assert.equal(new Set(cases.map((one) => licences.ofCase(one)?.position)).size, 10);
  assert.equal(licences.count(), 10);
});

test('one person who fetches it ten times at once has one licence, also ten times later', async () => {
  const { issue, licences } = await anIssuer();
  const issued = await Promise.all(Array.from({ length: 10 }, () => issue('case', licence)));
  issued.push(await issue('case', { ...licence, familyName: 'Anders' }));
  assert.equal(new Set(issued.map((one) => JSON.stringify(one))).size, 1);
  assert.equal(licences.count(), 1);
});

test('a licence that was entered and not signed before a crash is signed with its number', async () => {
  const { issue, licences } = await anIssuer();
  const { position } = licences.enter('case', { ...licence, number: '' });
  const other = await issue('other', licence);
  assert.equal(licences.count(), 1, 'only what was signed is a licence');
  const { number } = await issue('case', licence);
  assert.deepEqual([position, number, other.number], [1, 'MS-2026-000001', 'MS-2026-000002']);
});

test('several processes of the issuer give each number once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'issuer-'));
  try {
    const first = await anIssuer(folder);
    const second = await anIssuer(folder);
    const issued = await Promise.all(
      Array.from({ length: 12 }, (_, nth) =>
        (nth % 2 ? first : second).issue(`case ${nth >> 1}`, licence),
      ),
    );
    assert.equal(new Set(issued.map(({ number }) => number)).size, 6);
    assert.equal(new Set(issued.map(({ code }) => code)).size, 6);
    first.close();
    second.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a sample has the number that was asked for, and every other one its own', async () => {
  const { sample } = await anIssuer();
  const asked = await sample({ number: 'MS-2026-000777' });
  const others = await Promise.all([sample({}), sample({}), sample({})]);
  assert.equal(asked.number, 'MS-2026-000777');
  assert.equal(new Set(others.map(({ number }) => number)).size, 3);
});

/** The same person, with the levy of these years. */
const levy = (from: number, to: number) => ({
  ...licence,
  issued: '2027-01-04',
  levyFrom: `${String(from)}-01-01`,
  levyTo: `${String(to)}-12-31`,
});
const renewed = (number: string) => ({ previous: { becomes: 'renewed', number } }) as const;
const replaced = (number: string) => ({ previous: { becomes: 'replaced', number } }) as const;

test('a renewed licence is the same one, with the years that were paid besides', async () => {
  const { issue } = await anIssuer();
  const { number } = await issue('first', licence);
  const more = await issue('more', { ...levy(2027, 2031), ...renewed(number) });
  assert.deepEqual(
    [more.number, more.issued, more.levyFrom, more.levyTo],
    [number, licence.issued, '2026-01-01', '2031-12-31'],
  );
  assert.deepEqual(await issue('more', { ...levy(2040, 2040), ...renewed(number) }), more);
  const twice = await issue('twice', { ...levy(2027, 2027), ...renewed(number) });
  assert.equal(twice.levyTo, '2032-12-31', 'nobody pays for a year twice');
  const late = await issue('late', { ...levy(2035, 2035), ...renewed(number) });
  assert.equal(late.levyFrom, '2035-01-01', 'nobody has paid for the years between');
});

test('a levy that begins next year is renewed by this year, too', async () => {
  for (const [years, last] of [
    [1, 2027],
    [5, 2031],
  ] as const) {
    const { issue } = await anIssuer();
    const { number } = await issue('first', { ...licence, ...levy(2027, 2027) });
    const more = await issue('more', { ...levy(2026, 2025 + years), ...renewed(number) });
    assert.deepEqual([more.levyFrom, more.levyTo], ['2026-01-01', `${String(last)}-12-31`]);
  }
});

test('a licence of another office is renewed with its number; somebody else’s is not', async () => {
  const { issue } = await anIssuer();
  const { number } = await issue('other', { ...licence, familyName: 'Anders' });
  const own = await issue('own', { ...levy(2027, 2027), ...renewed('KLE-2026-000009') });
  assert.equal(own.number, 'KLE-2026-000009');
  const claimed = await issue('claimed', { ...levy(2027, 2027), ...renewed(number) });
  assert.notEqual(claimed.number, number);
});

test('a licence that was revoked is not valid again by being renewed', async () => {
  const { issue, licences } = await anIssuer();
  const { number } = await issue('first', licence);
  licences.setStatus(number, 'revoked');
  await issue('more', { ...levy(2027, 2027), ...renewed(number) });
  assert.equal(licences.ofCase('more')?.status, 'revoked');
});

test('a lost licence ends, and the new one has another number and the years that were paid', async () => {
  for (const known of [true, false]) {
    const { issue, licences } = await anIssuer();
    const lost = await issue('lost', { ...levy(2026, 2030), issued: licence.issued });
    const asked = { ...levy(2027, 2027), ...replaced(known ? lost.number : '') };
    const found = await issue('found', asked);
    assert.notEqual(found.number, lost.number);
    assert.deepEqual(
      [found.issued, found.levyFrom, found.levyTo],
      ['2027-01-04', '2026-01-01', '2030-12-31'],
    );
    assert.deepEqual(await issue('found', asked), found);
    const statusOf = (one: string) => licences.ofCase(one)?.status;
    assert.deepEqual([statusOf('lost'), statusOf('found')], ['revoked', 'valid']);
  }
});

test('a lost licence that the register does not have is replaced, and no other one ends', async () => {
  const { issue, licences } = await anIssuer();
  const { number } = await issue('other', { ...licence, familyName: 'Anders' });
  for (const [at, said] of ['', 'KLE-2026-000009', number].entries()) {
    const found = await issue(`found ${String(at)}`, {
      ...levy(2027, 2027),
      birthDate: `199${String(at)}-03-14`,
      ...replaced(said),
    });
    assert.deepEqual([found.levyFrom, found.levyTo], ['2027-01-01', '2027-12-31']);
  }
  assert.equal(licences.ofCase('other')?.status, 'valid');
});
