import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnswerValue } from './answer-value.js';
import type { Answers, Application } from './application.js';
import { frontier, problems } from './flow.js';
import { readService } from './read-service.js';
import { received } from './received.js';
import {
  apply,
  arrived,
  evidence,
  harmlessDog,
  now,
  question,
  service,
  typedPerson,
} from './received.fixtures.js';
import type { Question, Service } from './service.js';

const facts = {
  length: { in: 'days', from: 'use.from', to: 'use.to' },
  tooMany: { in: 'numbers', from: 'seats', to: 'guests' },
  big: { count: 'dogs', when: { answer: 'weight', atLeast: 40 } },
};
const sentence = { de: 'Das passt nicht zusammen.' };
const pets: readonly Question[] = [
  question({
    name: 'use',
    kind: 'date-range',
    required: false,
    rules: [rule('long', { fact: 'length', atLeast: 10 })],
  }),
  question({ name: 'seats', kind: 'number', required: false, min: 0, max: 500 }),
  question({
    name: 'guests',
    kind: 'number',
    required: false,
    min: 0,
    max: 500,
    rules: [
      rule('seated', { fact: 'tooMany', atLeast: 1 }),
      rule('odd', {
        all: [
          { answer: 'guests', given: false },
          { answer: 'seats', given: true },
        ],
      }),
    ],
  }),
  {
    name: 'dogs',
    kind: 'add-another',
    label: { de: 'Hunde' },
    entry: { de: 'Hund' },
    required: false,
    atMost: 3,
    rules: [rule('big', { fact: 'big', atLeast: 2 })],
    questions: [
      question({ name: 'weight', kind: 'number', min: 1, max: 90 }),
      question({
        name: 'age',
        kind: 'number',
        min: 0,
        max: 30,
        rules: [
          rule('heavyPuppy', {
            all: [
              { answer: 'age', atMost: 0 },
              { answer: 'weight', atLeast: 40 },
            ],
          }),
        ],
      }),
    ],
  },
];
function rule(name: string, when: object) {
  return { name, when: when as never, problem: sentence };
}
const asking = service.steps.findIndex((step) => step.name === 'pet');
const withQuestions = (questions: readonly unknown[], more: object = {}): unknown => ({
  ...service,
  facts,
  steps: service.steps.map((step, at) =>
    at === asking ? { ...step, questions: [...(step.questions ?? []), ...questions] } : step,
  ),
  ...more,
});
const reading = readService(withQuestions(pets));
assert.deepEqual(reading.mistakes, undefined);
const ruled: Service = reading.service;

const given = (values: Readonly<Record<string, AnswerValue>>): Answers =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, from: 'typed' }]),
  );
const whole = apply(...typedPerson, ...harmlessDog);
const withAnswers = (values: Readonly<Record<string, AnswerValue>>): Application => ({
  ...whole,
  answers: { ...whole.answers, ...given(values) },
});
const said = (values: Readonly<Record<string, AnswerValue>>): readonly string[] =>
  problems(ruled, withAnswers(values), now).map(({ question: name, code, data }) =>
    [name, code, ...(data ? [JSON.stringify(data)] : [])].join(' '),
  );

test('an answer that does not go with others is something to put right, at its question', () => {
  const seats = { seats: '20', guests: '20' };
  assert.deepEqual(said(seats), []);
  assert.deepEqual(said({ ...seats, guests: '21' }), ['guests rule:seated']);
  assert.deepEqual(said({ seats: '20' }), ['guests rule:odd'], 'also one that is missing');
  assert.deepEqual(said({}), []);
  const use = { from: '2026-12-01', to: '2026-12-10' };
  assert.deepEqual(said({ use }), []);
  assert.deepEqual(said({ use: { ...use, to: '2026-12-11' } }), ['use rule:long']);
  // What is wrong by itself is said first: a rule would be about nothing.
  assert.deepEqual(said({ use: { from: '2026-12-31', to: '2026-12-11' } }).length, 1);
  assert.ok(!said({ use: { from: '2026-12-31', to: '2026-12-11' } })[0]?.includes('rule:'));
});

test('in a list, a rule is about one entry, or about how many there are', () => {
  const heavy = { weight: '45', age: '3' };
  assert.deepEqual(said({ dogs: [heavy, { weight: '5', age: '0' }] }), []);
  assert.deepEqual(said({ dogs: [heavy, heavy] }), ['dogs rule:big']);
  assert.deepEqual(
    said({
      dogs: [
        { weight: '4', age: '1' },
        { weight: '45', age: '0' },
      ],
    }),
    ['dogs rule:heavyPuppy {"entry":1,"of":"age"}'],
  );
});

test('nobody goes on with it, and the office says the same of a forged application', () => {
  const wrong = withAnswers({ seats: '20', guests: '21' });
  assert.equal(frontier(ruled, wrong, now).name, 'pet');
  const sent = arrived(...typedPerson, ...harmlessDog);
  const forged = { ...sent, answers: { ...sent.answers, ...given({ seats: '20', guests: '21' }) } };
  const found = received(forged, ruled, now, evidence());
  assert.equal(found.status, 'rejected');
  assert.deepEqual(
    found.problems.map(({ question: name, code }) => `${name} ${code}`),
    ['guests rule:seated'],
  );
});

test('a rule that is about no answer, or that nobody could meet, is a mistake', () => {
  const mistakes = (one: object, more: object = {}): readonly string[] =>
    (readService(withQuestions([...pets, one], more)).mistakes ?? []).map(
      ({ path, says }) => `${path} ${says}`,
    );
  const nth = (service.steps[asking]?.questions?.length ?? 0) + pets.length;
  const at = `steps[${String(asking)}].questions[${String(nth)}]`;
  for (const [more, says] of [
    [
      { rules: [rule('a', { answer: 'seats', given: true })] },
      `${at}.rules[0].when does not look at “last”`,
    ],
    [{ rules: [rule('a', { answer: 'later', given: true })] }, `${at}.rules[0].when.answer`],
    [
      {
        rules: [
          rule('a', { answer: 'last', given: true }),
          rule('a', { answer: 'last', given: false }),
        ],
      },
      `${at}.rules`,
    ],
    [
      { rules: [{ name: 'a', when: { answer: 'last', given: true } }] },
      `${at}.rules[0].problem is missing`,
    ],
    [
      { rules: [{ ...rule('a', { answer: 'last', given: true }), problem: { de: 'Bis {max}.' } }] },
      `${at}.rules[0].problem.de has a brace`,
    ],
    [
      { rules: [rule('a', { fact: { in: 'numbers', from: 'seats', to: 'last' }, atLeast: 1 })] },
      `${at}.rules[0].when.fact.to “last” asks for no number`,
    ],
  ] as const) {
    const found = mistakes(question({ name: 'last', required: false, ...(more as object) }));
    assert.ok(
      found.some((one) => one.startsWith(says)),
      `${says}\n${found.join('\n')}`,
    );
  }
});
