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
