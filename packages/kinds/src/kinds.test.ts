import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ageRange, todayIn } from './age.js';
import { accessCodeProblem, plainAccessCode, postalCodeProblem } from './code.js';
import { dateFromCard, dateProblem, isDate, readDateParts } from './date.js';

const vectors = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8')) as T;

interface Dates {
  partial: { value: string; valid: boolean }[];
  age: { birth: string; on: string; age: number }[];
  eid: { value: string; iso: string | null }[];
}

test('whole and partly known dates', () => {
  for (const { value, valid } of vectors<Dates>('dates').partial)
    assert.equal(isDate(value, { partial: true }), valid, value);
  assert.equal(isDate('1988-03'), false);
  for (const { value, iso } of vectors<Dates>('dates').eid)
    assert.equal(dateFromCard(value) ?? null, iso, value);
});

test('three boxes give a date, or say what is wrong with them', () => {
  const read = (day: string, month: string, year: string, rules = {}) =>
    readDateParts({ day, month, year }, rules);
  assert.deepEqual(read('1', ' 2 ', '1990'), { value: '1990-02-01' });
  assert.deepEqual(read('', '', ''), { empty: true });
  assert.equal(read('', '', '', { required: true }).problem?.code, 'missing');
  assert.equal(read('31', '2', '1990').problem?.code, 'date-impossible');
  assert.equal(read('1', 'x', '1990').problem?.code, 'date-impossible');
  assert.equal(read('1', '2', '90').problem?.code, 'year-four-digits');
  assert.deepEqual(read('', '2', '').problem?.data, { parts: 'day year' });
  assert.deepEqual(read('', '', '1950', { partial: true }), { value: '1950' });
  assert.deepEqual(read('', '7', '1950', { partial: true }), { value: '1950-07' });
  assert.deepEqual(read('3', '', '1950', { partial: true }).problem?.data, { parts: 'month' });
  const past = { past: true, today: '2026-11-24', partial: true };
  assert.equal(read('25', '11', '2026', past).problem?.code, 'date-future');
  assert.deepEqual(read('', '11', '2026', past), { value: '2026-11' });
  assert.equal(dateProblem('1200-01-01')?.code, 'date-too-early');
});

test('ages are completed years; a partly known birth date gives a range', () => {
  for (const { birth, on, age } of vectors<Dates>('dates').age)
    assert.deepEqual(ageRange(birth, on), { min: age, max: age }, `${birth} on ${on}`);
  assert.deepEqual(ageRange('2012', '2026-11-24'), { min: 13, max: 14 });
  assert.deepEqual(ageRange('2012-11', '2026-11-24'), { min: 13, max: 14 });
  assert.deepEqual(ageRange('2012-10', '2026-11-24'), { min: 14, max: 14 });
});

test('the day begins at midnight in Berlin, summer and winter', () => {
  assert.equal(todayIn('Europe/Berlin', Date.parse('2026-12-31T22:59:59Z')), '2026-12-31');
  assert.equal(todayIn('Europe/Berlin', Date.parse('2026-12-31T23:00:00Z')), '2027-01-01');
  assert.equal(todayIn('Europe/Berlin', Date.parse('2026-06-30T22:00:00Z')), '2026-07-01');
});

test('postal codes and access codes', () => {
  assert.equal(postalCodeProblem('01067', {}), undefined);
  assert.equal(postalCodeProblem('1067', {})?.code, 'length');
  assert.equal(accessCodeProblem('fp26 7kq4-m2xa', {}), undefined);
  assert.equal(plainAccessCode('fp26 7kq4–m2xa'), 'FP267KQ4M2XA');
  assert.equal(accessCodeProblem('FP26', { required: true })?.code, 'format');
});
