import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formats } from './formats.js';
import { exampleOf, formatProblem, identifier, type IdentifierFormat } from './identifier.js';
import { vectors } from './vectors.cast.js';

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

test('a postal code says what it lacks, and is never a number', () => {
  const problem = (text: string) => formatProblem(text, 'postal-code');
  assert.deepEqual(identifier.read('01067', { format: 'postal-code' }), { value: '01067' });
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
