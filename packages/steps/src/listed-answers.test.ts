import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnswerValue } from './answer-value.js';
import type { Answer, Answers } from './application.js';
import { submissionOf } from './flow.js';
import { newApplication } from './new-application.js';
import { answerProblem } from './question.js';
import { kindOf } from './question-kinds.js';
import { readService } from './read-service.js';
import { id, now, question, service as base } from './received.fixtures.js';
import { listsIn, received, type Evidence } from './received.js';
import type { Condition, Question, Service } from './service.js';
import { answerWords } from './words.js';

const optionsFrom = { list: 'streets', asked: true } as const;
const street = question({ name: 'street', kind: 'combobox', optionsFrom });
const dogs: Question = {
  name: 'dogs',
  kind: 'add-another',
  label: { de: 'Hunde' },
  entry: { de: 'Hund' },
  required: true,
  atMost: 3,
  questions: [
    question({ name: 'breed', kind: 'combobox', optionsFrom: { ...optionsFrom, list: 'breeds' } }),
  ],
};

const serviceWith = (...questions: readonly Question[]): Service => {
  const { lookups: _, ...rest } = base;
  return {
    ...rest,
    identification: { ...base.identification, minimumLevel: 'none', methods: [] },
    steps: base.steps
      .filter(({ kind }) => kind !== 'identity')
      .map((step) =>
        step.name === 'pet'
          ? { ...step, questions }
          : step.name === 'person'
            ? { ...step, questions: [question({ name: 'familyName', kind: 'name' })] }
            : step,
      ),
    eligibility: [],
    checks: [],
    fees: [],
  };
};

/** What comes to the office of somebody who has answered so. */
function sent(service: Service, values: Readonly<Record<string, AnswerValue>>): unknown {
  const answers = Object.fromEntries(
    Object.entries({ familyName: 'Yusuf', ...values }).map(([name, value]): [string, Answer] => [
      name,
      { value, from: 'typed' },
    ]),
  );
  const answered = { ...newApplication(service, { id, key: '' }), answers };
  return JSON.parse(JSON.stringify(submissionOf(service, answered, now)));
}

/** The office looks up what came, and judges. */
function judged(
  service: Service,
  values: Readonly<Record<string, AnswerValue>>,
  entries: Readonly<Record<string, { readonly value: string; readonly label: string }>>,
) {
  const input = sent(service, values);
  const listed = listsIn(input, service).map((one) => ({
    ...one,
    entry: entries[`${one.list} ${one.answer.value ?? ''} ${one.answer.label}`],
  }));
  const evidence: Evidence = { id, listed };
  const reception = received(input, service, now, evidence);
  return reception.status === 'rejected'
    ? reception.problems
    : reception.status === 'received'
      ? reception.answers
      : reception.status;
}

const heide = { value: '100', label: 'Heidestraße' };

test('an answer out of a list that is asked is its value with its label, or what was typed where the list was silent', () => {
  const form = new FormData();
  const read = () => kindOf('combobox').read(form, street, 'de');
  assert.equal(read(), undefined);
  form.set('street', ' Heidestr. ');
  form.set('street-value', '');
  assert.deepEqual(read(), { label: 'Heidestr.' });
  form.set('street', heide.label);
  form.set('street-value', heide.value);
  assert.deepEqual(read(), heide);
  assert.equal(answerProblem(street, heide, now), undefined);
  assert.equal(answerProblem(street, { label: 'Heidestr.' }, now), undefined);
  assert.equal(answerProblem(street, undefined, now)?.code, 'missing');
  assert.equal(answerProblem({ ...street, required: false }, undefined, now), undefined);
});

test('the review says the label of such an answer, and asks no server for it', () => {
  assert.equal(answerWords(street, heide, 'de'), 'Heidestraße');
  assert.equal(answerWords(street, { label: 'Heidestr.' }, 'en'), 'Heidestr.');
});

test('no other form of such an answer counts', () => {
  for (const value of [
    '100',
    ['100'],
    true,
    {},
    { value: '100' },
    { value: '100', label: '' },
    { value: ' 100', label: 'Heidestraße' },
    { value: '', label: 'Heidestraße' },
    { value: '100', label: '\u202e' },
    { value: '100', label: 'Heide\nstraße' },
    { value: '100', label: 'Heidestraße', more: 'x' },
    { label: 'x'.repeat(10_001) },
    [{ label: 'Heidestraße' }],
  ])
    assert.ok(answerProblem(street, value, now), JSON.stringify(value).slice(0, 60));
});

