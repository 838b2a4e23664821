import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isSameValue, readAnswerValue, type AnswerValue } from './answer-value.js';
import { factsOn, holds } from './condition.js';
import { answerProblem } from './question.js';
import { kindOf, questionKinds, type QuestionKind } from './question-kinds.js';
import { tried, unasked } from './question-kinds.fixtures.js';
import { readAnswers } from './read-answers.js';
import { conditionMistakes } from './read-condition.js';
import { questionMistakes } from './read-question.js';
import { readService } from './read-service.js';
import { now, question, service } from './received.fixtures.js';
import type { Condition, Question } from './service.js';
import { answerWords } from './words.js';

const kinds = Object.keys(tried) as (keyof typeof tried)[];
const asks = (kind: keyof typeof tried, more: Partial<Question> = {}): Question => {
  const asked = question({ name: 'q', kind, ...tried[kind].says, ...more });
  const { purpose: _, legalBasis: __, retention: ___, ...list } = asked;
  // Why several are asked, their own questions say.
  return kind === 'add-another' ? list : asked;
};

function formOf(kind: keyof typeof tried): FormData {
  const form = new FormData();
  for (const [suffix, values] of Object.entries(tried[kind].form))
    for (const value of [values].flat()) form.append(`q${suffix}`, value);
  return form;
}

const read = (kind: keyof typeof tried, form: FormData) =>
  kindOf(kind).read(form, asks(kind), 'de');

/** What no kind takes, as JSON or as an object of JavaScript. */
const hostile: readonly unknown[] = [
  7,
  null,
  [],
  [7],
  [['red']],
  {},
  { nested: { deep: 'x' } },
  JSON.parse('{"__proto__": "x"}'),
  JSON.parse('{"__proto__": {"from": "2026-07-01", "to": "2026-07-14"}}'),
  { constructor: 'x' },
  { from: 7, to: 8 },
  ['red', 'red'],
  'x'.repeat(1e6),
  ['x'.repeat(1e6)],
  { street: 'x'.repeat(1e6) },
  Array.from({ length: 1e5 }, () => 'red'),
];

test('every kind is tried', () => {
  assert.deepEqual([...kinds, ...unasked].sort(), Object.keys(questionKinds).sort());
  for (const kind of unasked) assert.equal(kindOf(kind).asks, false);
});

for (const kind of kinds) {
  const { value, other, wrong, code, missing, de, en } = tried[kind];

  test(`${kind}: what stands in the form comes out in its plain form, and counts`, () => {
    assert.deepEqual(read(kind, formOf(kind)), value);
    for (const right of [value, other])
      assert.equal(answerProblem(asks(kind), right, now), undefined, JSON.stringify(right));
  });

  test(`${kind}: what stands in its control again is read as the same`, () => {
    const { written } = kindOf(kind);
    if (!written || typeof value !== 'string') return;
    for (const locale of ['de', 'en'] as const) {
      const form = new FormData();
      form.append('q', written(asks(kind), value, locale));
      assert.equal(kindOf(kind).read(form, asks(kind), locale), value, locale);
    }
  });

  test(`${kind}: what is wrong is said, what is empty only where it must be answered`, () => {
    assert.equal(answerProblem(asks(kind), wrong, now)?.code, code);
    const nothing = read(kind, new FormData());
    assert.equal(answerProblem(asks(kind), nothing, now)?.code, missing);
    assert.equal(answerProblem(asks(kind, { required: false }), nothing, now), undefined);
    assert.equal(answerProblem(asks(kind), undefined, now)?.code, missing);
  });

  test(`${kind}: no hostile value counts, breaks anything, or takes long`, () => {
    for (const one of hostile) {
      const begun = performance.now();
      assert.ok(
        answerProblem(asks(kind), one as AnswerValue, now),
        JSON.stringify(one).slice(0, 60),
      );
      const read = readAnswerValue(one);
      if (read !== undefined) answerWords(asks(kind), read, 'de');
      assert.ok(performance.now() - begun < 2000);
    }
    for (const text of ['', ' ', '\u0000', '\u202E', '-', '.', '1e9', 'NaN', '٣', '١٩٨٧-٠٣'])
      assert.doesNotThrow(() => answerProblem(asks(kind), text, now));
  });

  test(`${kind}: the review says it in words`, () => {
    assert.equal(answerWords(asks(kind), value, 'de'), de);
    assert.equal(answerWords(asks(kind), value, 'en'), en);
    assert.equal(answerWords(asks(kind), undefined, 'de'), 'Keine Angabe');
    for (const foreign of ['x', true, ['x'], { x: 'y' }] as const)
      assert.equal(typeof answerWords(asks(kind), foreign, 'de'), 'string');
  });

  test(`${kind}: a definition may say what belongs to it, and nothing else`, () => {
    const paths = (one: object) =>
      readService({
        ...service,
        checks: [],
        eligibility: [],
        lookups: [],
        steps: service.steps.map((step) =>
          step.name === 'pet' ? { ...step, questions: [one] } : step,
        ),
      }).mistakes?.map(({ path }) => path) ?? [];
    assert.deepEqual(paths(asks(kind)), []);
    assert.deepEqual(paths({ ...asks(kind), text: { de: 'x' } }), ['steps[3].questions[0].text']);
    for (const [name, said] of Object.entries({
      format: 'isbn',
      step: 0,
      atLeast: 1.5,
      min: 'x',
    })) {
      const [path] = paths({ ...asks(kind), [name]: said });
      assert.equal(path, `steps[3].questions[0].${name}`);
    }
  });
}

