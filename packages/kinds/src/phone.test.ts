import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  getExampleNumber,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import metadata from 'libphonenumber-js/metadata.max.json';
import { phone } from './phone.js';
import { vectors } from './vectors.fixtures.js';

const read = (text: string): string | undefined => phone.read(text, {}).value;
const problem = (text: string): string | undefined => phone.read(text, {}).problem?.code;

test('a number of every country is kept as libphonenumber keeps it, however it is written', () => {
  const countries = Object.keys(metadata.countries) as CountryCode[];
  assert.ok(countries.length > 240);
  for (const country of countries) {
    const example = getExampleNumber(country, examples);
    if (!example) continue;
    const international = example.formatInternational();
    assert.equal(read(international), example.number, international);
    assert.equal(read(international.replace('+', '00')), example.number, international);
    assert.equal(read(international.replaceAll(' ', '-')), example.number, international);
    assert.equal(read(example.number), example.number, country);
  }
});

test('every country code is known, and no other', () => {
  const known = new Set([
    ...Object.keys(metadata.country_calling_codes),
    ...Object.keys(metadata.nonGeographic),
  ]);
  for (let code = 100; code < 1000; code++) {
    const digits = String(code);
    const isKnown = [1, 2, 3].some((length) => known.has(digits.slice(0, length)));
    assert.equal(problem(`+${digits} 1234567`) !== 'phone-country', isKnown, `+${digits}`);
  }
});

test('German spellings are kept as libphonenumber keeps them', () => {
  for (const text of [
    '0231 50-0',
    '0231/50-0',
    '0231 / 50 13 331',
    '(0231) 5013331',
    '02 31 - 501 33 31',
    '+49 231 5013331',
    '+49 (0)231 5013331',
    '+49 (0) 231 / 501-3331',
    '+490231 5013331',
    '0049 231 5013331',
    '0049 (0)231 5013331',
    '0049-(0)231-5013331',
    '(+49) 231 5013331',
    '0151 12345678',
    '+49 151/12345678',
    '0800 1234567',
    'tel:+492315013331',
    '030.123.456.78',
    '0231 5013331\u200B',
    '+49 231 501–3331',
  ]) {
    const judge = parsePhoneNumberFromString(text, 'DE')?.number;
    assert.ok(judge, text);
    assert.equal(read(text), judge, text);
    assert.match(
      judge,
      new RegExp(vectors<{ patterns: { e164: string } }>('keys-regex').patterns.e164),
    );
  }
});

test('the 0 of an Italian number stays', () => {
  assert.equal(read('+39 06 698 12345'), '+390669812345');
  assert.equal(read('+43 (0)1 4000-0'), '+43140000');
});

test('a trunk prefix behind the country code is left out, in every country that has one', () => {
  let tried = 0;
  for (const country of Object.keys(metadata.countries) as CountryCode[]) {
    // The sixth of what the metadata tell of a country: its national prefix.
    const prefix: unknown = metadata.countries[country]?.[5];
    const example = getExampleNumber(country, examples);
    if (typeof prefix !== 'string' || !example) continue;
    tried += 1;
    const { countryCallingCode: code, nationalNumber: digits, number } = example;
    const between = [` ${prefix} `, ` (${prefix}) `, ` ${prefix}`];
    for (const text of between.flatMap((one) => [
      `+${code}${one}${digits}`,
      `00${code}${one}${digits}`,
    ]))
      assert.equal(read(text), number, `${country} ${text}`);
  }
  assert.ok(tried > 140, String(tried));
  assert.equal(read('+43 01 4000'), '+4314000');
  assert.equal(read('+44 020 7946 0958'), '+442079460958');
  assert.equal(read('+33 06 12 34 56 78'), '+33612345678');
  assert.equal(read('+375 8 029 491 19 11'), '+375294911911');
});

test('it is said what is wrong', () => {
  assert.equal(problem('5013331'), 'phone-area');
  assert.equal(problem('112'), 'phone-area');
  assert.equal(problem('02 3'), 'phone-short');
  assert.equal(problem('+49 231 12345678901234'), 'phone-long');
  assert.deepEqual(phone.read('+999 12345', {}).problem?.data, { country: '+999' });
  assert.equal(phone.read('0231 50 App. 3', {}).problem?.data?.['character'], 'A');
  assert.equal(phone.read('0231 50+3', {}).problem?.data?.['character'], '+');
  assert.equal(phone.read('+', {}).problem?.code, 'phone-short');
});

test('what was typed stays as people group it', () => {
  assert.equal(phone.tidy(' 0231\u00A050–0 '), '0231 50-0');
  assert.equal(phone.tidy('+49 (0)231 5013331'), '+49 (0)231 5013331');
});

test('a number is found in what is copied from a link or a letter', () => {
  for (const text of [
    'tel:+49-231-50',
    'tel://023150',
    'callto:023150',
    'Tel. 0231 50',
    'Tel.: 0231/50',
    'Telefon 0231 50',
    'Mobil: +49 231 50',
    '０２３１ ５０',
  ])
    assert.equal(read(text), '+4923150', text);
  assert.equal(phone.tidy('Tel.: 0231/501'), '0231/501');
  assert.equal(phone.tidy('Tel. mobil'), 'Tel. mobil');
  assert.equal(problem('Telefax'), 'character');
});
