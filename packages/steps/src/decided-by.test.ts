import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer, Application } from './application.js';
import { decidedBy } from './decided-by.js';
import { newApplication } from './new-application.js';
import { id, now, question, service as dog } from './received.fixtures.js';
import type { Condition, Service, Step } from './service.js';

const step = (name: string, ...questions: Step['questions'] & object): Step => ({
  ...{ name, kind: 'questions', stage: 'all', title: { de: name } },
  questions,
});
const service: Service = {
  ...dog,
  eligibility: [],
  checks: [],
  lookups: [{ name: 'register', by: 'code', gives: ['passed'] }],
  steps: [
    { name: 'start', kind: 'start', stage: 'all', title: { de: 'Start' } },
    { name: 'identify', kind: 'identity', stage: 'all', title: { de: 'Ausweis' } },
    step('first', question({ name: 'one' }), question({ name: 'two' })),
    step(
      'second',
      question({ name: 'birthDate', kind: 'date', attribute: 'birthDate' }),
      question({ name: 'code' }),
    ),
    step(
      'third',
      question({ name: 'three', when: { answer: 'one', is: 'a' } }),
      question({ name: 'passed', register: { lookup: 'register', gives: 'passed' } }),
    ),
  ],
};
const typed = (value: string): Answer => ({ value, from: 'typed' });
const application: Application = {
  ...newApplication(service, { id, key: 'k' }),
  typing: true,
  answers: {
    one: typed('a'),
    two: typed('b'),
    birthDate: typed('2020-01-01'),
    code: typed('K'),
    three: typed('c'),
    passed: { value: 'no', from: 'register' },
  },
};
const by = (when: Condition, change: Partial<Application> = {}) => {
  const [rule] = dog.eligibility;
  assert.ok(rule);
  return decidedBy(service, { ...application, ...change }, { ...rule, when }, now);
};
const is = (answer: string, is: string): Condition => ({ answer, is });

const age = { in: 'years', from: 'birthDate', to: 'today', bound: 'max' } as const;

test('the answer that decided is the last one that the rule has read', () => {
  assert.deepEqual(by(is('two', 'b')), { step: 'first', question: 'two' });
  assert.deepEqual(by({ all: [is('three', 'c'), is('one', 'a')] }), {
    step: 'third',
    question: 'three',
  });
  assert.deepEqual(by({ not: { any: [is('one', 'x'), is('two', 'x')] } }), {
    step: 'first',
    question: 'two',
  });
});

test('of alternatives, only one that holds has decided', () => {
  assert.deepEqual(by({ any: [is('one', 'a'), is('three', 'x')] }), {
    step: 'first',
    question: 'one',
  });
});

test('an age was decided by the birth date, and what a register says by what opened it', () => {
  const birthDate = { step: 'second', question: 'birthDate' };
  assert.deepEqual(by({ fact: age, below: 14 }), birthDate);
  assert.deepEqual(by(is('passed', 'no')), { step: 'second', question: 'code' });
});

test('what an ID card said is shown at its step, and the method is chosen at the step to identify', () => {
  const identity = {
    method: 'eid',
    level: 'high',
    verifiedAt: '2026-11-24T11:58:00Z',
    attributes: { birthDate: '2020-01-01' },
    statement: 's',
  } as const;
  const answers = {
    ...application.answers,
    birthDate: { value: '2020-01-01', from: 'eid' } as const,
  };
  assert.deepEqual(by({ fact: age, below: 14 }, { identity, answers }), { step: 'second' });
  assert.deepEqual(by({ fact: 'identity.method', is: 'eid' }, { identity, answers }), {
    step: 'identify',
  });
});

test('where only the day counts, no answer has decided; nor has one that was not asked', () => {
  assert.equal(by({ fact: 'today.year', atLeast: 2000 }), undefined);
  const answers = { ...application.answers, one: typed('z') };
  assert.equal(by({ not: is('three', 'c') }, { answers }), undefined);
});