/** A date as its boxes send it, without their element. */
function boxes(name: string, parts: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [part, text] of Object.entries(parts)) form.append(`${name}-${part}`, text);
  return form;
}

test('a date is read from its boxes where their element has not come', () => {
  const inJuly = { day: '1', month: 'Juli', year: '2026' };
  assert.equal(read('date', boxes('q', inJuly)), '2026-07-01');
  assert.equal(read('partial-date', boxes('q', { day: '', month: '3', year: '1988' })), '1988-03');
  const period = boxes('q-from', inJuly);
  for (const [name, text] of boxes('q-to', { ...inJuly, day: '14' })) period.append(name, text);
  assert.deepEqual(read('date-range', period), { from: '2026-07-01', to: '2026-07-14' });
});

test('a day that must not be over is judged by the day on which it is asked', () => {
  const on = (value: AnswerValue, kind: 'date' | 'date-range', more: Partial<Question> = {}) =>
    answerProblem(question({ name: 'q', kind, future: true, ...more }), value, {
      today: '2026-07-05',
    });
  assert.equal(on('2026-07-05', 'date'), undefined);
  assert.deepEqual(on('2026-07-04', 'date'), {
    code: 'date-too-early',
    data: { earliest: '2026-07-05' },
  });
  assert.equal(on('2026-07-20', 'date', { min: '2026-08-01' })?.data?.['earliest'], '2026-08-01');
  assert.equal(on('2026-07-05', 'date', { min: '2026-01-01' }), undefined);
  const period = { from: '2026-07-04', to: '2026-07-14' };
  assert.equal(on(period, 'date-range')?.code, 'date-too-early');
  assert.equal(on({ ...period, from: '2026-07-05' }, 'date-range'), undefined);
  const both = asks('date', { past: true, future: true });
  assert.deepEqual(
    questionMistakes(both, { lookups: new Map(), identity: false }, 'q').map(({ path }) => path),
    ['q.future'],
  );
});

test('an option counts on the days on which it is valid, the first and the last among them', () => {
  const label = { de: 'Weg', en: 'Way' };
  const options = [
    { value: 'a', label, validFrom: '2026-11-28', validTo: '2026-11-29' },
    { value: 'b', label },
  ];
  const days = ['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'];
  for (const kind of ['choice', 'select', 'combobox', 'choices'] as const) {
    const asked = asks(kind, { options, atLeast: 1, atMost: 2 });
    const codes = (value: AnswerValue): readonly (string | undefined)[] =>
      days.map((day) => kindOf(kind).problem(asked, value, day)?.code);
    const right = kind === 'choices' ? ['a', 'b'] : 'a';
    assert.deepEqual(codes(right), ['not-an-option', undefined, undefined, 'not-an-option'], kind);
    assert.deepEqual(new Set(codes(kind === 'choices' ? ['b'] : 'b')), new Set([undefined]), kind);
    // Whoever reads an old answer reads what it said then.
    assert.match(answerWords(asked, right, 'en'), /Way/, kind);
  }
});

