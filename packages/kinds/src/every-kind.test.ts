import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressKinds, splitStreet } from './address.js';
import { accessCode } from './code.js';
import { date } from './date-text.js';
import { email } from './email.js';
import { extendedText } from './extended-text.js';
import { shownFileName } from './file-name.js';
import { formats } from './formats.js';
import { iban } from './iban.js';
import { identifier, type IdentifierFormat } from './identifier.js';
import type { Rules, TextKind } from './kind.js';
import { nameProblem } from './latin-problem.js';
import { money } from './money.js';
import { name } from './name.js';
import { number } from './number.js';
import { phone } from './phone.js';
import { text } from './text.js';
import { changes } from './tidy.js';
import { time } from './time.js';
import { year } from './year.js';

/** Every kind, with every form that it has. */
const kinds: readonly (readonly [title: string, kind: TextKind, rules: Rules])[] = [
  ...Object.entries({
    text,
    name,
    email,
    phone,
    number,
    money,
    date,
    time,
    year,
    iban,
    accessCode,
  }),
  ...Object.entries(addressKinds),
]
  .map(([title, kind]): [string, TextKind, Rules] => [title, kind, {}])
  .concat(
    (['A', 'B', 'C'] as const).map((latin) => [`text ${latin}`, text, { latin, maxWords: 5 }]),
    (['D', 'E'] as const).map((latin) => [`extendedText ${latin}`, extendedText, { latin }]),
    (Object.keys(formats) as IdentifierFormat[]).map((format) => [format, identifier, { format }]),
  );

/** A generator of numbers below 1 that gives the same ones every time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pieces = [
  ...'0 1 2 3 4 5 6 7 8 9 . , - + / ( ) : @ a b e i x D E I B A N R F'.split(' '),
  ' ',
  ...['ü', 'u\u0308', 'ß', 'ẞ', 'K\u035F', 'h', '\u0301', '\u0323', 'ŉ', 'İ', 'ﬁ'],
  ...['–', '−', '’', '‘', '„', '“', '…', '€', '½', '٣', '１', 'Ω', 'Я', '漢', '😀'],
  ...['\u00A0', '\u2003', '\u2028', '\t', '\n', '\r\n', '\u0000', '\u00AD', '\u200B', '\u200D'],
  ...['\u202E', '\u2066', '\uFEFF', '\uFE0F', '\uD800', '\uDC00', '<b>', '{label}', '${x}'],
  ...['DE89370400440532013000', '14.3.1988', '9:30', '0231 50-0', '1.234,56', 'Uhr', 'EUR', 'pm'],
];

function* entered(count: number): Iterable<string> {
  const random = seeded(91379);
  const pick = (): string => pieces[Math.floor(random() * pieces.length)] ?? '';
  for (let index = 0; index < count; index++)
    yield Array.from({ length: 1 + Math.floor(random() * 9) }, pick).join('');
}

test('what was put in order stays so, and has the verdict that it had before', () => {
  for (const entry of entered(6000))
    for (const [title, kind, rules] of kinds) {
      const once = kind.tidy(entry, rules);
      const say = `${title}: ${JSON.stringify(entry)} → ${JSON.stringify(once)}`;
      assert.equal(kind.tidy(once, rules), once, say);
      assert.deepEqual(kind.read(once, rules), kind.read(entry, rules), say);
    }
});

test('what is kept can be read again, and is in NFC', () => {
  for (const entry of entered(6000))
    for (const [title, kind, rules] of kinds) {
      const { value } = kind.read(entry, rules);
      if (value === undefined) continue;
      assert.equal(value, value.normalize('NFC'));
      assert.notEqual(value, '');
      if (kind === money) continue; // cents are no euros
      assert.equal(kind.read(value, { decimals: 3, ...rules }).empty, undefined, title);
    }
});

test('what cannot be read is not changed, but for characters that look alike and blanks', () => {
  for (const [title, kind, rules] of kinds)
    for (const entry of ['abc', '?', '12-', 'x@', 'DE12', '31.2.1990', '25:00'])
      if (kind.read(entry, rules).problem) assert.equal(kind.tidy(entry, rules), entry, title);
});

test('an empty text is missing when there must be an answer, and nothing otherwise', () => {
  for (const [title, kind, rules] of kinds)
    for (const entry of ['', ' ', '\u00A0\t\n', '\u200B\uFEFF']) {
      assert.deepEqual(kind.read(entry, rules), { empty: true }, title);
      assert.deepEqual(kind.read(entry, { ...rules, required: true }).problem, { code: 'missing' });
    }
});

test('no problem carries the whole answer', () => {
  const secret = 'geheim'.repeat(20);
  for (const [title, kind, rules] of kinds) {
    const { data = {} } = kind.read(`${secret}\u0000`, rules).problem ?? {};
    for (const value of Object.values(data)) assert.ok(!String(value).includes('geheim'), title);
  }
});

const MEGABYTE = 1_000_000;

/** Texts of a megabyte that take quadratic time where something is looked for twice. */
const long: Readonly<Record<string, string>> = {
  letters: 'a'.repeat(MEGABYTE),
  digits: '1'.repeat(MEGABYTE),
  blanks: `a${' '.repeat(MEGABYTE)}b`,
  lines: 'Zeile\r\n'.repeat(MEGABYTE / 7),
  words: 'Wort '.repeat(MEGABYTE / 5),
  marks: `a${'\u0301\u0323'.repeat(MEGABYTE / 2)}`,
  directions: '\u202E'.repeat(MEGABYTE),
  surrogates: '\uD83D'.repeat(MEGABYTE),
  dashes: '–'.repeat(MEGABYTE),
  groups: '1.'.repeat(MEGABYTE / 2),
  labels: `a@${'a.'.repeat(MEGABYTE / 2)}`,
  hyphens: `a@${'a-'.repeat(MEGABYTE / 2)}`,
  brackets: '(0)'.repeat(MEGABYTE / 3),
  numbers: ' 1'.repeat(MEGABYTE / 2),
  markup: '<b>'.repeat(MEGABYTE / 3),
};

/** Every way of reading once: the formats of identifiers, and the parts of addresses, share theirs. */
const ways = new Map<TextKind, Rules>([
  [text, { maxWords: 5 }],
  [email, {}],
  [phone, {}],
  [number, {}],
  [money, {}],
  [date, {}],
  [iban, {}],
  [identifier, { format: 'number-plate' }],
]);

test('a megabyte of anything is read and put in order in no time', () => {
  for (const [what, entry] of Object.entries(long)) {
    const begin = process.cpuUsage();
    for (const [kind, rules] of ways) kind.read(entry, rules); // puts it in order first
    nameProblem(entry, {});
    changes(entry, text.tidy(entry));
    splitStreet(entry);
    shownFileName(entry);
    // Of the processor, not of the clock: other work may run beside.
    const each = process.cpuUsage(begin).user / 1000 / ways.size;
    // Linear work takes some ten milliseconds, quadratic work minutes.
    assert.ok(each < 2000, `${what}: ${each.toFixed()} ms`);
  }
});
