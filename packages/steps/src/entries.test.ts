import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applicable } from './applicable.js';
import type { AnswerEntry } from './answer-value.js';
import { problems, submissionOf } from './flow.js';
import { after } from './happening.js';
import { newApplication } from './new-application.js';
import { readApplication } from './read-application.js';
import { readService } from './read-service.js';
import { id, now, question, service as base } from './received.fixtures.js';
import { received } from './received.js';
import type { Condition, Question, Service } from './service.js';

const options = ['pug', 'pitbull'].map((value) => ({ value, label: { de: value } }));
const inner: readonly Question[] = [
  question({ name: 'called' }),
  question({ name: 'breed', kind: 'choice', options }),
  question({ name: 'insurer', when: { answer: 'breed', is: 'pitbull' } }),
  question({ name: 'kennel', kind: 'yes-no', when: { answer: 'house', is: false } }),
];
const house = question({ name: 'house', kind: 'yes-no' });
const list = (more: Partial<Question> = {}): Question => ({
  name: 'dogs',
  kind: 'add-another',
  label: { de: 'Ihre Hunde' },
  entry: { de: 'Hund' },
  required: true,
  atMost: 3,
  questions: inner,
  ...more,
});
/** A service that asks about a house and its dogs, and more where there are two. */
const definition = (dogs: Question = list(), when: Condition = { answer: 'dogs', atLeast: 2 }) => ({
  ...base,
  identification: { minimumLevel: 'none', methods: [], manualFallback: true } as const,
  lookups: [],
  checks: [],
  eligibility: [],
  steps: base.steps
    .filter(({ name }) => name !== 'identify' && name !== 'person')
    .map((step) =>
      step.name === 'pet'
        ? { ...step, questions: [house, dogs, question({ name: 'room', when })] }
        : step,
    ),
});
const service: Service = definition();

const pug = { called: 'Bello', breed: 'pug' };
const pitbull = { called: 'Rex', breed: 'pitbull', insurer: 'Muster' };

const filled = (dogs: readonly AnswerEntry[], livesInHouse = true) =>
  after(
    service,
    newApplication(service, { id, key: 'k' }),
    {
      kind: 'answered',
      step: 'pet',
      values: { house: livesInHouse, dogs, ...(dogs.length > 1 ? { room: 'Ja' } : {}) },
      stay: true,
    },
    now,
  );
const wrong = (dogs: readonly AnswerEntry[], livesInHouse = true) =>
  problems(service, filled(dogs, livesInHouse), now).map(({ question, code, data }) =>
    [question, data?.['entry'], data?.['of'], code].filter((one) => one !== undefined).join(' '),
  );

test('an answer in an entry counts only while its question applies, by this entry and by what was before', () => {
  const counts = (dogs: readonly AnswerEntry[], livesInHouse?: boolean) =>
    submissionOf(service, filled(dogs, livesInHouse), now).answers['dogs']?.value;
  assert.deepEqual(counts([{ ...pug, insurer: 'Muster', kennel: true }, pitbull]), [pug, pitbull]);
  assert.deepEqual(counts([{ ...pug, kennel: true }], false), [{ ...pug, kennel: true }]);
});

test('each entry is judged by itself, and each problem says where it is', () => {
  assert.deepEqual(wrong([pug, pitbull]), []);
  assert.deepEqual(wrong([pug, { called: 'Rex', breed: 'pitbull' }, {}]), [
    'dogs 1 insurer missing',
    'dogs 2 called missing',
    'dogs 2 breed missing',
  ]);
  assert.deepEqual(wrong([{ ...pug, breed: 'cat' }]), ['dogs 0 breed not-an-option']);
  assert.deepEqual(wrong([pug], false), ['dogs 0 kennel missing']);
});

test('a condition outside asks how many there are', () => {
  const asksRoom = (...dogs: readonly AnswerEntry[]) =>
    applicable(service, filled(dogs), now).answers['room'] !== undefined;
  assert.ok(!asksRoom(pug));
  assert.ok(asksRoom(pug, pug));
});

test('the draft brings all entries back', () => {
  const draft = filled([pug, { called: 'Rex' }, {}]);
  const back = readApplication(JSON.stringify(draft), service);
  assert.deepEqual(back?.answers['dogs'], draft.answers['dogs']);
});

