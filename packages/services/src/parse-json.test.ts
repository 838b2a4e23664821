import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fischereischein } from './fischereischein.js';
import { parseJson } from './parse-json.js';

const saidOf = (text: string): string => {
  try {
    parseJson(text);
  } catch (fault) {
    return (fault as Error).message;
  }
  return '';
};

test('of a file that is no JSON is said in which line, and what a hand forgot', () => {
  for (const [text, says] of [
    ['{\n"a": 1\n"b": 2\n}', 'in line 2 a comma is missing at the end.'],
    ['{\n"a": "x"\n\n\n"b": 2\n}', 'in line 2 a comma is missing at the end.'],
    ['[\n{}\n{}\n]', 'in line 2 a comma is missing at the end.'],
    ['{\n"a": [1],\n}', 'in line 2 a comma stands before }: behind the last one there is none.'],
    ['[\n1,\n2,\n]', 'in line 3 a comma stands before ]: behind the last one there is none.'],
    ['{"a" 1}', 'in line 1 a colon is expected instead of: 1}'],
    ['{\na: 1}', 'in line 2 a name in straight quotes (") is expected instead of: a: 1}'],
    ['{\n"a": „x“\n}', /^in line 2 a text in straight quotes \("\), .* instead of: „x“$/],
    ['{\n"a": "x,\n"b": 1}', /^in line 2 a text does not end, .*: "x,$/],
    ['{"a": "he says "no""}', 'in line 1 a comma or } is expected instead of: no""}'],
    ['{\n// why\n"a": 1}', /^in line 2 a name .* instead of: \/\/ why$/],
    ['{\n"a": {\n"b": 1\n}\n', 'in line 5 a comma or } is missing: the file ends there.'],
    ['{}\n{}', 'in line 2 the end of the file is expected instead of: {}'],
    ['', /^in line 1 a text in straight quotes .* is missing: the file ends there\.$/],
    ['[1, 02]', 'in line 1 a comma or ] is expected instead of: 2]'],
    ['['.repeat(100_000), /brackets deep\.$/],
  ] as const)
    if (typeof says === 'string') assert.equal(saidOf(text), says, text.slice(0, 50));
    else assert.match(saidOf(text), says, text.slice(0, 50));
});

test('a mark before the text, as Windows writes it, is no fault', () => {
  assert.deepEqual(parseJson('\ufeff{"a": "ä\\n\\u00e4\x7f"}'), { a: 'ä\nä\x7f' });
});

test('wherever one character is left out, a place is said in that line or behind it', () => {
  const text = JSON.stringify(fischereischein.service, null, 1).slice(0, 6000);
  const whole = text.slice(0, text.lastIndexOf('\n')).replace(/,?$/, '') + '\n';
  for (let at = 0; at < whole.length; at += 1) {
    const said = saidOf(whole.slice(0, at) + whole.slice(at + 1));
    const line = Number(/^in line (\d+) ./.exec(said)?.[1]);
    const lost = whole.slice(0, at).split('\n').length;
    assert.ok(line >= lost, `${whole.slice(at - 20, at + 20)}\n${said}`);
  }
});
