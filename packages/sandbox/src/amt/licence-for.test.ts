import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compose } from '@stadtkit/services/compose.js';
import { fischereischein } from '@stadtkit/services/fischereischein.js';
import { musterstadt } from '@stadtkit/services/musterstadt.js';
import { licenceFor } from './licence-for.js';

const { service } = compose(fischereischein, musterstadt);
const levyOf = (levyFrom: string, levyYears: string) => {
  assert.ok(service);
  const typed = (value: string) => ({ value, from: 'typed' }) as const;
  const answers = { levyFrom: typed(levyFrom), levyYears: typed(levyYears) };
  const days = { received: '2026-12-30', issued: '2027-01-04' };
  const licence = licenceFor(service, answers, days);
  assert.equal(licence.issued, days.issued);
  return [licence.levyFrom, licence.levyTo];
};

test('the levy is for the years that were paid, also when the office looked at it until the next one', () => {
  assert.deepEqual(levyOf('this', '5'), ['2026-01-01', '2030-12-31']);
  assert.deepEqual(levyOf('next', '1'), ['2027-01-01', '2027-12-31']);
});

test('the licence that somebody has is renewed or replaced; a first one and an exchanged one are new', () => {
  assert.ok(service);
  const typed = (value: string) => ({ value, from: 'typed' }) as const;
  const days = { received: '2026-12-30', issued: '2027-01-04' };
  const previous = (answers: Record<string, string>) => {
    const said = Object.fromEntries(
      Object.entries(answers).map(([name, value]) => [name, typed(value)]),
    );
    const { previous, levyFrom, levyTo } = licenceFor(service, said, days);
    return [previous, levyFrom, levyTo];
  };
  const levy = { levyYears: '1', levyFrom: 'next' };
  assert.deepEqual(previous({ concern: 'first', ...levy }), [
    undefined,
    '2027-01-01',
    '2027-12-31',
  ]);
  assert.deepEqual(previous({ concern: 'renew', licenceNumber: 'MS-1', ...levy }), [
    { becomes: 'renewed', number: 'MS-1' },
    '2027-01-01',
    '2027-12-31',
  ]);
  assert.deepEqual(previous({ concern: 'replace' }), [
    { becomes: 'replaced', number: '' },
    '2026-01-01',
    '2026-12-31',
  ]);
  assert.deepEqual(previous({ concern: 'exchange', oldNumber: 'UN 7', ...levy }), [
    undefined,
    '2027-01-01',
    '2027-12-31',
  ]);
});
