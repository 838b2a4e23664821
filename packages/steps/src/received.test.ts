import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applicable } from './applicable.js';
import type { Application } from './application.js';
import { frontier, problems, refusal, submissionOf } from './flow.js';
import { after } from './happening.js';
import { newApplication } from './new-application.js';
import {
  answered,
  apply,
  arrived,
  eidPerson,
  evidence,
  exam,
  harmlessDog,
  id,
  now,
  question,
  service,
  statement,
  typedPerson,
  type Arrived,
} from './received.fixtures.js';
import { lookupsIn, received, type Evidence } from './received.js';
import type { Service } from './service.js';

const judge = (input: unknown, found: Evidence, by: Service = service) =>
  received(input, by, now, found);
const codes = (input: unknown, found: Evidence, by?: Service): readonly string[] => {
  const reception = judge(input, found, by);
  return reception.status === 'rejected'
    ? reception.problems.map(({ question, code }) => `${question} ${code}`)
    : [reception.status];
};
const changed = (
  input: Arrived,
  answers: Record<string, { value: string; from: string }>,
): Arrived => ({ ...input, answers: { ...input.answers, ...answers } });

const yesOrNo = ['yes', 'no'].map((value) => ({ value, label: { de: value } }));
const byHand = (): Arrived => arrived(...typedPerson, ...harmlessDog);
const byCard = (): Arrived => arrived(...eidPerson, ...harmlessDog);

test('what an honest browser sends is received, with what a person has to look at', () => {
  assert.deepEqual(judge(byCard(), evidence({ statement })), {
    status: 'received',
    answers: byCard().answers,
    checks: [],
    due: { items: [], totalCents: 0, undetermined: false },
    values: {},
  });
  const typed = judge(byHand(), evidence());
  assert.ok(typed.status === 'received');
  assert.deepEqual(typed.checks, ['identity'], 'a typed identity is looked at by a person');
  assert.deepEqual([...lookupsIn(byHand(), service)], [['exam', 'FP26-7KQ4-M2XA']]);
});

test('a source that the definition does not name is refused: typed where only a register may answer', () => {
  const forged = changed(byHand(), {
    passedOn: { value: '2020-01-01', from: 'typed' },
    examiner: { value: 'Ich selbst', from: 'typed' },
  });
  assert.deepEqual(codes(forged, evidence({ found: {} })), ['code code-not-valid']);
  assert.deepEqual(codes(forged, evidence()), ['passedOn unverified', 'examiner unverified']);
});

test('a source that the definition does not name is refused: typed although the identity answers', () => {
  const forged = changed(byCard(), { familyName: { value: 'Yusuf', from: 'typed' } });
  assert.deepEqual(codes(forged, evidence({ statement })), ['familyName unverified']);
});

test('a source that the definition does not name is refused: someone else’s word where the person answers', () => {
  for (const from of ['eid', 'account', 'wallet', 'register']) {
    const forged = changed(byCard(), { dog: { value: 'no', from } });
    assert.deepEqual(codes(forged, evidence({ statement })).slice(0, 1), ['dog unverified']);
  }
});

test('what a party is said to have said is refused unless it said just that', () => {
  assert.deepEqual(
    codes(
      changed(byCard(), { birthDate: { value: '1999-01-01', from: 'eid' } }),
      evidence({ statement }),
    ),
    ['birthDate unverified'],
  );
  assert.deepEqual(
    codes(
      changed(byCard(), { examiner: { value: 'Other', from: 'register' } }),
      evidence({ statement }),
    ),
    ['examiner unverified'],
  );
  const { examiner: _, ...fewer } = byCard().answers;
  assert.deepEqual(codes({ ...byCard(), answers: fewer }, evidence({ statement })), [
    'examiner unverified',
  ]);
});

test('a used or unknown code is refused at the office too', () => {
  assert.ok(codes(byCard(), evidence({ statement, found: {} })).includes('code code-not-valid'));
});

