import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bringProblemTexts, problemText } from './problem-text.js';

test('a sentence of somebody else is filled with the same data, and needs no catalogue when nothing is to be filled', async () => {
  const problem = { code: 'too-big', data: { min: '0', max: '250000', as: 'money' } } as const;
  assert.equal(problemText({ code: 'missing' }, 'Ort', 'de'), 'Bitte prüfen Sie: Ort');
  assert.equal(problemText(problem, 'Wert', 'de', 'So viel nicht.'), 'So viel nicht.');
  assert.equal(problemText(problem, 'Wert', 'de', 'Nur {max}.'), 'Bitte prüfen Sie: Wert');
  await bringProblemTexts('de');
  assert.match(
    problemText(problem, 'Wert', 'de', '{label}: nur {max}.'),
    /^Wert: nur 2\.500,00\s€\.$/,
  );
});

test('a problem is told in the language of the page, with what to do', async () => {
  for (const locale of ['de', 'de-simple', 'en'] as const) await bringProblemTexts(locale);
  const problem = { code: 'character', data: { character: '–', instead: '-' } } as const;
  assert.match(problemText(problem, 'Name', 'de'), /„–“ .* „-“/);
  assert.match(problemText(problem, 'Name', 'en'), /“–” .* “-”/);
  assert.equal(
    problemText({ code: 'date-incomplete', data: { parts: 'day year' } }, 'Datum', 'de'),
    'Bitte ergänzen Sie den Tag und das Jahr.',
  );
  assert.match(problemText({ code: 'missing' }, 'Ort', 'de-simple'), /Ort$/);
  assert.equal(bringProblemTexts('en'), undefined);
});
