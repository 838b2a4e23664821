import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bringLanguage, catalogue } from './catalogue.js';

const carried = { de: { yes: 'Ja' }, 'de-simple': { yes: 'Ja' }, en: { yes: 'Yes' } };

test('what the code carries needs no fetching', () => {
  const said = catalogue({ ...carried, ar: () => Promise.resolve({ yes: 'نعم' }) });
  for (const locale of ['de', 'de-simple', 'en'] as const) {
    assert.equal(bringLanguage(locale), undefined);
    assert.equal(said(locale), carried[locale]);
  }
});

test('another language falls back to German until all catalogues have fetched it, each once', async () => {
  let times = 0;
  const said = catalogue({
    ...carried,
    ar: () => {
      times += 1;
      return Promise.resolve({ yes: 'نعم' });
    },
  });
  assert.equal(said('ar').yes, 'Ja');
  assert.equal(times, 0);
  assert.equal(await bringLanguage('ar'), true);
  assert.equal(said('ar').yes, 'نعم');
  assert.equal(bringLanguage('ar'), undefined);
  assert.equal(times, 1);
});

test('what cannot be fetched is said in German, and asked for again the next time', async () => {
  let online = false;
  const said = catalogue({
    ...carried,
    ar: () => (online ? Promise.resolve({ yes: 'نعم' }) : Promise.reject(new Error('offline'))),
  });
  assert.equal(await bringLanguage('ar'), false);
  assert.equal(said('ar').yes, 'Ja');
  online = true;
  assert.equal(await bringLanguage('ar'), true);
  assert.equal(said('ar').yes, 'نعم');
});
