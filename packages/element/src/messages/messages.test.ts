import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProblemCode } from '@stadtkit/kinds/problem.js';
import { locales } from '@stadtkit/kinds/locale.js';
import { ar } from './ar.js';
import { deSimple } from './de-simple.js';
import { de } from './de.js';
import { en } from './en.js';

const catalogues = { de, 'de-simple': deSimple, en, ar };
const codes = Object.keys(de) as ProblemCode[];

/** What problems carry, as `packages/kinds/src/problem.ts` says. */
const data: Readonly<Partial<Record<ProblemCode, Readonly<Record<string, string>>>>> = {
  format: { example: '44137' },
  'too-long': { max: '40', actual: '47' },
  'too-short': { min: '8', actual: '3' },
  'too-many-words': { max: '200', actual: '213' },
  character: { character: '_', codePoint: 'U+005F', instead: '-' },
  'email-long': { max: '64', actual: '65' },
  'phone-country': { country: '+999' },
  'number-ambiguous': { grouped: '1234', decimal: '1.234', as: 'number' },
  'too-many-decimals': { decimals: '2' },
  'too-small': { min: '100050', as: 'money' },
  'too-big': { max: '1234.5', as: 'number' },
  step: { below: '0.2', above: '0.3', as: 'number' },
  'date-incomplete': { parts: 'day month year' },
  'date-too-early': { earliest: '1900-01-01' },
  'date-too-late': { latest: '2026-12-31' },
  'range-backwards': { from: '2026-07-02' },
  'time-too-early': { earliest: '09:00' },
  'time-too-late': { latest: '17:00' },
  length: { length: '11', actual: '10' },
  'iban-country': { country: 'XX' },
  'iban-short': { missing: '2', length: '22', country: 'DE' },
  'iban-long': { extra: '1', length: '22', country: 'DE' },
  'iban-place': { place: '5', character: 'O', needed: 'digit', country: 'DE' },
  'choose-at-least': { min: '1' },
  'choose-at-most': { max: '3' },
  'answer-at-least': { min: '1' },
  'choose-alone': { option: 'Keine davon' },
  'too-few-entries': { min: '1' },
  'too-many-entries': { max: '5' },
  'file-type': { name: 'Brief.exe', accept: 'PDF, JPEG' },
  'file-too-big': { name: 'Foto.jpg', size: '12345678', max: '5000000', as: 'bytes' },
  'file-empty': { name: 'Foto.jpg' },
  'file-too-many': { max: '2' },
  'file-unreadable': { name: 'Foto.jpg' },
  'file-heic': { name: 'Foto.heic' },
  'file-pending': { name: 'Foto.jpg' },
  'file-not-sent': { name: 'Foto.jpg' },
  'file-not-now': { name: 'Foto.jpg' },
  'file-not-working': { name: 'Foto.jpg' },
  'file-refused': { name: 'Foto.jpg' },
  'file-lost': { name: 'Foto.jpg' },
  'photo-too-small': { width: '300', height: '400', minWidth: '600', minHeight: '800' },
  refused: { rule: 'under-age' },
};

const say = (locale: keyof typeof catalogues, code: ProblemCode, more = {}): string =>
  catalogues[locale][code]('Name', { ...data[code], ...more });

