import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressKinds, readAddress, splitStreet } from './address.js';
import { poBox } from './po-box.js';

const street = { street: 'Heidestraße', houseNumber: '17', postalCode: '51147', place: 'Köln' };

test('an address has a street with a number, a PO box, or lines and a country', () => {
  const read = readAddress(street, { form: 'street', required: true });
  assert.deepEqual(read.street, { value: 'Heidestraße' });
  assert.deepEqual(read.addition, { empty: true });
  assert.equal(read.poBox, undefined);
  const abroad = readAddress(
    { lines: '10 Downing Street\nLondon', country: '' },
    { form: 'abroad' },
  );
  assert.deepEqual(abroad.lines, { value: '10 Downing Street\nLondon' });
  assert.equal(abroad.country?.problem?.code, 'missing', 'begun, so it is wanted whole');
  const box = readAddress(
    { poBox: '10 05 51', postalCode: '44137', place: 'Dortmund' },
    { form: 'po-box' },
  );
  assert.deepEqual(box.poBox, { value: '100551' });
});

test('a house may have no number, when the person says so', () => {
  const { houseNumber: _, ...without } = street;
  const read = (more = {}) => readAddress(without, { form: 'street', required: true, ...more });
  assert.equal(read().houseNumber?.problem?.code, 'missing');
  assert.deepEqual(read({ withoutHouseNumber: true }).houseNumber, { empty: true });
});

test('an address that nobody asks for may be empty', () => {
  const read = Object.values(readAddress({}, { form: 'street' }));
  assert.ok(read.every(({ empty }) => empty));
});

test('each part is judged by its own kind', () => {
  assert.equal(addressKinds.street.read('Straße €', {}).value, 'Straße €');
  assert.equal(addressKinds.street.read('Улица', {}).problem?.code, 'character');
  assert.equal(addressKinds.houseNumber.read('0', {}).problem?.code, 'format');
  assert.equal(addressKinds.postalCode.read('4413', {}).problem?.code, 'length');
});

test('street and number are taken apart as a suggestion', () => {
  for (const [text, name, houseNumber] of [
    ['HEIDESTRAẞE 17', 'HEIDESTRAẞE', '17'],
    ['Straße des 17. Juni 135', 'Straße des 17. Juni', '135'],
    ['Q 7, 24', 'Q 7', '24'],
    ['Am Markt 12 a', 'Am Markt', '12 a'],
    ['Am Markt 5 1/2', 'Am Markt', '5 1/2'],
    ['Am Markt 12 - 14', 'Am Markt', '12 - 14'],
  ] as const)
    assert.deepEqual(splitStreet(text), { street: name, houseNumber });
  for (const text of ['Am Markt', '17', 'Straße des 17. Juni', '12 14', 'Am Markt 0'])
    assert.equal(splitStreet(text), undefined, text);
});

test('a PO box is written in pairs from its end', () => {
  assert.equal(poBox.tidy('100551'), '10 05 51');
  assert.equal(poBox.tidy('Postfach 12345'), '1 23 45');
  assert.equal(poBox.read('12a', {}).problem?.code, 'character');
  assert.equal(poBox.read('12345678901', {}).problem?.code, 'too-long');
});
