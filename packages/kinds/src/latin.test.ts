import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extendedText } from './extended-text.js';
import type { LatinType } from './latin.js';
import { nameProblem } from './latin-problem.js';
import { name } from './name.js';
import { text } from './text.js';
import { changes } from './tidy.js';
import { lines, vectors } from './vectors.fixtures.js';

/** The types that allow each group of the list, from DIN 91379 (and the list’s own documentation). */
const groups: Readonly<Record<string, string>> = {
  bll: 'ABCDE',
  bnlreq: 'ABCDE',
  bnl: 'BCDE',
  bnlopt: 'CDE',
  bnlnot: 'CE',
  gl: 'DE',
  enl: 'DE',
  cl: 'E',
  dc: '', // combining marks alone
};

const list = lines('latin_list_1.3.txt').map((line) => {
  const [group = '', , codePoints = '', title = ''] = line.split('; ');
  const value = String.fromCodePoint(...codePoints.split(' ').map((one) => parseInt(one, 16)));
  return { value, types: groups[group] ?? assert.fail(group), title };
});

const TYPES: readonly LatinType[] = ['A', 'B', 'C', 'D', 'E'];

test('every one of the 930 entries of the list is allowed by exactly the types of its group', () => {
  assert.equal(list.length, 930);
  for (const { value, types, title } of list)
    for (const latin of TYPES)
      for (const kind of latin < 'D' ? [name, text, extendedText] : [extendedText]) {
        // Between letters that take no mark: nothing is at the edge, nothing composes.
        const entered = `¡x${value}x`.slice(latin === 'A' ? 1 : 0);
        const allowed = types.includes(latin);
        assert.equal(value, value.normalize('NFC'), `${title} is stable in NFC`);
        if (allowed) assert.deepEqual(kind.read(entered, { latin }), { value: entered }, title);
        else if (kind.tidy(entered, { latin }) === entered)
          assert.equal(kind.read(entered, { latin }).problem?.code, 'character', title);
        if (allowed) assert.equal(kind.tidy(entered, { latin }), entered, title);
      }
});

test('every name of the vectors is allowed exactly where the standard allows it', () => {
  interface Names {
    readonly vectors: readonly { value: string; types: string; note: string }[];
  }
  for (const { value, types, note } of vectors<Names>('names').vectors)
    for (const latin of TYPES) {
      if (value.trim() === '') continue;
      const kind = latin < 'D' ? name : extendedText;
      if (kind.tidy(value, { latin }) !== value.normalize('NFC')) continue;
      const { problem } = kind.read(value, { latin });
      assert.equal(problem === undefined, types.includes(latin), `${note} as ${latin}`);
    }
});

test('the offending character is named, and what to write instead', () => {
  assert.deepEqual(nameProblem('Meyer–Lüdenscheidt', {}), {
    code: 'character',
    data: { character: '–', codePoint: 'U+2013', instead: '-', allowed: 'name' },
  });
  const data = nameProblem('Ada 😀', {})?.data;
  assert.equal(data?.['character'], '😀');
  assert.equal(data['codePoint'], 'U+1F600');
});

test('what would not be seen, or would turn a sentence round, is named by its code point only', () => {
  for (const character of ['\u202E', '\u0000', '\uD800', '\u2003', '\u{E0041}'])
    assert.equal(nameProblem(`A${character}B`, {})?.data?.['character'], '', character);
  assert.equal(nameProblem('x\u0334', {})?.data?.['character'], '\u25CC\u0334');
});

test('leaving a field puts look-alikes, blanks and invisible characters in order, and says so', () => {
  const before = ' Mu\u0308ller –\u00A0Lu\u0308den\u00ADscheidt\u200B ';
  const after = name.tidy(before);
  assert.equal(after, 'Müller - Lüdenscheidt');
  assert.deepEqual(changes(before, after), [
    { character: '\u00AD', codePoint: 'U+00AD', instead: '' },
    { character: '\u200B', codePoint: 'U+200B', instead: '' },
    { character: '–', codePoint: 'U+2013', instead: '-' },
  ]);
  assert.deepEqual(changes('Müller', 'Müller'), []);
  assert.deepEqual(name.read(before, {}), { value: after });
});

test('what a type allows stays: quotation marks in the name of a company, lines in free text', () => {
  assert.equal(extendedText.tidy('„Anker“ GmbH'), '„Anker“ GmbH');
  assert.equal(text.tidy('„Anker“\r\n  GmbH'), '"Anker"\n  GmbH');
  assert.equal(text.tidy('Haus\n  17', { latin: 'B' }), 'Haus 17');
});

test('an apostrophe is taken however a keyboard or a word processor puts it', () => {
  const one = (text: string) => name.read(text, {}).value;
  for (const sign of '\u2018\u2019\u201B\u02BB\u02BC\u2032\u2035\u055A\u05F3\uA78C')
    assert.equal(one(`O${sign}Neill`), 'O’Neill', sign);
  assert.equal(one('O＇Neill'), "O'Neill");
  // DIN 91379 has these three in names, so they stay as they stand in a register.
  for (const text of ["O'Neill", 'O´Neill', 'O`Neill']) assert.equal(one(text), text);
});

test('only who brings types D and E can ask for them', () => {
  assert.throws(() => name.read('Ωmega', { latin: 'D' }), TypeError);
  assert.deepEqual(extendedText.read('Ωmega', {}), { value: 'Ωmega' });
  assert.equal(extendedText.read('Шишкин', {}).problem?.code, 'character');
  assert.deepEqual(extendedText.read('Шишкин', { latin: 'E' }), { value: 'Шишкин' });
});

test('a name may be empty unless it is required, and is counted in characters', () => {
  assert.deepEqual(name.read('  ', {}), { empty: true });
  assert.equal(nameProblem('  ', {}), undefined);
  assert.equal(name.read('  ', { required: true }).problem?.code, 'missing');
  assert.deepEqual(name.read('Mu\u0308ller', { maxLength: 6 }), { value: 'Müller' });
  assert.deepEqual(name.read('Müllers', { maxLength: 6 }).problem, {
    code: 'too-long',
    data: { max: 6, actual: 7 },
  });
  assert.equal(text.read('😀'.slice(0, 1), {}).problem?.code, 'character');
  assert.deepEqual(text.read('Ja', { minLength: 3 }).problem?.data, { min: 3, actual: 2 });
});

test('words are what stands between blanks', () => {
  assert.deepEqual(text.read('Die E-Mail-Adresse – ist z. B. neu', { maxWords: 6 }), {
    value: 'Die E-Mail-Adresse - ist z. B. neu',
  });
  assert.deepEqual(text.read('eins zwei\ndrei', { maxWords: 2 }).problem, {
    code: 'too-many-words',
    data: { max: 2, actual: 3 },
  });
});