test('a check box that a text stands in is refused, also where it may be left empty', () => {
  const box = question({ name: 'news', kind: 'checkbox', required: false });
  const steps = service.steps.map((step) =>
    step.name === 'pet' ? { ...step, questions: [...(step.questions ?? []), box] } : step,
  );
  const asking: Service = { ...service, steps };
  const ticked = (value: string | boolean): Arrived => ({
    ...byCard(),
    answers: { ...byCard().answers, news: { value, from: 'typed' } },
  });
  for (const value of [true, false])
    assert.deepEqual(codes(ticked(value), evidence({ statement }), asking), ['received']);
  for (const value of ['', 'true', '<script>'])
    assert.deepEqual(codes(ticked(value), evidence({ statement }), asking), ['news not-an-option']);
});

test('an empty text is no answer, so nobody gets past a rule with one', () => {
  const hint = question({ name: 'hint', required: false });
  const [rule] = service.eligibility;
  assert.ok(rule);
  const asking: Service = {
    ...service,
    steps: service.steps.map((step) =>
      step.name === 'pet' ? { ...step, questions: [...(step.questions ?? []), hint] } : step,
    ),
    eligibility: [
      { ...rule, name: 'silent', after: 'pet', when: { answer: 'hint', given: false } },
    ],
  };
  const saying = (value: string): Arrived => ({
    ...byCard(),
    answers: { ...byCard().answers, hint: { value, from: 'typed' } },
  });
  assert.deepEqual(codes(saying('Bello'), evidence({ statement }), asking), ['received']);
  assert.notDeepEqual(codes(saying(''), evidence({ statement }), asking), ['received']);
});

test('provenance and level come from the statement alone', () => {
  const account = { ...statement, method: 'account', level: 'substantial' } as const;
  const answers = arrived(
    { kind: 'identified', identity: { ...account, verifiedAt: '', statement: 's' } },
    answered('person', { account: 'x' }),
    ...harmlessDog,
  );
  assert.deepEqual(codes(answers, evidence({ statement: account })), ['received']);
  // Says that the card was read, and only a password was.
  const prouder = changed(answers, { familyName: { value: 'Yusuf', from: 'eid' } });
  assert.deepEqual(codes(prouder, evidence({ statement: account })), ['familyName unverified']);
});

test('a method is believed only on its own level, and the service’s least level holds', () => {
  for (const weaker of [
    { ...statement, level: 'substantial' },
    { ...statement, level: 'low' },
    { ...statement, level: 'none' },
    { ...statement, method: 'account', level: 'low' },
    { ...statement, method: 'library-card' },
  ] as const)
    assert.ok(
      codes(byCard(), evidence({ statement: weaker })).includes('identify identity-invalid'),
      `${weaker.method} ${weaker.level}`,
    );
});

test('without an identity nobody gets through where typing is not offered', () => {
  const strict = {
    ...service,
    identification: { ...service.identification, manualFallback: false },
  };
  assert.deepEqual(codes(byHand(), evidence(), strict), ['identify identity-missing']);
  assert.deepEqual(codes(byCard(), evidence({ statement }), strict), ['received']);
});

test('whoever is led past the identification is looked at by a person', () => {
  const [start, identify, person, pet, ...rest] = service.steps;
  assert.ok(start && identify && person && pet);
  const forOthers = question({ name: 'forMe', kind: 'choice', options: yesOrNo });
  const optional: Service = {
    ...service,
    steps: [
      start,
      { ...pet, name: 'who', questions: [forOthers] },
      { ...identify, when: { answer: 'forMe', is: 'yes' } },
      person,
      pet,
      ...rest,
    ],
  };
  const input = changed(byHand(), { forMe: { value: 'no', from: 'typed' } });
  const reception = judge(input, evidence(), optional);
  assert.ok(reception.status === 'received');
  assert.deepEqual(reception.checks, ['identity']);
});

test('a statement that does not pass is refused, not overlooked', () => {
  assert.equal(codes(byCard(), evidence({ statement: 'invalid' }))[0], 'identify identity-invalid');
  assert.equal(codes(byHand(), evidence({ statement: 'invalid' }))[0], 'identify identity-invalid');
  // Somebody takes their statement out and keeps what it said.
  assert.ok(codes(byCard(), evidence()).includes('familyName unverified'));
});

