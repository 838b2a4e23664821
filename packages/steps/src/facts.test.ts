import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnswerValue } from './answer-value.js';
import { applicable } from './applicable.js';
import type { Answers } from './application.js';
import { factsOn, holds } from './condition.js';
import { dueFor } from './due.js';
import { readService } from './read-service.js';
import { apply, question, service } from './received.fixtures.js';
import type { Condition, Fact, Question } from './service.js';

const today = '2026-11-27';

const given = (values: Readonly<Record<string, AnswerValue>>): Answers =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, from: 'typed' }]),
  );
const fact = (one: Fact, values: Readonly<Record<string, AnswerValue>>) =>
  factsOn(today)(one, given(values));

test('a span is measured between any two days, in completed years or in days', () => {
  const childAge = { in: 'years', from: 'childBorn', to: 'today' } as const;
  assert.equal(fact(childAge, { childBorn: '2016-11-27' }), 10);
  assert.equal(fact(childAge, { childBorn: '2016-11-28' }), 9);
  assert.equal(fact(childAge, { childBorn: '2027-01-01' }), -1, 'not born yet');
  assert.equal(fact(childAge, {}), undefined);
  assert.equal(fact(childAge, { childBorn: 'soon' }), undefined);
  const born = { ...childAge, from: 'born' };
  assert.equal(fact({ ...born, bound: 'min' }, { born: '2008' }), 17);
  assert.equal(fact({ ...born, bound: 'max' }, { born: '2008' }), 18);

  const notice = { in: 'days', from: 'today', to: 'use.from' } as const;
  assert.equal(fact(notice, { use: { from: '2026-12-11', to: '2026-12-20' } }), 14);
  assert.equal(fact(notice, { use: { from: '2026-11-26', to: '2026-12-20' } }), -1);
  assert.equal(fact(notice, { use: { to: '2026-12-20' } }), undefined);
  const length = { in: 'days', from: 'use.from', to: 'use.to' } as const;
  assert.equal(fact(length, { use: { from: '2026-03-28', to: '2026-03-30' } }), 2);
  const season = { in: 'days', from: '2027-04-01', to: 'use.from' } as const;
  assert.equal(fact(season, { use: { from: '2027-03-31', to: '2027-05-01' } }), -1);
  const ageThen = { in: 'years', from: 'born', to: 'use.from' } as const;
  const use = { from: '2027-01-01', to: '2027-01-02' };
  assert.equal(fact(ageThen, { born: '2009-01-01', use }), 18, 'on the day it begins');
});

test('a count says how many entries meet a condition, each seen as its own questions see it', () => {
  const dogs = [
    { breed: 'pitbull', weight: '30' },
    { breed: 'poodle' },
    { breed: 'rottweiler', weight: '50' },
  ];
  const dangerous = { answer: 'breed', in: ['pitbull', 'rottweiler'] } as const;
  assert.equal(fact({ count: 'dogs' }, { dogs }), 3);
  assert.equal(fact({ count: 'dogs', when: dangerous }, { dogs }), 2);
  const heavy: Condition = { all: [dangerous, { answer: 'weight', atLeast: 40 }] };
  assert.equal(fact({ count: 'dogs', when: heavy }, { dogs }), 1);
  const outside: Condition = { all: [dangerous, { answer: 'guards', is: true }] };
  assert.equal(fact({ count: 'dogs', when: outside }, { dogs, guards: false }), 0);
  assert.equal(fact({ count: 'dogs', when: dangerous }, {}), undefined, 'nobody has said');
  const some: Condition = { fact: { count: 'dogs', when: dangerous }, atLeast: 1 };
  assert.ok(holds(some, given({ dogs }), factsOn(today)));
  assert.ok(!holds(some, given({ dogs: [{ breed: 'poodle' }] }), factsOn(today)));
});

const list: Question = {
  name: 'dogs',
  kind: 'add-another',
  label: { de: 'Hunde' },
  entry: { de: 'Hund' },
  required: true,
  atMost: 3,
  questions: [
    question({
      name: 'breed',
      kind: 'choice',
      options: ['poodle', 'pitbull'].map((value) => ({ value, label: { de: value } })),
    }),
    question({ name: 'dogBorn', kind: 'date' }),
    question({ name: 'chip', when: { fact: 'puppy', below: 1 } as never }),
  ],
};
const asking = service.steps.findIndex((step) => step.name === 'pet');
const extra: readonly Question[] = [
  list,
  question({ name: 'childBorn', kind: 'date', required: false }),
  question({ name: 'use', kind: 'date-range', required: false }),
  question({ name: 'note', required: false }),
];
const fee = {
  id: 'own',
  kind: 'fee',
  label: { de: 'x' },
  recipient: { de: 'x' },
  legalBasis: 'x',
  taxRate: 0,
  cents: 1000,
} as const;
const facts = {
  age: { in: 'years', from: 'birthDate', to: 'today' },
  puppy: { in: 'years', from: 'dogBorn', to: 'today' },
  notice: { in: 'days', from: 'today', to: 'use.from' },
  childAge: { in: 'years', from: 'childBorn', to: 'today' },
  dangerous: { count: 'dogs', when: { when: 'isDangerous' } },
};
const conditions = { isDangerous: { answer: 'breed', is: 'pitbull' } };

