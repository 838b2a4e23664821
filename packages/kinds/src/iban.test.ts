import assert from 'node:assert/strict';
import { test } from 'node:test';
import { iban } from './iban.js';
import { lines, vectors } from './vectors.cast.js';

interface Case {
  readonly value: string;
  readonly valid: boolean;
  readonly note: string;
}

test('every IBAN of the vectors has its verdict', () => {
  for (const { value, valid, note } of vectors<readonly Case[]>('iban'))
    assert.equal(iban.read(value, { required: true }).value !== undefined, valid, note);
});

test('the example of every country is read, and is written in groups of four', () => {
  const examples = lines('iban-countries.txt');
  assert.equal(examples.length, 89);
  for (const example of examples) {
    const value = example.replaceAll(' ', '');
    assert.deepEqual(iban.read(example, {}), { value });
    assert.equal(iban.tidy(value.toLowerCase()), example);
    const missing = iban.read(value.slice(0, -1), {}).problem;
    assert.deepEqual(missing, {
      code: 'iban-short',
      data: { missing: 1, length: value.length, country: value.slice(0, 2) },
    });
    assert.equal(iban.read(`${value}0`, {}).problem?.code, 'iban-long');
  }
});

test('one wrong digit or two that changed places are always found', () => {
  const value = 'DE89370400440532013000';
  for (let at = 2; at < value.length; at++) {
    const wrong = value.slice(0, at) + String((Number(value[at]) + 3) % 10) + value.slice(at + 1);
    assert.equal(iban.read(wrong, {}).problem?.code, 'check-digits', wrong);
  }
  assert.equal(iban.read('DE89730400440532013000', {}).problem?.code, 'check-digits');
});

test('check digits that cannot be, although the remainder is right, are found', () => {
  // 00, 01 and 99 leave the same remainder by 97 as 97, 98 and 02.
  for (const [right, wrong] of [
    ['DE02120300000000202051', 'DE99120300000000202051'],
    ['DE97370400440532013050', 'DE00370400440532013050'],
    ['DE98370400440532013032', 'DE01370400440532013032'],
  ] as const) {
    assert.deepEqual(iban.read(right, {}), { value: right });
    assert.equal(iban.read(wrong, {}).problem?.code, 'check-digits');
  }
});

test('it is said what is wrong: the country, the length, the character', () => {
  const problem = (text: string) => iban.read(text, {}).problem;
  assert.deepEqual(problem('XX89 3704'), { code: 'iban-country', data: { country: 'XX' } });
  assert.deepEqual(problem('1234'), { code: 'iban-country', data: { country: '12' } });
  assert.deepEqual(problem('DE89 3704 0044 0532 0130'), {
    code: 'iban-short',
    data: { missing: 2, length: 22, country: 'DE' },
  });
  assert.deepEqual(problem('DE89 O704 0044 0532 0130 00')?.data?.['character'], 'O');
  assert.deepEqual(problem('DE89_3704')?.data?.['allowed'], 'alphanumeric');
  assert.equal(problem('DEß9370400440532013000')?.data?.['character'], 'ß');
});

test('what is copied from a letter is understood', () => {
  const value = 'DE89370400440532013000';
  for (const text of [
    'IBAN: DE89 3704 0044 0532 0130 00',
    'iban de89-3704-0044-0532-0130-00',
    'DE89.3704.0044.0532.0130.00',
    'DE89\u00A03704\u00A00044\u00A00532\u00A00130\u00A000\u200B',
  ])
    assert.deepEqual(iban.read(text, {}), { value });
});
