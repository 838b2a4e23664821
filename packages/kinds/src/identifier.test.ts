import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formats } from './formats.js';
import { exampleOf, formatProblem, identifier, type IdentifierFormat } from './identifier.js';
import { vectors } from './vectors.fixtures.js';

interface Keys {
  readonly patterns: Readonly<Record<string, string>>;
  readonly tests: Readonly<Record<string, readonly (readonly [string, boolean])[]>>;
}

const names: Readonly<Record<string, IdentifierFormat>> = {
  leika: 'leika',
  ags: 'ags',
  ars: 'ars',
  plz: 'postal-code',
  hausnummerMitZusatz: 'house-number',
  bic: 'bic',
};

test('what is kept has the verdict of the vectors', () => {
  const { patterns, tests } = vectors<Keys>('keys-regex');
  for (const [name, format] of Object.entries(names))
    for (const [text, valid] of tests[name] ?? assert.fail(name)) {
      const { value } = identifier.read(text, { format });
      // The vectors judge what is kept: blanks around it and lower case are put right before.
      assert.equal(value === text, valid, `${format} ${text}`);
      if (value !== undefined) assert.match(value, new RegExp(patterns[name] ?? ''));
    }
});

test('creditor references of the vectors have their verdict', () => {
  for (const { value, valid } of vectors<readonly { value: string; valid: boolean }[]>(
    'creditor-reference',
  ))
    assert.equal(formatProblem(value, 'creditor-reference') === undefined, valid, value);
  assert.equal(
    identifier.tidy('rf18539007547034', { format: 'creditor-reference' }),
    'RF18 5390 0754 7034',
  );
});

test('every example is an answer, written as it is printed', () => {
  for (const format of Object.keys(formats) as IdentifierFormat[]) {
    assert.equal(formatProblem(exampleOf(format), format), undefined, format);
    assert.equal(identifier.tidy(exampleOf(format), { format }), exampleOf(format));
    assert.deepEqual(identifier.read('', { format }), { empty: true });
  }
});

test('a tax ID has its check digit, one digit that is repeated, and no 0 at the beginning', () => {
  const problem = (text: string) => formatProblem(text, 'tax-id')?.code;
  // Examples that the Bundeszentralamt für Steuern and the EU’s TIN portal publish.
  for (const valid of ['86095742719', '47036892816', '65929970489', '12 345 678 995'])
    assert.equal(problem(valid), undefined, valid);
  assert.equal(problem('86095742718'), 'check-digits');
  assert.equal(problem('02476291358'), 'check-digits', 'only for tests of the tax office');
  assert.equal(problem('12345678903'), 'check-digits', 'all ten digits differ');
  assert.equal(problem('11234567892'), 'check-digits');
  assert.equal(problem('1234567899'), 'length');
  assert.equal(problem('8609574271O'), 'character');
});

test('of all single wrong digits of a tax ID each is found', () => {
  const value = '86095742719';
  for (let at = 0; at < value.length; at++)
    for (let other = 0; other < 10; other++) {
      const text = value.slice(0, at) + String(other) + value.slice(at + 1);
      assert.equal(formatProblem(text, 'tax-id') === undefined, text === value, text);
    }
});

test('a licence plate keeps district and letters apart', () => {
  const read = (text: string) => identifier.read(text, { format: 'number-plate' });
  assert.deepEqual(read('do-ab 123'), { value: 'DO-AB 123' });
  assert.deepEqual(read('DO AB123e'), { value: 'DO-AB 123E' });
  assert.deepEqual(read('wü–x 1h'), { value: 'WÜ-X 1H' });
  for (const text of ['DOAB123', 'DO-AB 0123', 'DO-ABC 1', 'ABC-DE 1234', 'DO-AB 12345', 'DO-Ä 1'])
    assert.equal(read(text).problem?.code, 'format', text);
});

