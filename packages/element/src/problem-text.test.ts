import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bringProblemTexts, problemText } from './problem-text.js';

test('a problem is told in the language of the page, with what to do', async () => {
  assert.equal(problemText({ code: 'missing' }, 'Ort', 'de'), 'Bitte prüfen Sie: Ort');
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