test('every problem has a whole sentence in every language, with nothing left to fill in', () => {
  for (const locale of locales)
    for (const code of codes) {
      const sentence = say(locale, code);
      assert.doesNotMatch(
        sentence,
        /[{}|#]|„“|“”|«»|\u2068\u2069|undefined|null|NaN|\s{2}|^\s|\s$/,
        `${locale} ${code}`,
      );
      assert.match(sentence, /^[A-Z„“0-9«\u0600-\u06FF]/, `${locale} ${code}: ${sentence}`);
      assert.ok(sentence.length < 150, `${locale} ${code}: ${sentence}`);
    }
});

test('Leichte Sprache has its own sentence for every problem, in short sentences', () => {
  for (const code of codes) {
    const sentences = say('de-simple', code).split(/(?<=[.?!:]) /);
    assert.notEqual(say('de-simple', code), say('de', code), code);
    for (const sentence of sentences) {
      assert.ok(sentence.split(' ').length <= 12, `${code}: ${sentence}`);
      assert.doesNotMatch(sentence, /[;(–]/, code);
    }
  }
});

test('nobody is blamed, and nothing is called invalid', () => {
  for (const code of codes) {
    assert.doesNotMatch(
      say('de', code),
      /leider|ungültig|fehlerhaft|unzulässig|falsch eingegeben/i,
    );
    assert.doesNotMatch(say('en', code), /sorry|invalid|illegal|error/i);
    assert.doesNotMatch(say('ar', code), /للأسف|غير صالح|خطأ/);
  }
});

test('numbers, amounts, days and sizes are written as in the language', () => {
  assert.match(say('de', 'too-small'), /1\.000,50\s€/);
  assert.match(say('en', 'too-small'), /€1,000\.50/);
  assert.match(say('de', 'too-big'), /1234,5 /);
  assert.match(say('de', 'number-ambiguous'), /1234 oder 1,234\?/);
  assert.match(say('de', 'date-too-late'), /31\.12\.2026/);
  assert.match(say('en', 'date-too-late'), /31 Dec 2026/);
  assert.match(say('de', 'date-too-early', { earliest: '1950' }), / 1950 oder später/);
  assert.match(say('de', 'file-too-big'), /12,3 MB .* 5 MB/);
  assert.match(say('de', 'file-too-big', { max: '500000' }), /500 kB/);
  assert.match(
    say('de', 'step', { below: '09:45', above: '10:00', as: undefined }),
    /09:45 oder 10:00/,
  );
  assert.equal(say('de', 'step', { above: undefined }), 'Bitte schreiben Sie 0,2.');
});

test('one and many', () => {
  assert.match(say('de', 'iban-short'), /^Es fehlen 2 Zeichen\. .* 22\.$/);
  assert.match(say('de', 'iban-short', { missing: '1' }), /^Es fehlt 1 Zeichen\./);
  assert.match(say('en', 'choose-at-least'), /1 answer\./);
  assert.match(say('en', 'choose-at-least', { min: '2' }), /2 answers\./);
});

test('Arabic has a form for one, two, a few, many and hundreds', () => {
  for (const [min, words] of [
    ['1', 'إجابة واحدة'],
    ['2', 'إجابتين'],
    ['3', '3 إجابات'],
    ['11', '11 إجابة'],
    ['100', '100 إجابة'],
    ['103', '103 إجابات'],
  ] as const)
    assert.equal(say('ar', 'choose-at-least', { min }), `يرجى اختيار ${words} على الأقل.`);
  assert.match(say('ar', 'too-short', { min: '12' }), / 12 حرفًا /);
});

test('Arabic writes digits as people type them, and days as on German documents', () => {
  assert.match(say('ar', 'date-too-late'), /\u206831\.12\.2026\u2069/);
  assert.match(say('ar', 'too-small'), /1\.000,50\s€/);
  assert.match(say('ar', 'too-big'), /1234,5\u2069/);
});

test('what comes from a person cannot turn an Arabic sentence around', () => {
  assert.match(say('ar', 'file-empty'), /^«\u2068Foto\.jpg\u2069»/);
  assert.match(say('ar', 'phone-country'), /\u2068\+999\u2069/);
});

test('lists are joined as people say them', () => {
  assert.equal(say('de', 'date-incomplete'), 'Bitte ergänzen Sie den Tag, den Monat und das Jahr.');
  assert.equal(say('en', 'date-incomplete'), 'Please add the day, month and year.');
});

test('a character that nobody sees is described', () => {
  const unseen = { character: '', codePoint: 'U+200B', instead: undefined };
  assert.match(say('de', 'character', unseen), /unsichtbares Zeichen \(U\+200B\)/);
  assert.match(say('de', 'character', { ...unseen, codePoint: 'U+0020' }), /ohne Leerzeichen/);
  assert.match(say('de', 'character', { instead: undefined, allowed: 'digits' }), /nur Ziffern/);
});

test('what comes from a person is not taken for a place to fill in', () => {
  const name = '{label}${max}{size|a|b}$&';
  assert.match(say('de', 'file-empty', { name }), /^„\{label\}\$\{max\}\{size\|a\|b\}\$&“/);
  assert.equal(de.missing('{max}', { max: '1' }), 'Bitte füllen Sie das Feld „{max}“ aus.');
});

test('a server’s data that makes no sense still gives a sentence', () => {
  for (const code of codes)
    for (const odd of ['', 'x', '-1', '9'.repeat(400), '2026-99-99'])
      for (const as of [undefined, 'number', 'money', 'bytes', 'toString'])
        assert.ok(
          say('de', code, {
            as,
            min: odd,
            max: odd,
            size: odd,
            earliest: odd,
            parts: odd,
            from: odd,
          }),
        );
});
