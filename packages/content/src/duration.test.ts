import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bringLanguage } from '@stadtkit/kinds/catalogue.js';
import type { Locale } from '@stadtkit/kinds/locale.js';
import { readDuration } from './duration.js';
import { messagesFor } from './messages-for.js';

const words = (text: string, locale: Locale = 'de'): string => {
  const duration = readDuration(text);
  assert.ok(duration);
  return messagesFor(locale).purpose.retentionText(duration);
};

test('puts retention periods into plain words', () => {
  assert.equal(words('P10Y'), '10 Jahre');
  assert.equal(words('P1Y6M'), '1 Jahr und 6 Monate');
  assert.equal(words('P1M', 'en'), '1 month');
  assert.equal(words('P30D', 'de-simple'), '30 Tage');
  assert.equal(words('P1Y6M2W', 'en'), '1 year, 6 months and 2 weeks');
});

test('puts them into Arabic words once those are fetched, and into German ones before', async () => {
  assert.equal(words('P2Y', 'ar'), '2 Jahre');
  await bringLanguage('ar');
  assert.equal(words('P1M', 'ar'), 'شهر');
  assert.equal(words('P2Y', 'ar'), 'سنتان');
  assert.equal(words('P10Y', 'ar'), '10 سنوات');
  assert.equal(words('P30D', 'ar'), '30 يومًا');
});

test('says that nothing is kept after the transfer', () => {
  assert.match(words('P0D-after-transfer'), /gelöscht/);
  assert.match(words('P0D-after-transfer', 'en'), /deleted/i);
  assert.equal(words('P30D-after-transfer'), '30 Tage, nachdem Ihr Antrag beim Amt angekommen ist');
});

test('does not guess what is no period', () => {
  for (const text of ['', 'P', '10 Jahre', 'P10', 'PT5M', 'P-1Y', 'P10Y-later'])
    assert.equal(readDuration(text), undefined, text);
});