test('a statement that does not count any more is one thing to put right, not one for each answer', () => {
  assert.deepEqual(codes(byCard(), evidence({ statement: 'invalid' })), [
    'identify identity-invalid',
  ]);
});

test('a statement belongs to one application, and an envelope to one address', () => {
  const other = '00000000-0000-4000-8000-000000000002';
  assert.equal(
    codes(byCard(), evidence({ statement: { ...statement, application: other } }))[0],
    'identify identity-invalid',
  );
  assert.deepEqual(codes(byCard(), evidence({ statement, id: other })), ['unreadable']);
  assert.deepEqual(
    codes({ ...byCard(), id: other }, evidence({ statement, id: other }))[0],
    'identify identity-invalid',
  );
});

test('another version is told apart from nonsense', () => {
  const old = { ...byCard(), service: { id: service.id, version: '2025-01-01' } };
  assert.deepEqual(judge(old, evidence({ statement })), { status: 'outdated' });
  const foreign = { ...byCard(), service: { id: 'other', version: service.version } };
  assert.equal(judge(foreign, evidence({ statement })).status, 'unreadable');
});

test('an answer counts only while its question applies, in the browser and in the office alike', () => {
  const turned = apply(
    ...eidPerson,
    answered('pet', { dog: 'yes', dangerous: 'yes', proof: 'no' }),
    ...harmlessDog,
  );
  assert.equal(turned.answers['proof']?.value, 'no', 'it rests in the draft');
  assert.equal(refusal(service, turned, now), undefined, 'and no rule sees it');
  assert.deepEqual(problems(service, turned, now), []);
  const sent = arrived(
    ...eidPerson,
    answered('pet', { dog: 'yes', dangerous: 'yes', proof: 'no' }),
    ...harmlessDog,
  );
  assert.equal('dangerous' in sent.answers, false);
  const reception = judge(sent, evidence({ statement }));
  assert.ok(reception.status === 'received');
  assert.deepEqual(reception.checks, []);
  // And what somebody puts there by hand counts as little.
  const more = changed(sent, { proof: { value: 'no', from: 'typed' } });
  assert.deepEqual(judge(more, evidence({ statement })), reception);
});

test('conditions on the way of identifying are judged by the statement', () => {
  const account = { ...statement, method: 'account', level: 'substantial' } as const;
  const sent = arrived(
    { kind: 'identified', identity: { ...account, verifiedAt: '', statement: 's' } },
    ...harmlessDog,
  );
  assert.deepEqual(codes(sent, evidence({ statement: account })), ['account missing']);
});

test('what is no application is unreadable, and never throws', () => {
  const nonsense: unknown[] = [
    null,
    1,
    'x',
    [],
    {},
    { id },
    { id, service: {}, answers: {} },
    { ...byCard(), answers: null },
    { ...byCard(), answers: [1] },
    { ...byCard(), answers: { familyName: { value: {}, from: 'typed' } } },
    { ...byCard(), answers: { familyName: { value: 'x', from: 'heaven' } } },
  ];
  for (const input of nonsense)
    assert.equal(judge(input, evidence({ statement })).status, 'unreadable', JSON.stringify(input));
  const proto = JSON.parse(
    `{"id":"${id}","service":{"id":"test.dog","version":"2026-07-01"},"answers":{"__proto__":{"value":"x","from":"typed"}}}`,
  ) as unknown;
  assert.equal(judge(proto, evidence()).status, 'rejected');
});