test('what is no date stays as it was typed, and does not count', () => {
  for (const [parts, kept] of [
    [{ day: '31', month: '2', year: '2026' }, '2026-2-31'],
    [{ day: '5', month: '', year: '' }, '--5'],
    [{ day: '', month: '', year: 'bald' }, 'bald--'],
  ] as const) {
    const value = read('date', boxes('q', parts));
    assert.equal(value, kept);
    assert.equal(answerProblem(asks('date'), value, now)?.code, 'date-impossible');
  }
});

test('a note is only read: it has neither answer nor purpose, and no condition speaks of it', () => {
  const note = { name: 'q', kind: 'note', label: { de: 'Gut zu wissen' }, text: { de: 'Text' } };
  const definition = (one: object, when?: object): unknown => ({
    ...service,
    checks: [],
    eligibility: [],
    lookups: [],
    steps: service.steps.map((step) =>
      step.name === 'pet'
        ? {
            ...step,
            questions: [one, question({ name: 'where', ...(when ? { when } : {}) } as Question)],
          }
        : step,
    ),
  });
  assert.equal(readService(definition(note)).mistakes, undefined);
  assert.equal(readService(definition({ ...note, required: true })).mistakes?.length, 1);
  assert.equal(readService(definition(note, { answer: 'q', given: true })).mistakes?.length, 1);
  assert.equal(answerProblem(note as Question, undefined, now), undefined);
  for (const value of ['', 'x', true, ['x']])
    assert.ok(answerProblem(note as Question, value, now));
});

test('what was typed and cannot be read stays as it was typed, unless it would count as something else', () => {
  const keeps = (kind: QuestionKind, text: string, more: Partial<Question> = {}) => {
    const form = new FormData();
    form.append('q', text);
    const one = question({ name: 'q', kind, ...more });
    const value = kindOf(kind).read(form, one, 'de');
    return { value, code: answerProblem(one, value, now)?.code };
  };
  assert.deepEqual(keeps('number', 'viel'), { value: 'viel', code: 'not-a-number' });
  assert.deepEqual(keeps('number', '1.234'), { value: undefined, code: 'missing' });
  assert.deepEqual(keeps('number', '3,5', { decimals: 0 }), { value: '3,5', code: 'not-a-number' });
  assert.deepEqual(keeps('money', '-5'), { value: '-500', code: 'too-small' });
  assert.deepEqual(keeps('money', '5', { min: 1000 }), { value: '500', code: 'too-small' });
  assert.deepEqual(keeps('phone', '50-0'), { value: '50-0', code: 'phone-area' });
  assert.deepEqual(keeps('iban', 'DE89'), { value: 'DE89', code: 'iban-short' });
});

test('answers from outside are read by value, each of a form that a kind has', () => {
  for (const kind of kinds) {
    const answers = { q: { value: tried[kind].value, from: 'typed' } };
    assert.deepEqual({ ...readAnswers(JSON.parse(JSON.stringify(answers))) }, answers);
  }
  for (const value of hostile.filter(
    (one) => !(Array.isArray(one) && one[0] === 'red' && one.length === 2),
  ))
    if (JSON.stringify(value) !== '{"constructor":"x"}')
      assert.equal(readAnswers({ q: { value, from: 'typed' } }), undefined);
});

test('the page of the package names every kind, and what a definition may say for it', () => {
  const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  for (const kind of Object.keys(questionKinds) as QuestionKind[]) {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${kind}\` `));
    assert.ok(row, kind);
    for (const name of Object.keys(kindOf(kind).shape))
      assert.ok(row.includes(`\`${name.replace('?', '')}\``), `${kind}: ${name}`);
  }
});

test('conditions compare an answer as its kind can be compared', () => {
  const answers = Object.fromEntries(
    kinds.map((kind) => [kind, { value: tried[kind].value, from: 'typed' as const }]),
  );
  const right: readonly Condition[] = [
    { answer: 'choices', is: 'blue' },
    { answer: 'choices', in: ['none', 'red'] },
    { answer: 'select', in: ['red'] },
    { answer: 'yes-no', is: false },
    { answer: 'money', atLeast: 123_456 },
    { answer: 'money', atMost: 123_456 },
    { answer: 'number', atLeast: 1234.5 },
    { answer: 'year', atMost: 1987 },
    { answer: 'address', given: true },
  ];
  const wrong: readonly Condition[] = [
    { answer: 'choices', is: 'none' },
    { answer: 'choices', in: ['none'] },
    { answer: 'yes-no', is: true },
    { answer: 'money', atLeast: 123_457 },
    { answer: 'number', atMost: 1234.4 },
    { answer: 'text', atLeast: 0 },
    { answer: 'checkbox', atLeast: 0 },
    { answer: 'nothing', atMost: 1 },
    { answer: 'nothing', in: ['red'] },
  ];
  for (const one of right)
    assert.ok(holds(one, answers, factsOn('2026-11-24')), JSON.stringify(one));
  for (const one of wrong)
    assert.ok(!holds(one, answers, factsOn('2026-11-24')), JSON.stringify(one));
});

