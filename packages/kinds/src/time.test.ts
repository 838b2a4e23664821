import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessCode, plainAccessCode } from './code.js';
import { time } from './time.js';
import { year } from './year.js';

test('times of day are read as people write them', () => {
  for (const text of [
    '9:30',
    '09:30',
    '09.30',
    '9.30 Uhr',
    '930',
    '0930',
    '9,30',
    '9 30',
    'um 9 Uhr 30',
    '9 Uhr 30 Minuten',
    '9.30 Uhr.',
    '09:30:00',
    '９：３０',
    '9h30',
    '9 h 30',
    '9 Uhr 30',
    '9:30 am',
  ])
    assert.deepEqual([time.read(text, {}).value, time.tidy(text)], ['09:30', '09:30'], text);
  for (const text of ['9', '9 Uhr', '9 h', '09:00', '9 am'])
    assert.equal(time.read(text, {}).value, '09:00', text);
  assert.equal(time.read('12 am', {}).value, '00:00');
  assert.equal(time.read('12:15 p.m.', {}).value, '12:15');
  assert.equal(time.read('9:30 PM', {}).value, '21:30');
});

test('what is no time of day stays as it is', () => {
  for (const text of [
    '24:00',
    '9:60',
    '9:5',
    '99',
    'halb zehn',
    '13 pm',
    '0 am',
    '9:30:15',
    '-1:00',
  ]) {
    assert.equal(time.read(text, {}).problem?.code, 'time-impossible', text);
    assert.equal(time.tidy(text), text);
  }
});

test('a time may be bounded, in steps of minutes', () => {
  const rules = { min: '09:00', max: '17:00', step: '15' };
  const problem = (text: string) => time.read(text, rules).problem;
  assert.equal(problem('9:00'), undefined);
  assert.equal(problem('17:00'), undefined);
  assert.deepEqual(problem('8:59'), { code: 'time-too-early', data: { earliest: '09:00' } });
  assert.deepEqual(problem('17:01'), { code: 'time-too-late', data: { latest: '17:00' } });
  assert.deepEqual(problem('9:50')?.data, { below: '09:45', above: '10:00' });
  assert.deepEqual(time.read('23:50', { step: '60' }).problem?.data, { below: '23:00' });
});

test('a year has four digits', () => {
  assert.deepEqual(year.read(' 1988 ', {}), { value: '1988' });
  assert.equal(year.read('88', {}).problem?.code, 'year-four-digits');
  assert.deepEqual(year.read('1949', { min: '1950' }).problem?.data, { earliest: '1950' });
  assert.deepEqual(year.read('2027', { max: '2026' }).problem?.data, { latest: '2026' });
  assert.equal(year.read('', { required: true }).problem?.code, 'missing');
});

test('an access code counts by its letters and digits, however it is grouped', () => {
  for (const text of ['FP26-7KQ4-M2XA', 'fp26 7kq4–m2xa', ' FP267KQ4 M2XA\u00AD']) {
    assert.deepEqual(accessCode.read(text, {}), { value: 'FP267KQ4M2XA' });
    assert.equal(accessCode.tidy(text), 'FP26-7KQ4-M2XA');
  }
  assert.equal(plainAccessCode('fp26 7kq4–m2xa'), 'FP267KQ4M2XA');
  assert.equal(accessCode.read('FP26', {}).problem?.code, 'format');
  assert.equal(accessCode.read('FP26-7KQ4-M2X_', {}).problem?.code, 'character');
  assert.equal(accessCode.tidy('FP26'), 'FP26');
});