test('who is not believed any more is asked again, and what was typed stays', () => {
  const application = apply(...eidPerson, ...harmlessDog);
  const rejected = (problem: { question: string; code: 'identity-invalid' | 'code-not-valid' }) =>
    after(service, application, { kind: 'rejected', problems: [problem] }, now);
  const stranger = rejected({ question: 'identify', code: 'identity-invalid' });
  assert.equal(stranger.identity, undefined);
  assert.equal(stranger.at, 'identify');
  assert.equal(stranger.answers['familyName'], undefined);
  assert.equal(stranger.answers['dog']?.value, 'no');
  const other = rejected({ question: 'code', code: 'code-not-valid' });
  assert.equal(other.at, 'pet');
  assert.equal(other.answers['passedOn'], undefined, 'the register is asked once more');
  assert.equal(other.answers['code']?.value, 'FP26-7KQ4-M2XA');
  assert.equal(exam.passedOn, application.answers['passedOn']?.value);
});

test('a draft that somebody changed by hand leads no further than an honest one', () => {
  const forged: Application = {
    ...apply(...typedPerson, answered('pet', { dog: 'no', code: 'FP26-AAAA-BBBB' })),
    answers: {
      ...apply(...typedPerson, answered('pet', { dog: 'no', code: 'FP26-AAAA-BBBB' })).answers,
      passedOn: { value: '2020-01-01', from: 'typed' },
      examiner: { value: 'Ich selbst', from: 'typed' },
    },
  };
  assert.equal(frontier(service, forged, now).name, 'pet');
});

test('two registers answer, each what it gives and only for what opens it', () => {
  const steps = service.steps.map((one) =>
    one.name === 'pet'
      ? {
          ...one,
          questions: [
            ...(one.questions ?? []),
            question({ name: 'plate' }),
            question({ name: 'owner', register: { lookup: 'vehicles', gives: 'owner' } }),
          ],
        }
      : one,
  );
  const more: Service = {
    ...service,
    steps,
    lookups: [...(service.lookups ?? []), { name: 'vehicles', by: 'plate', gives: ['owner'] }],
  };
  const known = [
    ...eidPerson,
    ...harmlessDog,
    answered('pet', { plate: 'UN AB 12' }),
    {
      kind: 'looked-up',
      lookup: 'vehicles',
      key: 'UN AB 12',
      // What the definition does not name is not taken.
      found: { owner: 'Yusuf', examiner: 'The plate' },
    },
  ] as const;
  const both = known.reduce(
    (application, one) => after(more, application, one, now),
    newApplication(more, { id, key: 'k' }),
  );
  assert.equal(both.answers['owner']?.value, 'Yusuf');
  assert.equal(both.answers['examiner']?.value, exam.examiner);
  const moved = after(more, both, answered('pet', { plate: 'UN AB 13' }), now);
  assert.equal(moved.answers['owner'], undefined, 'another key, another owner');
  assert.equal(moved.answers['examiner']?.value, exam.examiner, 'the other register is not asked');

  const input = JSON.parse(JSON.stringify(submissionOf(more, both, now))) as Arrived;
  const office = (found: Evidence['found']) =>
    received(input, more, now, { id, statement, found }).status;
  assert.equal(office({ exam, vehicles: { owner: 'Yusuf' } }), 'received');
  assert.equal(office({ exam, vehicles: { owner: 'Other' } }), 'rejected');
  assert.equal(office({ exam }), 'rejected');
});

test('a register answers for a code that counts, and for the one that was asked about', () => {
  const ifDog: Service = {
    ...service,
    steps: service.steps.map((one) =>
      one.name === 'pet'
        ? {
            ...one,
            questions: (one.questions ?? []).map((question) =>
              question.name === 'code'
                ? { ...question, when: { answer: 'dog', is: 'yes' } }
                : question,
            ),
          }
        : one,
    ),
  };
  const left = apply(...eidPerson, ...harmlessDog);
  assert.equal(left.answers['passedOn']?.value, exam.passedOn, 'it rests in the draft');
  assert.equal(applicable(ifDog, left, now).answers['passedOn'], undefined, 'and counts no longer');

  const late = {
    kind: 'looked-up',
    lookup: 'exam',
    key: 'FP26-7KQ4-M2XA',
    found: exam,
  } as const;
  const other = apply(...eidPerson, answered('pet', { dog: 'no', code: 'FP26-3HTC-9WPE' }), late);
  assert.equal(other.answers['passedOn'], undefined);
});
