import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesUnder } from '../scripts/files.mjs';
import { root } from '../scripts/machine.mjs';

// What a citizen reads on the way through a service; papers are read by others, and one at a time.
const catalogues = filesUnder(['packages'])
  .filter((path) => /src\/.*messages\/(?:email\/)?de-simple\.ts$/.test(path))
  .filter((path) => !path.includes('packages/papers/'));

/** What sentences are filled in with: by its first parameter, or else a number. */
const samples = { duration: { years: 10, months: 0, weeks: 0, days: 0, afterTransfer: true } };

/** Every text of a catalogue with its path, sentences filled in. */
function* texts(messages, path = '') {
  for (const [key, one] of Object.entries(messages)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof one === 'string') yield [at, one];
    else if (typeof one === 'object') yield* texts(one, at);
    else {
      const parameter = /\(?\s*(\w+)/.exec(one.toString())?.[1] ?? '';
      yield [at, String(one(samples[parameter] ?? 2, samples[parameter] ?? 4, 6))];
    }
  }
}

const load = async (path) => Object.values(await import(pathToFileURL(join(root, path)).href))[0];

for (const path of catalogues)
  test(`Leichte Sprache of ${path}: its own words, in short sentences`, async () => {
    const code = readFileSync(join(root, path), 'utf8');
    assert.doesNotMatch(code, /from '\.\/de\.js'|\.\.\.de\b/, 'nothing is inherited from German');
    // Problems have a test of their own, with what each of them carries.
    if (path.includes('packages/element/')) return;
    const german = Object.fromEntries(texts(await load(path.replace('de-simple', 'de'))));
    for (const [at, text] of texts(await load(path))) {
      assert.ok(text.trim() !== '' && !/undefined|\[object|NaN/.test(text), `${at}: ${text}`);
      assert.doesNotMatch(text, /[;(–]/, `${at}: ${text}`);
      for (const sentence of text.split(/(?<=[.?!:]) /))
        assert.ok(sentence.split(' ').length <= 12, `${at}: ${sentence}`);
      // A word such as „Weiter“ or a short label is simple already; a whole sentence is not by chance the same.
      if (/[.!]$/.test(text) && text.split(' ').length > 6) assert.notEqual(text, german[at], at);
    }
  });

test('the catalogues of all wings are found', () => {
  for (const wing of ['content', 'element', 'identity', 'licence', 'payment', 'steps'])
    assert.ok(catalogues.includes(`packages/${wing}/src/messages/de-simple.ts`), wing);
});
