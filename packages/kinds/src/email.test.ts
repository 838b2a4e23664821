import assert from 'node:assert/strict';
import { test } from 'node:test';
import { email } from './email.js';

const problem = (text: string) => email.read(text, {}).problem;

test('addresses that exist are kept as written', () => {
  for (const text of [
    'name@beispiel.de',
    "o'connor+amt@sub.beispiel-stadt.de",
    'Max.Mustermann@Beispiel.DE',
    'a@b.co',
    '_x%~@xn--mller-kva.de',
    'post@müller.de',
    'info@дом.рф',
  ])
    assert.deepEqual(email.read(` ${text}\u200B `, {}), { value: text });
});

test('it is said what is missing, and where', () => {
  for (const text of ['beispiel.de', 'a@@b.de', 'a@b@c.de'])
    assert.equal(problem(text)?.code, 'email-at');
  assert.equal(problem('@beispiel.de')?.code, 'email-start');
  for (const text of [
    'a@',
    'a@b',
    'a@b.',
    'a@.de',
    'a@b..de',
    'a@-b.de',
    'a@b-.de',
    'a@b.c',
    'a@1.2.3.4',
  ])
    assert.equal(problem(text)?.code, 'email-end', text);
});

test('the character that mail servers do not know is named', () => {
  assert.equal(problem('mül@ler.de')?.data?.['character'], 'ü');
  assert.equal(problem('max muster@b.de')?.data?.['codePoint'], 'U+0020');
  assert.equal(problem('Max <max>')?.code, 'email-at');
  assert.equal(problem('Max <max@b.de> a')?.code, 'character');
  assert.equal(problem('a@b_c.de')?.data?.['character'], '_');
});

test('an address has at most 254 characters', () => {
  const text =
    `name@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.de`.padStart(
      254,
      'a',
    );
  assert.deepEqual(email.read(text, {}), { value: text });
  assert.deepEqual(problem(`a${text}`)?.data, { max: 254, actual: 255 });
});

/** As the HTML standard defines a valid e-mail address; browsers judge by it. */
const html =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;

test('what is accepted in ASCII is accepted by the browser too', () => {
  const letters = ['a', '.', '@', '-', '_', '1', '"', ' ', 'de'];
  for (let seed = 0; seed < 60_000; seed++) {
    let rest = seed;
    let text = '';
    for (; rest > 0; rest = Math.floor(rest / letters.length))
      text += letters[rest % letters.length] ?? '';
    const { value } = email.read(text, {});
    if (value !== undefined) assert.match(value, html, text);
  }
});

test('an address is found in what is copied from a link, a letter or a mail program', () => {
  for (const [text, value] of [
    ['mailto:a@b.de?subject=Hund', 'a@b.de'],
    ['MAILTO://a@b.de', 'a@b.de'],
    ['mailto:a%2Bamt%40b.de', 'a+amt@b.de'],
    ['<a@b.de>', 'a@b.de'],
    ['Muster, Max <a@b.de>;', 'a@b.de'],
    ['a@b.de,', 'a@b.de'],
    ['ａ＠ｂ。ｄｅ', 'a@b.de'],
  ] as const) {
    assert.deepEqual(email.read(text, {}), { value }, text);
    assert.equal(email.tidy(text), value);
  }
  assert.equal(email.tidy('mailto:a'), 'mailto:a');
  assert.equal(email.read('a@b.de, c@d.de', {}).problem?.code, 'email-at');
});

test('a copied link is an address, and too much before the @ is said to be too much', () => {
  assert.equal(email.read('mailto:a@b.de', {}).value, 'a@b.de');
  assert.equal(email.tidy('mailto:a@b.de'), 'a@b.de');
  assert.equal(email.read(`${'a'.repeat(64)}@b.de`, {}).problem, undefined);
  assert.deepEqual(email.read(`${'a'.repeat(65)}@b.de`, {}).problem, {
    code: 'email-long',
    data: { max: 64, actual: 65 },
  });
});
