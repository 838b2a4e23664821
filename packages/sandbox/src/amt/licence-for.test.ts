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
