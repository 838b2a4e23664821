import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, Search, type Choice } from './choice.js';

const countries: readonly Choice[] = [
  { code: 'EG', label: 'Ägypten', also: 'Egypt' },
  { code: 'DE', label: 'Deutschland', also: 'Germany BRD' },
  { code: 'CI', label: 'Côte d’Ivoire', also: 'Elfenbeinküste' },
  { code: 'CD', label: 'Kongo, Demokratische Republik' },
  { code: 'CG', label: 'Kongo, Republik' },
  { code: 'NE', label: 'Niger' },
  { code: 'NG', label: 'Nigeria' },
  { code: 'AT', label: 'Österreich', also: 'Austria' },
];
const found = (text: string) => new Search(countries).find(text).map(({ code }) => code);

test('finds without case and diacritics, in the middle of words, and by other words for it', () => {
  assert.deepEqual(found('DEUTSCH'), ['DE']);
  assert.deepEqual(found('agypt'), ['EG']);
  assert.deepEqual(found('land'), ['DE']);
  assert.deepEqual(found('germany'), ['DE']);
  assert.deepEqual(found('brd'), ['DE']);
  assert.deepEqual(found('cote d ivoire'), ['CI']);
  assert.deepEqual(found('oesterreich'), ['AT']);
  assert.deepEqual(found('elfenbeinkueste'), []);
});

test('takes several words in any order', () => {
  assert.deepEqual(found('republik kongo'), ['CD', 'CG']);
});

test('puts first what begins with the text, then words that do', () => {
  assert.deepEqual(found('ni'), ['NE', 'NG']);
  assert.deepEqual(found('re'), ['CD', 'CG', 'CI', 'AT']);
});

test('finds everything for nothing, and nothing for signs alone', () => {
  assert.equal(found(' ').length, countries.length);
  assert.deepEqual(found('…'), []);
});

test('knows the only choice that a text names', () => {
  const named = (text: string) => new Search(countries).exact(text)?.code;
  assert.equal(named(' deutschland '), 'DE');
  assert.equal(named('Germany'), 'DE');
  assert.equal(named('Niger'), 'NE');
  assert.equal(named('Oesterreich'), 'AT');
  assert.equal(named('Deutschl'), undefined);
  assert.equal(named(''), undefined);
});

test('prefers the very spelling, and guesses nothing between two of the same name', () => {
  const towns = [
    { code: '1', label: 'Neustadt' },
    { code: '2', label: 'Neustadt' },
    { code: '3', label: 'Muller' },
    { code: '4', label: 'Müller' },
  ];
  assert.equal(new Search(towns).exact('Neustadt'), undefined);
  assert.equal(new Search(towns).exact('Müller')?.code, '4');
});

test('bears hostile text, and 1 MB of it, quickly', () => {
  const many = Array.from({ length: 5_000 }, (_, at) => ({
    code: `${at}`,
    label: `Straße ${at} a`,
  }));
  const search = new Search(many);
  const start = process.cpuUsage(); // not of the clock: other work may run beside
  for (const text of ['\ud800', '\u202e', '[a-z', 'a '.repeat(500_000), 'x'.repeat(1_000_000)])
    search.find(text);
  assert.ok(process.cpuUsage(start).user < 1_000_000);
  assert.equal(fold('\u202eDeutsch\u200bland'), 'deutsch land');
});

const streets: readonly Choice[] = [
  { code: '1', label: 'Heidestraße' },
  { code: '2', label: 'Straße des Friedens' },
  { code: '3', label: 'Strandweg' },
  { code: '4', label: 'Müllerstraße' },
  { code: '5', label: 'Am Oelberg' },
  { code: '6', label: 'Friedrich-Ebert-Straße' },
];
const streetsFor = (text: string) => new Search(streets).find(text).map(({ code }) => code);

test('finds a street however the word for it is written', () => {
  for (const text of ['Heidestr.', 'heidestrasse', 'HEIDESTRASSE', 'Heidestr', 'heide str.'])
    assert.deepEqual(streetsFor(text), ['1'], text);
  assert.equal(streetsFor('Str. des')[0], '2');
  assert.equal(streetsFor('Str des Fr')[0], '2');
  assert.deepEqual(streetsFor('Friedrich Ebert Str.'), ['6']);
  assert.deepEqual(streetsFor('Str').slice(0, 2), ['2', '3']);
});

test('finds ä written as ä, ae or a, in what is typed and in the list', () => {
  for (const text of ['Müllerstr.', 'Muellerstr.', 'Mullerstr.'])
    assert.deepEqual(streetsFor(text), ['4'], text);
  for (const text of ['Ölberg', 'Oelberg']) assert.deepEqual(streetsFor(text), ['5'], text);
});

test('knows the street that somebody means who shortens the word for it', () => {
  const named = (text: string) => new Search(streets).exact(text)?.code;
  for (const text of ['Heidestr.', 'Heidestr', 'heidestrasse'])
    assert.equal(named(text), '1', text);
  assert.equal(named('Str. des Friedens'), '2');
  assert.equal(named('Friedrich Ebert Str'), '6');
  assert.equal(named('am Ölberg'), '5');
  assert.equal(named('Str'), undefined);
});