test('a condition that no answer of the kind can meet is a mistake', () => {
  const found = (kind: keyof typeof tried, comparison: object): string | undefined =>
    conditionMistakes(
      { answer: 'q', ...comparison } as Condition,
      { questions: new Map([['q', asks(kind)]]), methods: [] },
      'when',
    )[0]?.path;
  for (const [kind, comparison, path] of [
    ['choices', { is: 'blue' }, undefined],
    ['choices', { is: 'pink' }, 'when.is'],
    ['choices', { in: ['red', 'pink'] }, 'when.in[1]'],
    ['text', { in: ['red'] }, 'when.in'],
    ['yes-no', { is: true }, undefined],
    ['yes-no', { is: 'yes' }, 'when.is'],
    ['declaration', { is: 'true' }, 'when.is'],
    ['money', { atLeast: 100 }, undefined],
    ['text', { atMost: 1 }, 'when.atMost'],
    ['address', { is: 'Am Wehr' }, 'when.is'],
    ['address', { given: true }, undefined],
    ['date-range', { is: 'x' }, 'when.is'],
  ] as const)
    assert.equal(found(kind, comparison), path, `${kind} ${JSON.stringify(comparison)}`);
});

test('limits between which there is no answer are a mistake', () => {
  const paths = (one: Question) =>
    questionMistakes(one, { lookups: new Map(), identity: false }, 'q').map(({ path }) => path);
  assert.deepEqual(paths(asks('number', { min: 3, max: 2 })), ['q.max']);
  assert.deepEqual(paths(asks('date', { min: '2026-07-02', max: '2026-07-01' })), ['q.max']);
  assert.deepEqual(paths(asks('choices', { atLeast: 3, atMost: 2 })), ['q.atLeast']);
  assert.deepEqual(
    paths(asks('choices', { atLeast: 3, atMost: 3 })),
    ['q.atLeast'],
    'one is alone',
  );
  assert.deepEqual(paths(asks('choices', { atLeast: 2, required: false })), ['q.atLeast']);
  assert.deepEqual(paths(asks('choices', { atLeast: 2 })), []);
});

test('an option that ends before it begins is a mistake', () => {
  const options = (validFrom: string, validTo: string) => [
    { value: 'a', label: { de: 'Weg' }, validFrom, validTo },
  ];
  const said = (...days: readonly [string, string]) =>
    questionMistakes(
      asks('select', { options: options(...days) }),
      { lookups: new Map(), identity: false },
      'q',
    ).map(({ path, says }) => `${path} ${says}`);
  assert.deepEqual(said('2026-11-28', '2026-11-28'), []);
  assert.deepEqual(said('2026-11-28', '2026-11-27'), [
    'q.options[0].validTo lies before validFrom: nobody could choose it.',
  ]);
});

test('two answers are the same by what they say, not by where they come from', () => {
  const range = { from: '2026-07-01', to: '2026-07-14' };
  assert.ok(isSameValue(range, { to: range.to, from: range.from }));
  assert.ok(isSameValue(['red', 'blue'], ['red', 'blue']));
  for (const [one, other] of [
    [range, { from: range.from }],
    [range, { ...range, more: '' }],
    [
      ['red', 'blue'],
      ['blue', 'red'],
    ],
    [['red'], { 0: 'red' }],
    [['red'], 'red'],
    [true, 'true'],
    [[], undefined],
  ] as const)
    assert.ok(!isSameValue(one, other), JSON.stringify([one, other]));
});

test('in Arabic, the comma of the language stands between files', () => {
  const said = answerWords(asks('file'), tried.file.value, 'ar');
  assert.equal(said, '\u2068brief-1.pdf\u2069، \u2068brief-2.pdf\u2069');
});
