import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mod97 } from './checksum.js';
import { iban } from './iban.js';
import { lines, vectors } from './vectors.fixtures.js';

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
  assert.deepEqual(problem('DE89 O704 0044 0532 0130 00'), {
    code: 'iban-place',
    data: { place: 5, character: 'O', needed: 'digit', country: 'DE' },
  });
  assert.deepEqual(problem('DE89_3704')?.data?.['allowed'], 'alphanumeric');
  assert.equal(problem('DEß9370400440532013000')?.data?.['character'], 'ß');
});

test('what is copied from a letter is understood', () => {
  const value = 'DE89370400440532013000';
  for (const text of [
    'IBAN-Nr.: DE89 3704 0044 0532 0130 00',
    'ＤＥ８９ ３７０４ ００４４ ０５３２ ０１３０ ００',
    'IBAN: DE89 3704 0044 0532 0130 00',
    'iban de89-3704-0044-0532-0130-00',
    'DE89.3704.0044.0532.0130.00',
    'DE89\u00A03704\u00A00044\u00A00532\u00A00130\u00A000\u200B',
  ])
    assert.deepEqual(iban.read(text, {}), { value });
});

/** The IBAN with the check digits that make its remainder right (ISO/IEC 7064, MOD 97-10). */
const checked = (country: string, rest: string): string =>
  country + String(98 - mod97(`${rest}${country}00`)).padStart(2, '0') + rest;

test('a letter where the country has a digit is found, though the check digits are right, and the other way round', () => {
  for (const [country, rest, place, needed] of [
    ['GB', '4WBK60161331926819', 5, 'letter'],
    ['NL', 'ABN00417164300', 8, 'letter'],
    ['NL', 'ABNA041716430O', 18, 'digit'],
    ['FR', '200410100505000I3M0260G', 27, 'digit'],
    ['MU', 'BOMM0101101030300200000MU1', 30, 'letter'],
    ['AT', '190430023457320I', 20, 'digit'],
    ['IT', '10542811101000000123456', 5, 'letter'],
    ['SE', '50000000058398257O66', 22, 'digit'],
  ] as const) {
    const { problem } = iban.read(checked(country, rest), {});
    const character = checked(country, rest).at(place - 1);
    assert.deepEqual(problem, { code: 'iban-place', data: { place, character, needed, country } });
  }
});

test('where a country has letters or digits, both are taken', () => {
  for (const [country, rest] of [
    ['FR', '2004101005ABCDEFGHIJK06'],
    ['CH', '00762ABCDEFGHIJKL'],
    ['PL', '109010140000071219812874'],
  ] as const)
    assert.deepEqual(iban.read(checked(country, rest), {}), { value: checked(country, rest) });
});

test('of a country that is not in the registry yet only the check digits are judged', () => {
  const value = checked('MA', '011519000001205000534921');
  assert.deepEqual(iban.read(value, {}), { value });
  const slip = iban.read(value.replace('5349', '5439'), {}).problem;
  assert.deepEqual(slip, { code: 'iban-country', data: { country: 'MA' } });
  for (const odd of [checked('MA', '0115190000'), checked('MA', '1'.repeat(31)), '12', 'D'])
    assert.equal(iban.read(odd, {}).problem?.code, 'iban-country', odd);
});