test('plates that are registered otherwise are plates, too', () => {
  const read = (text: string) => identifier.read(text, { format: 'number-plate' });
  for (const [text, kept] of [
    ['DO-06 1234', 'DO-06 1234'], // dealer
    ['do-ab 123 04/10', 'DO-AB 123 04-10'], // season
    ['DO AB 123 (04-10)', 'DO-AB 123 04-10'],
    ['DO-AB 1H 03-10', 'DO-AB 1H 03-10'],
    ['Y-123 456', 'Y-123 456'], // Bundeswehr
    ['NRW 4-1234', 'NRW 4-1234'], // police
    ['BP 25-123', 'BP 25-123'],
    ['THW 8 1234', 'THW 8 1234'],
    ['0 17-1', '0 17-1'], // diplomats
    ['B 17-1', 'B 17-1'],
    ['DO 123 A', 'DO 123 A'], // export
    ['DO 1234', 'DO 1234'], // an office
    ['W 12345 A', 'W 12345 A'], // Austria
    ['ZH 123456', 'ZH 123456'], // Switzerland
    ['ab-123-cd', 'AB-123-CD'], // France
    ['1234 BCD', '1234 BCD'], // Spain
    ['AB12 CDE', 'AB12 CDE'], // United Kingdom
  ] as const)
    assert.deepEqual(read(text), { value: kept }, text);
  assert.equal(read('DO-AB 123 13-10').problem?.code, 'format');
});

test('nobody is shut out by the number of the house', () => {
  const read = (text: string) => identifier.read(text, { format: 'house-number' });
  for (const text of [
    '17 a-c',
    '17 // 28',
    '12 a/b',
    '1, 3',
    '12 1/2',
    '5 Haus 2',
    '12 + 14',
    'A 12',
    '3.1',
    '7 I',
  ])
    assert.deepEqual(read(text), { value: text }, text);
  assert.equal(read('12½').value, '12 1/2');
  assert.equal(read('Nr. 5').value, '5');
  assert.equal(identifier.tidy('12½', { format: 'house-number' }), '12 1/2');
  for (const text of ['0', 'a', '12345', '-', '000'])
    assert.equal(read(text).problem?.code, 'format', text);
});

test('a postal code says what it lacks, and is never a number', () => {
  const problem = (text: string) => formatProblem(text, 'postal-code');
  assert.deepEqual(identifier.read('01067', { format: 'postal-code' }), { value: '01067' });
  for (const text of ['D-44137', 'DE-44137', 'D 44137', 'd - 44137', 'D44137', 'Ｄ－４４１３７'])
    assert.equal(identifier.read(text, { format: 'postal-code' }).value, '44137', text);
  assert.deepEqual(problem('1067'), { code: 'length', data: { length: 5, actual: 4 } });
  assert.deepEqual(problem('00999'), { code: 'format', data: { example: '44137' } });
  assert.equal(problem('4413A')?.data?.['allowed'], 'digits');
});

test('a file number is whatever an office writes, with a digit in it', () => {
  for (const text of ['32-4/2026-0815', '12 K 4/26', 'VII-3.2 (a)', 'GÜ 7:1'])
    assert.deepEqual(identifier.read(text, { format: 'file-number' }), { value: text });
  assert.equal(formatProblem('ohne', 'file-number')?.code, 'format');
  assert.equal(formatProblem('12<b>', 'file-number')?.code, 'character');
});

test('the chip of an animal is read with and without its gaps', () => {
  const read = (text: string) => identifier.read(text, { format: 'microchip' });
  for (const text of ['276098100012345', '276 098 100 012 345', '276-098-100012345'])
    assert.deepEqual(read(text), { value: '276098100012345' }, text);
  assert.equal(identifier.tidy('276098100012345', { format: 'microchip' }), '276 098 100 012 345');
  for (const [text, code] of [
    ['27609810001234', 'length'],
    ['999098100012345', 'format'],
    ['27609810001234B', 'character'],
  ] as const)
    assert.equal(read(text).problem?.code, code, text);
});