test('the office takes no entry that was made by hand, and says which', () => {
  const judged = (dogs: unknown): string | readonly string[] => {
    const honest = JSON.parse(JSON.stringify(submissionOf(service, filled([pug, pug]), now))) as {
      answers: Record<string, unknown>;
    };
    const answers = { ...honest.answers, dogs: { value: dogs, from: 'typed' } };
    const reception = received({ ...honest, answers }, service, now, { id });
    return reception.status === 'rejected'
      ? reception.problems.map(({ question, code, data }) =>
          [question, data?.['entry'], data?.['of'], code].filter((x) => x !== undefined).join(' '),
        )
      : reception.status;
  };
  assert.equal(judged([pug, pitbull]), 'received');
  for (const [dogs, said] of [
    [[pug, pug, pug, pug], ['dogs too-many-entries']],
    [[pug, { ...pug, owner: 'x' }], ['dogs 1 owner unverified']],
    [[pug, { ...pug, insurer: 'x' }], ['dogs 1 insurer unverified']],
    [[pug, { ...pug, constructor: 'x' }], ['dogs 1 constructor unverified']],
    [[{ ...pug, called: true }, pug], ['dogs 0 called not-an-option']],
    [[{ ...pug, called: ['x'] }, pug], ['dogs 0 called not-an-option']],
    [
      [{}, pug],
      ['dogs 0 called missing', 'dogs 0 breed missing'],
    ],
    ['Bello', ['dogs not-an-option']],
    [{ called: 'Bello' }, ['dogs not-an-option']],
    [['Bello', 'Rex'], ['dogs not-an-option']],
  ] as const)
    assert.deepEqual(
      [judged(dogs)].flat().filter((one) => !one.startsWith('room')),
      said,
      JSON.stringify(dogs),
    );
  for (const dogs of [
    [],
    [pug, 'Rex'],
    [[pug]],
    [{ ...pug, called: 7 }],
    [{ ...pug, called: [{ called: 'x' }] }],
    [{ ...pug, called: { deep: { x: 'y' } } }],
    JSON.parse('[{"__proto__": {"called": "x"}}]'),
    JSON.parse('[{"called": {"__proto__": "x"}}]'),
    Array.from({ length: 1e4 }, () => pug),
  ])
    assert.equal(judged(dogs), 'unreadable', JSON.stringify(dogs).slice(0, 60));
});

test('a condition outside that speaks of an entry is told what it may ask', () => {
  const { mistakes } = readService(definition(list(), { answer: 'breed', is: 'pug' }));
  assert.match(
    mistakes?.map(({ says }) => says).join() ?? '',
    /^“breed” is asked of each entry of “dogs”: outside of it, ask how many entries there are/,
  );
  // In an entry, a condition sees what comes before in it.
  const early = [question({ name: 'first', when: { answer: 'breed', is: 'pug' } }), ...inner];
  const wrong = readService(definition(list({ questions: early }))).mistakes;
  assert.match(wrong?.[0]?.says ?? '', /^“breed” is not a question that is asked before, in this/);
});

test('a list that nobody could fill in, or that could not be told apart, is a mistake with its path', () => {
  const at = 'steps[1].questions[1]';
  const found = (dogs: object, when?: Condition) =>
    readService(definition(dogs as Question, when)).mistakes?.map(({ path }) =>
      path.replace(at, ''),
    ) ?? [];
  const asking = (...questions: readonly object[]) =>
    found(list({ questions: questions as readonly Question[] }));
  const called = question({ name: 'called' });
  assert.deepEqual(found(list()), []);
  assert.deepEqual(found(list({ atLeast: 2, add: { de: 'Noch ein Hund' } })), []);
  assert.deepEqual(found(list({ atMost: 1 })), ['.atMost']);
  assert.deepEqual(found(list({ atMost: 51 })), ['.atMost']);
  assert.deepEqual(found({ ...list(), atMost: undefined }), ['.atMost']);
  assert.deepEqual(found(list({ atLeast: 4 })), ['.atLeast']);
  assert.deepEqual(found(list({ atLeast: 2, required: false })), ['.atLeast']);
  assert.deepEqual(found({ ...list(), purpose: { de: 'Darum.' } }), ['.purpose']);
  assert.deepEqual(asking(), ['.questions']);
  assert.deepEqual(asking({ ...called, required: false }), ['.questions']);
  assert.deepEqual(asking({ ...called, when: { answer: 'house', is: true } }), ['.questions']);
  assert.deepEqual(asking(called, called), ['.questions']);
  assert.deepEqual(asking(called, { ...list(), name: 'pups' }), ['.questions[1].kind']);
  assert.deepEqual(asking(called, { ...called, name: 'x', kind: 'dog' }), ['.questions[1]']);
  assert.deepEqual(asking(called, { ...called, name: 'house' }), ['.questions[1].name']);
  assert.deepEqual(asking(called, { ...called, name: 'room' }), ['.questions[1].name']);
  assert.deepEqual(asking(called, { ...called, name: 'constructor' }), ['.questions[1].name']);
  assert.deepEqual(asking({ ...called, purpose: undefined }), ['.questions[0].purpose']);
  assert.deepEqual(asking({ ...called, attribute: 'familyName' }), ['.questions[0].attribute']);
  assert.deepEqual(asking({ ...called, register: { lookup: 'exam', gives: 'examiner' } }), [
    '.questions[0].register',
  ]);
  assert.deepEqual(asking(called, { ...called, name: 'x', kind: 'choice', options: [] }), [
    '.questions[1].options',
  ]);
  // What comes later, stands outside and comes later, or is the list itself.
  for (const answer of ['later', 'room', 'dogs'])
    assert.deepEqual(
      asking(
        called,
        { ...called, name: 'x', when: { answer, given: true } },
        { ...called, name: 'later' },
      ),
      ['.questions[1].when.answer'],
    );
  const outside = (when: Condition) => found(list(), when).map((path) => path.split('.').at(-1));
  assert.deepEqual(outside({ answer: 'dogs', given: true }), []);
  assert.deepEqual(outside({ answer: 'dogs', atMost: 3 }), []);
  assert.deepEqual(outside({ answer: 'dogs', atLeast: 4 }), ['atLeast']);
  assert.deepEqual(outside({ answer: 'dogs', atMost: 0 }), ['atMost']);
  assert.deepEqual(outside({ answer: 'dogs', is: 'Bello' }), ['is']);
  assert.deepEqual(outside({ answer: 'called', given: true }), ['answer']);
});
