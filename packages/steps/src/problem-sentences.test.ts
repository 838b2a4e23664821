import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnswerValue } from './answer-value.js';
import { kindOf } from './question-kinds.js';
import { tried } from './question-kinds.fixtures.js';
import { readService } from './read-service.js';
import { question, service } from './received.fixtures.js';
import type { Question } from './service.js';

type Kind = keyof typeof tried;
const kinds = Object.keys(tried) as Kind[];

const listed = ({ purpose: _, legalBasis: __, retention: ___, ...list }: Question) => list;
const asks = (kind: Kind, more: object = {}): object => {
  const one = question({ name: 'q', kind, ...tried[kind].says, ...more });
  return kind === 'add-another' ? listed(one) : one;
};

const mistakes = (one: object) =>
  readService({
    ...service,
    checks: [],
    eligibility: [],
    lookups: [],
    steps: service.steps.map((step) =>
      step.name === 'pet' ? { ...step, questions: [one] } : step,
    ),
  }).mistakes ?? [];
const said = (one: object): string =>
  mistakes(one)
    .map(({ path, says }) => `${path.replace(/^steps\[\d+\]\./, '')} ${says}`)
    .join('\n');

const texts = { de: 'Bitte sehen Sie im Brief nach.' };

/** Answers in which something is wrong, each of its kind in several ways. */
const wrong: readonly AnswerValue[] = [
  ...['', 'x'.repeat(300), 'a\u0000b', '😀', 'a@', '@b', 'a@@b', `${'a'.repeat(70)}@b.de`, 'a@b'],
  ...['123', '0231', '+999123', '0231 5', '+4923150012345678901', '1.5', '1.555', '-5', 'abc'],
  ...['2027', '1899', '87', '25:00', '9:30', '09:31', '07:00', '23:00', '2026-13-01', '2027-01-01'],
  ...['XX12', 'DE89370400440532013001', 'DE8937040044053201300', 'DE893704004405320130001'],
  ...['DE8937040044053201300X', '4413', 'D-44137', 'ohne', 'FP26', '99999999'],
  ...[['red', 'blue'], ['red', 'none'], [], false],
  { from: '2026-07-03', to: '2026-07-01' },
  { from: '2026-13-01', to: '' },
  Array.from({ length: 60 }, () => ({ called: 'x' })),
];

for (const kind of kinds.filter((one) => one !== 'address'))
  test(`${kind}: whatever can be wrong with an answer can have a sentence of its own`, () => {
    const limits = { ...tried[kind].says, required: true } as Question;
    const codes = [tried[kind].wrong, undefined, ...wrong].flatMap((value) => {
      const found = kindOf(kind).problem(limits, value, '2026-07-01');
      // Only by forgery, or of no length that anybody types.
      return found && found.code !== 'not-an-option' ? [found.code] : [];
    });
    assert.ok(codes.length > 0);
    for (const code of codes) assert.equal(said(asks(kind, { problems: { [code]: texts } })), '');
  });

test('a problem that no answer to the question can have is refused, with those that it can', () => {
  const cases: readonly [object, RegExp][] = [
    [
      asks('number', { problems: { 'email-at': texts } }),
      /problems\.email-at .*“number”.*too-small/,
    ],
    [
      asks('text', { problems: { prize: texts } }),
      /problems\.prize is not known here. Known: missing/,
    ],
    [asks('text', { problems: { refused: texts } }), /problems\.refused is not known here/],
    [asks('address', { problems: { missing: texts } }), /has no problem of its own/],
    [asks('text', { problems: { 'code-not-valid': texts } }), /code-not-valid cannot be wrong/],
    [
      asks('number', { min: undefined, problems: { 'too-small': texts } }),
      /too-small is only wrong with “min”/,
    ],
    [asks('date', { past: false, problems: { 'date-future': texts } }), /with “past”/],
    [asks('text', { required: false, problems: { missing: texts } }), /with “required”/],
    [asks('text', { problems: { missing: { en: 'x' } } }), /German at least/],
    [asks('text', { problems: { missing: 'x' } }), /problems\.missing must be texts by language/],
    [asks('text', { problems: JSON.parse('{"__proto__": {"de": "x"}}') as object }), /not known/],
    [asks('text', { problems: [] }), /problems must be an object/],
  ];
  for (const [one, pattern] of cases) assert.match(said(one), pattern);
  assert.equal(said(asks('money', { problems: { 'too-small': texts } })), '');
});

test('a placeholder that nothing fills is refused in every language, with those that are', () => {
  const says = (de: string, en = 'x') =>
    said(asks('number', { problems: { 'too-big': { de, en } } }));
  assert.equal(says('Mehr als {max} gibt es bei „{label}“ nicht.'), '');
  assert.equal(says('Höchstens {max} {max|Meter|Meter}.'), '');
  assert.match(says('Höchstens {mx}.'), /too-big\.de has “{mx}”.*Possible: {label}, {max}/);
  assert.match(says('x', 'At most {actual}.'), /too-big\.en has “{actual}”/);
  for (const odd of ['{', '}', '{max', '{}', '{max|einer}', '{constructor}'])
    assert.match(says(`So ${odd}`), /which nothing fills/, odd);
});

test('what opens a register can have a sentence for a code that it does not know', () => {
  const opens = (problems: object) => ({
    ...service,
    steps: service.steps.map((step) => ({
      ...step,
      ...(step.questions
        ? {
            questions: step.questions.map((one) =>
              one.kind === 'access-code'
                ? { ...one, problems }
                : one.register
                  ? { ...one, ...(Object.hasOwn(problems, 'missing') ? { problems } : {}) }
                  : one,
            ),
          }
        : {}),
    })),
  });
  assert.deepEqual(readService(opens({ 'code-not-valid': texts })).mistakes ?? [], []);
  const found = readService(opens({ missing: texts })).mistakes ?? [];
  assert.ok(found.some(({ says }) => says.includes('a register answers, and nobody types')));
});

test('a question for each of several has its own sentences', () => {
  const list = (problems: object) => {
    const whole = asks('add-another') as Question;
    const [first, ...rest] = whole.questions ?? [];
    return { ...whole, questions: [{ ...first, problems }, ...rest] };
  };
  assert.equal(said(list({ missing: texts })), '');
  assert.match(
    said(list({ 'too-big': texts })),
    /questions\[0\]\.questions\[0\]\.problems\.too-big/,
  );
});