/** The definition with facts, of which each is used somewhere unless `used` says where. */
const withFacts = (more: object, last?: unknown): unknown => ({
  ...service,
  facts,
  conditions,
  steps: service.steps.map((step, at) =>
    at === asking
      ? {
          ...step,
          questions: [
            ...(step.questions ?? []),
            ...extra,
            { ...question({ name: 'last', required: false }), ...(last ? { when: last } : {}) },
          ],
        }
      : step,
  ),
  checks: [
    { name: 'adult', when: { fact: 'age.max', atLeast: 18 }, reason: { de: 'x' } },
    { name: 'late', when: { fact: 'notice', below: 14 }, reason: { de: 'x' } },
    { name: 'baby', when: { fact: 'childAge', below: 1 }, reason: { de: 'x' } },
  ],
  fees: [{ ...fee, times: [{ fact: 'dangerous' }] }],
  ...more,
});
const said = (definition: unknown): readonly string[] =>
  (readService(definition).mistakes ?? []).map(({ path, says }) => `${path} ${says}`);

test('facts with names stand in conditions, in entries and in fees, and mean the same there', () => {
  const reading = readService(withFacts({}));
  assert.deepEqual(reading.mistakes, undefined);
  const { service: read } = reading;
  const answers = given({
    dogs: [
      { breed: 'pitbull', dogBorn: '2026-06-01', chip: 'x' },
      { breed: 'pitbull', dogBorn: '2020-06-01', chip: 'does not count: it is no puppy' },
      { breed: 'poodle', dogBorn: '2020-06-01' },
    ],
  });
  const found = applicable(read, { ...apply(), answers }, { today });
  const entries = found.answers['dogs']?.value as readonly object[];
  assert.deepEqual(
    entries.map((entry) => 'chip' in entry),
    [true, false, false],
    'an entry is seen before the others',
  );
  const [item] = dueFor(read, found, today).items;
  assert.equal(item?.cents, 2000);
  assert.deepEqual(item.working?.times, [{ amount: '2' }]);
});

test('what a fact cannot measure is a mistake, with its place and what to write', () => {
  for (const [when, says] of [
    [{ fact: 'age', atLeast: 1 }, /\.when\.fact may be known only in part: write \.min or \.max/],
    [{ fact: 'notice.min', below: 1 }, /\.when\.fact is known for sure: write its name alone/],
    [
      { fact: 'shoe', below: 1 },
      /\.when\.fact “shoe” is not one of the facts: .*today\.year.*notice/,
    ],
    [{ fact: 'notice', is: '1' }, /\.when\.is must be a number/],
    [{ fact: { in: 'weeks', from: 'today', to: 'use.from' }, is: 1 }, /\.when\.fact must be/],
    [
      { fact: { in: 'days', from: 'today', to: 'use' }, is: 1 },
      /\.to “use” is a period: write use\.from or use\.to/,
    ],
    [
      { fact: { in: 'days', from: 'today', to: 'childBorn.to' }, is: 1 },
      /\.to “childBorn” is one date: write childBorn alone/,
    ],
    [{ fact: { in: 'days', from: 'note', to: 'today' }, is: 1 }, /\.from “note” asks for no date/],
    [
      { fact: { in: 'days', from: 'last', to: 'today' }, is: 1 },
      /\.from “last” is asked only later/,
    ],
    [
      { fact: { in: 'days', from: '2026-02-30', to: 'use.to' }, is: 1 },
      /\.from “2026-02-30” is not in the calendar/,
    ],
    [
      { fact: { in: 'days', from: '2026-01-01', to: 'today' }, is: 1 },
      /\.fact measures from no answer/,
    ],
    [
      { fact: { in: 'days', from: 'birthDate', to: 'today' }, is: 1 },
      /\.from may be known only in part/,
    ],
    [{ fact: { count: 'note' }, is: 1 }, /\.count “note” has no entries/],
    [
      { fact: { count: 'dogs', when: { answer: 'breed', is: 'cat' } }, is: 1 },
      /\.fact\.when\.is “cat” is not an option/,
    ],
    [
      { fact: { count: 'dogs', when: { answer: 'odd', is: 'cat' } }, is: 1 },
      /\.fact\.when\.answer “odd” is not a question/,
    ],
    [
      { fact: { count: 'dogs', when: { answer: 'breed' } }, is: 1 },
      /\.fact\.when “answer” is not a condition/,
    ],
  ] as const) {
    const found = said(withFacts({}, when));
    assert.equal(found.length, 1, found.join('\n'));
    assert.match(found[0] ?? '', says);
  }
});

test('facts that nobody uses, that mean themselves, or that cannot be multiplied are mistakes', () => {
  const loop = { count: 'dogs', when: { fact: 'loop', atLeast: 1 } };
  for (const [more, path] of [
    [{ facts: { ...facts, loop } }, 'facts.loop'],
    [
      { facts: { ...facts, loop }, fees: [{ ...fee, when: { fact: 'loop', is: 1 } }] },
      'facts.loop',
    ],
    [{ facts: { ...facts, odd: { in: 'days' } } }, 'facts.odd'],
    [
      { facts: { ...facts, odd: { in: 'years', from: 'birthDate', to: 'today', bound: 'min' } } },
      'facts.odd',
    ],
    [
      { fees: [{ ...fee, times: [{ fact: 'dangerous' }, { fact: 'notice' }] }] },
      'fees[0].times[1].fact',
    ],
    [
      { fees: [{ ...fee, times: [{ fact: 'dangerous' }, { fact: 'age.min' }] }] },
      'fees[0].times[1].fact',
    ],
    [
      { fees: [{ ...fee, times: [{ fact: 'dangerous' }, { fact: 'dangerous' }] }] },
      'fees[0].times',
    ],
    [{ facts: [] }, 'facts'],
    [{ facts: { ...facts, 'two words': { count: 'dogs' } } }, 'facts.two words'],
  ] as const)
    assert.ok(
      said(withFacts(more)).some((one) => one.startsWith(`${path} `) || one.startsWith(`${path}.`)),
      `${path}: ${said(withFacts(more)).join('\n')}`,
    );
});