test('the office takes an answer as the list has it, and looks up what was only typed', () => {
  const service = serviceWith(street);
  assert.deepEqual(
    (judged(service, { street: heide }, { 'streets 100 Heidestraße': heide }) as Answers)['street'],
    { value: heide, from: 'typed' },
  );
  assert.deepEqual(
    (
      judged(
        service,
        { street: { label: 'Heidestr.' } },
        { 'streets  Heidestr.': heide },
      ) as Answers
    )['street'],
    { value: heide, from: 'typed' },
  );
});

test('the office refuses what is not in the list, and names the question', () => {
  const service = serviceWith(street);
  const refused = [{ question: 'street', code: 'not-in-list' }];
  for (const forged of [
    { value: '999', label: 'Heidestraße' },
    { value: '100', label: 'Schlossallee' },
    { label: 'Schlossallee' },
  ])
    assert.deepEqual(
      judged(service, { street: forged }, { 'streets 100 Heidestraße': heide }),
      refused,
    );
  // Whoever looks nothing up takes nothing.
  assert.deepEqual(judged(service, { street: heide }, {}), refused);
});

test('an answer that stands in one list does not stand in another one', () => {
  const service = serviceWith(street);
  const input = sent(service, { street: heide });
  const listed = [{ list: 'breeds', answer: heide, entry: heide }];
  const reception = received(input, service, now, { id, listed });
  assert.equal(reception.status, 'rejected');
});

test('in a list of entries each answer is looked up, and what is wrong is said at its entry', () => {
  const service = serviceWith(dogs);
  const pug = { value: 'pug', label: 'Mops' };
  const known = { 'breeds pug Mops': pug };
  assert.deepEqual(
    (judged(service, { dogs: [{ breed: pug }, { breed: pug }] }, known) as Answers)['dogs'],
    { value: [{ breed: pug }, { breed: pug }], from: 'typed' },
  );
  assert.deepEqual(
    judged(service, { dogs: [{ breed: pug }, { breed: { label: 'Mobs' } }] }, known),
    [{ question: 'dogs', code: 'not-in-list', data: { entry: 1, of: 'breed' } }],
  );
});

test('what does not apply is not looked up against anybody', () => {
  const when: Condition = { answer: 'has', is: true };
  const service = serviceWith(question({ name: 'has', kind: 'yes-no' }), { ...street, when });
  const answers = judged(service, { has: false, street: { label: 'Schlossallee' } }, {});
  assert.deepEqual(Object.keys(answers).sort(), ['familyName', 'has']);
});

const wrong = (...questions: readonly unknown[]): readonly string[] =>
  readService(serviceWith(...(questions as Question[]))).mistakes?.map(
    ({ path, says }) => `${path} ${says}`,
  ) ?? [];

test('a combobox says its options, or the list that is asked for them', () => {
  assert.deepEqual(wrong(street), []);
  assert.deepEqual(wrong(dogs), []);
  const { optionsFrom: _, ...none } = street;
  const options = [{ value: 'a', label: { de: 'A' } }];
  assert.deepEqual(wrong(none), ['steps[2].questions[0].options is missing.']);
  assert.match(wrong({ ...street, options })[0] ?? '', /optionsFrom stands beside options/);
  assert.match(
    wrong({ ...street, optionsFrom: { list: 'streets' } })[0] ?? '',
    /optionsFrom\.asked/,
  );
  assert.match(
    wrong({ ...street, optionsFrom: { list: '../x', asked: true } })[0] ?? '',
    /optionsFrom\.list/,
  );
  assert.match(
    wrong({ ...street, kind: 'select', options })[0] ?? '',
    /optionsFrom is not known here/,
  );
});

test('no condition compares what only the server knows, and the mistake says what to do', () => {
  const asks = (when: Condition) => wrong(street, { ...question({ name: 'why' }), when });
  assert.deepEqual(asks({ answer: 'street', given: true }), []);
  for (const when of [
    { answer: 'street', is: '100' },
    { answer: 'street', in: ['100'] },
    { not: { answer: 'street', is: '100' } },
  ])
    assert.match(
      asks(when).join('\n'),
      /^\S+ “street” is asked from the list “streets”, and no condition knows what stands there\. Use given; or leave out “asked”/,
    );
});
