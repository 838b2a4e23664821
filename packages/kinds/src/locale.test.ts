import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateFormat, formatsFor } from './formats-for.js';
import { localeFor, locales } from './locale.js';

test('a page gets the language of its tag, whatever the region, and German where the tag names none that we speak', () => {
  for (const locale of locales) assert.equal(localeFor(locale), locale);
  for (const [tag, locale] of [
    ['EN-gb', 'en'],
    ['ar-SY', 'ar'],
    ['AR', 'ar'],
    ['de-AT', 'de'],
    ['de-DE-simple', 'de-simple'],
    ['en-simple', 'en'],
    ['simple', 'de'],
    ['fr', 'de'],
    ['arz', 'de'],
    ['', 'de'],
    [undefined, 'de'],
  ] as const)
    assert.equal(localeFor(tag), locale, tag);
});

test('numbers are written as in Germany, in English as in Britain', () => {
  const written = (['de', 'de-simple', 'en', 'ar'] as const).map((locale) =>
    (1234.5).toLocaleString(formatsFor(locale)),
  );
  assert.deepEqual(written, ['1.234,5', '1.234,5', '1,234.5', '1.234,5']);
});

test('days are written as in the language, in Arabic in digits as on German documents', () => {
  const written = locales.map((locale) =>
    dateFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 2, 14)),
  );
  assert.deepEqual(written, ['14. März 2026', '14. März 2026', '14 March 2026', '14.03.2026']);
});
