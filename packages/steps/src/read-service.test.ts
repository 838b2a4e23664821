import assert from 'node:assert/strict';
import { test } from 'node:test';
import { question, service } from './received.fixtures.js';
import { readService } from './read-service.js';
import type { Condition, Service, Step } from './service.js';

const paths = (definition: unknown): readonly string[] =>
  readService(definition).mistakes?.map(({ path }) => path) ?? [];
const step = (kind: Step['kind']): Step => service.steps.find((one) => one.kind === kind)!;
/** The service with some of its steps, in this order. */
const withSteps = (...kinds: readonly Step['kind'][]): Service => ({
  ...service,
  eligibility: [],
  checks: [],
  lookups: [],
  identification: { ...service.identification, minimumLevel: 'none' },
  steps: kinds.map((kind) =>
    kind === 'questions' ? { ...step(kind), questions: [question({ name: 'where' })] } : step(kind),
  ),
});
const withQuestions = (...questions: readonly object[]): unknown => ({
  ...withSteps('start', 'questions', 'review', 'result'),
  steps: [step('start'), { ...step('questions'), questions }, step('review'), step('result')],
});
const fee = {
  id: 'fee',
  kind: 'fee',
  label: { de: 'Gebühr' },
  recipient: { de: 'Stadt' },
  legalBasis: 'Satzung',
  taxRate: 0,
} as const;

const AGE = { in: 'years', from: 'birthDate', to: 'today' } as const;

test('a definition in which nobody gets stuck has no mistake', () => {
  assert.deepEqual(readService(service), { service });
  assert.deepEqual(paths(withSteps('start', 'questions', 'review', 'result')), []);
});

test('a way that ends nowhere is a mistake: steps that are missing, double or in the wrong order', () => {
  const wrong: readonly (readonly [Service, readonly string[]])[] = [
    [withSteps('start', 'questions', 'payment', 'result'), ['steps']],
    [withSteps('start', 'payment', 'review', 'result'), ['steps[1]']],
    [withSteps('start', 'result', 'review'), ['steps[1]']],
    [withSteps('start', 'review', 'questions', 'result'), ['steps[2]']],
    [withSteps('questions', 'start', 'review', 'result'), ['steps']],
    [withSteps('start', 'review', 'review', 'result'), ['steps', 'steps']],
    [withSteps('start', 'review'), ['steps']],
    [withSteps('start', 'review', 'payment'), ['steps']],
    [withSteps('start', 'review', 'result', 'payment'), ['steps[3]']],
    [{ ...withSteps('start', 'review', 'result'), fees: [{ ...fee, cents: 100 }] }, ['steps']],
  ];
  for (const [definition, found] of wrong)
    assert.deepEqual(
      paths(definition).slice(0, found.length),
      found,
      definition.steps.map(({ kind }) => kind).join(' '),
    );
  const maybe = withSteps('start', 'questions', 'review', 'payment', 'result');
  const hidden = maybe.steps.map((one) =>
    one.kind === 'questions'
      ? one
      : { ...one, when: { fact: 'today.year', atLeast: 2000 } as const },
  );
  assert.deepEqual(paths({ ...maybe, steps: hidden }), [
    'steps[0].when',
    'steps[2].when',
    'steps[3].when',
    'steps[4].when',
  ]);
  assert.deepEqual(
    paths({ ...maybe, steps: maybe.steps.map((one) => ({ ...one, questions: [] })) }),
    ['steps[0].questions', 'steps[1].questions', 'steps[3].questions', 'steps[4].questions'],
  );
});

test('a level that nobody reaches is a mistake', () => {
  const by = (change: Partial<Service['identification']>): readonly string[] =>
    paths({ ...service, identification: { ...service.identification, ...change } });
  assert.ok(by({ methods: [], manualFallback: false }).includes('identification'));
  assert.deepEqual(by({ minimumLevel: 'high' }), ['identification.methods[1].level']);
  assert.deepEqual(
    paths({
      ...withSteps('start', 'review', 'result'),
      identification: service.identification,
    }),
    ['identification'],
  );
});

test('an amount that is missing for a possible answer is a mistake, for it would be a licence for nothing', () => {
  const priced = (cents: unknown): unknown => ({ ...service, fees: [{ ...fee, cents }] });
  assert.deepEqual(paths(priced({ by: 'dog', table: { yes: 100, no: 0 } })), []);
  assert.deepEqual(paths(priced({ by: 'dog', table: { yes: 100 } })), ['fees[0].cents.table']);
  assert.deepEqual(paths(priced({ by: 'dog', table: { yes: 1, no: 1, maybe: 1 } })), [
    'fees[0].cents.table',
  ]);
  assert.deepEqual(paths(priced({ by: 'proof', table: { yes: 1, no: 1 } })), ['fees[0].cents.by']);
  assert.deepEqual(paths(priced({ by: 'familyName', table: {} })), ['fees[0].cents.by']);
  assert.deepEqual(paths(priced({ by: 'nothing', table: {} })), ['fees[0].cents.by']);
  assert.deepEqual(paths(priced({ by: 'dog', table: { yes: -1, no: 0.5 } })), ['fees[0].cents']);
  assert.deepEqual(
    paths({
      ...service,
      fees: [{ ...fee, cents: 1, validFrom: '2027-01-01', validTo: '2026-01-01' }],
    }),
    ['fees[0].validTo'],
  );
});

test('a schedule with days on which everybody would pay nothing is a mistake', () => {
  const schedule = (...lines: readonly object[]): readonly string[] =>
    paths({
      ...service,
      fees: lines.map((line, at) => ({ ...fee, cents: 1, id: `fee${String(at)}`, ...line })),
    });
  const old = { validTo: '2026-12-31' };
  assert.deepEqual(schedule(old, { validFrom: '2027-01-01' }), []);
  assert.deepEqual(schedule({ validFrom: '2027-01-01' }, old), [], 'in any order');
  assert.deepEqual(schedule(old, {}), []);
  assert.deepEqual(schedule({ validFrom: '2027-01-01' }), [], 'a fee that is introduced');
  assert.deepEqual(schedule(old), ['fees'], 'it ends');
  assert.deepEqual(schedule(old, { validFrom: '2027-01-02' }), ['fees'], 'a day too late');
  assert.deepEqual(schedule(old, { kind: 'levy' }), ['fees'], 'the levy goes on, the fee does not');
});

test('a comparison with something else than its kind is a mistake', () => {
  const when = (condition: unknown): readonly string[] =>
    paths({
      ...service,
      ...(JSON.stringify(condition).includes('age.') ? { facts: { age: AGE } } : {}),
      steps: service.steps.map((one) => (one.name === 'pet' ? { ...one, when: condition } : one)),
      eligibility: [],
      checks: [],
    });
  for (const [condition, found] of [
    [{ fact: 'age.min', atLeast: 'zehn' }, 'steps[3].when.atLeast'],
    [{ fact: 'age.min', below: null }, 'steps[3].when.below'],
    [{ fact: 'today.year', is: '2026' }, 'steps[3].when.is'],
    [{ fact: 'identity.method', is: 'card' }, 'steps[3].when.is'],
    [{ fact: 'identity.method', atLeast: 1 }, 'steps[3].when.atLeast'],
    [{ fact: 'shoe.size', is: 1 }, 'steps[3].when.fact'],
    [{ answer: 'familyName', given: 'yes' }, 'steps[3].when.given'],
    [{ answer: 'familyName', is: 1 }, 'steps[3].when.is'],
    [{ not: null }, 'steps[3].when.not'],
    [{ any: 'x' }, 'steps[3].when.any'],
    ['x', 'steps[3].when'],
  ] as const)
    assert.deepEqual(when(condition), [found], JSON.stringify(condition));
});

test('what stands later cannot be known', () => {
  const [start, identify, person, dog, ...rest] = service.steps;
  const early = { ...person!, when: { answer: 'dog', is: 'yes' } as const };
  assert.ok(
    paths({ ...service, steps: [start, identify, early, dog, ...rest] }).includes(
      'steps[2].when.answer',
    ),
  );
  const before = {
    ...person!,
    questions: [question({ name: 'x', when: { fact: 'identity.method', is: 'eid' } })],
  };
  assert.deepEqual(paths({ ...service, steps: [start, before, identify, dog, ...rest] }), [
    'steps[1].questions[0].when.fact',
  ]);
  const rule = service.eligibility[0]!;
  assert.deepEqual(paths({ ...service, eligibility: [{ ...rule, after: 'person' }] }), [
    'eligibility[0].when.answer',
  ]);
  assert.deepEqual(paths({ ...service, eligibility: [{ ...rule, after: 'nowhere' }] }), [
    'eligibility[0].after',
  ]);
});

test('a question that nobody can answer is a mistake', () => {
  const register = { lookup: 'exam', gives: 'examiner' };
  const opened = (...questions: readonly object[]): readonly string[] =>
    paths({
      ...(withQuestions(...questions) as Service),
      lookups: [{ name: 'exam', by: 'code', gives: ['examiner'] }],
    });
  const code = question({ name: 'code', kind: 'access-code' });
  assert.deepEqual(opened(code, question({ name: 'a', register })), []);
  assert.deepEqual(opened(question({ name: 'a', register }), code), [
    'steps[1].questions[0].register',
  ]);
  assert.deepEqual(
    opened(code, question({ name: 'a', register: { ...register, lookup: 'cars' } })),
    ['steps[1].questions[1].register.lookup', 'lookups[0]'],
  );
  assert.deepEqual(opened(code, question({ name: 'a', register: { ...register, gives: 'car' } })), [
    'steps[1].questions[1].register.gives',
  ]);
  assert.deepEqual(opened(question({ name: 'a', register })), [
    'steps[1].questions[0].register',
    'lookups[0].by',
  ]);
  assert.deepEqual(paths(withQuestions(question({ name: 'a', attribute: 'place' }))), [
    'steps[1].questions[0].attribute',
  ]);
  assert.deepEqual(paths(withQuestions(question({ name: 'a', kind: 'choice' }))), [
    'steps[1].questions[0].options',
  ]);
});

test('a word of others that a question cannot hold, or that another question holds already, is a mistake', () => {
  const code = question({ name: 'code', kind: 'access-code' });
  const said = (gives: string) => ({ register: { lookup: 'exam', gives } });
  const person = (...questions: readonly object[]): readonly string[] =>
    paths({
      ...withSteps('start', 'identity', 'questions', 'review', 'result'),
      lookups: questions.includes(code)
        ? [{ name: 'exam', by: 'code', gives: ['day', 'who', 'where'] }]
        : [],
      steps: withSteps('start', 'identity', 'questions', 'review', 'result').steps.map((one) =>
        one.kind === 'questions' ? { ...one, questions } : one,
      ),
    });
  const options = [{ value: 'yes', label: { de: 'Ja' } }];
  for (const [attribute, kind] of [
    ['familyName', 'choice'],
    ['familyName', 'date'],
    ['birthDate', 'text'],
    ['postalCode', 'checkbox'],
    ['street', 'access-code'],
    ['place', 'select'],
  ] as const)
    assert.deepEqual(
      person(
        question({
          name: 'a',
          kind,
          attribute,
          ...(kind === 'choice' || kind === 'select' ? { options } : {}),
        }),
      ),
      ['steps[2].questions[0].kind'],
      `${attribute} in ${kind}`,
    );
  for (const kind of ['checkbox', 'postal-code', 'partial-date'] as const)
    assert.deepEqual(person(code, question({ name: 'a', kind, ...said('day') })), [
      'steps[2].questions[1].kind',
    ]);
  assert.deepEqual(
    person(
      question({ name: 'a', attribute: 'place' }),
      question({ name: 'b', attribute: 'place' }),
    ),
    ['steps[2].questions[1].attribute'],
  );
  assert.deepEqual(
    person(
      code,
      question({ name: 'a', kind: 'date', ...said('day') }),
      question({ name: 'b', ...said('who') }),
      question({ name: 'c', kind: 'date', ...said('day') }),
      question({ name: 'd', kind: 'name', ...said('who') }),
    ),
    ['steps[2].questions[3].register', 'steps[2].questions[4].register'],
  );
  assert.deepEqual(
    paths({
      ...(withQuestions(
        { ...code, required: false },
        question({ name: 'a', ...said('day') }),
      ) as Service),
      lookups: [{ name: 'exam', by: 'code', gives: ['day'] }],
    }),
    ['steps[1].questions[1].required'],
    'whoever has no code could not go on',
  );
});

test('a rule that stops nobody, or is never decided, is a mistake', () => {
  const rule = service.eligibility[0]!;
  for (const after of ['review', 'pay', 'licence'])
    assert.deepEqual(
      paths({ ...service, eligibility: [{ ...rule, after }] }),
      ['eligibility[0].after'],
      after,
    );
  const when = { fact: { ...AGE, bound: 'max' }, below: 10 } as const;
  assert.deepEqual(paths({ ...service, eligibility: [{ ...rule, when, after: 'person' }] }), []);
  for (const after of ['start', 'identify'])
    assert.deepEqual(
      paths({ ...service, eligibility: [{ ...rule, when, after }] }),
      ['eligibility[0].when.fact.from'],
      'nobody has an age yet',
    );
  for (const empty of [{ all: [] }, { any: [] }])
    assert.deepEqual(
      paths({ ...service, eligibility: [{ ...rule, when: empty }] }),
      [`eligibility[0].when.${Object.keys(empty).join()}`],
      'everybody or nobody',
    );
});

test('a sum that nobody can pay online is a mistake, and so is what is no amount', () => {
  const priced = (...cents: readonly unknown[]): readonly string[] =>
    paths({
      ...service,
      fees: cents.map((one, at) => ({ ...fee, id: `fee${String(at)}`, cents: one })),
    });
  assert.deepEqual(priced(999_999_00), []);
  for (const wrong of [1_000_000_00, 10_000_000_00, -1, 0.5, NaN, Infinity, '100', 10n, [], {}])
    assert.deepEqual(priced(wrong), ['fees[0].cents'], typeof wrong);
  assert.deepEqual(priced({ by: 'dog', table: { yes: 10_000_000_00, no: 0 } }), ['fees[0].cents']);
  assert.deepEqual(priced({ by: 'dog', table: { yes: '1', no: 0 } }), ['fees[0].cents']);
  assert.deepEqual(priced(600_000_00, { by: 'dog', table: { yes: 600_000_00, no: 0 } }), ['fees']);
});

test('an amount that is shown before somebody has chosen it is a mistake', () => {
  const shown = { ...step('review'), name: 'costs', kind: 'fees' } as const;
  const [start, identify, person, ...rest] = service.steps;
  const fees = [{ ...fee, cents: { by: 'dog', table: { yes: 1, no: 0 } } }];
  assert.deepEqual(paths({ ...service, fees, steps: [start, identify, person, shown, ...rest] }), [
    'fees[0].cents.by',
  ]);
});

test('a text that nobody can read is a mistake', () => {
  for (const de of ['', '  ', '\u200b', '\u00ad', '–', '\u2800'])
    assert.deepEqual(
      paths(withQuestions(question({ name: 'a', label: { de } }))),
      ['steps[1].questions[0].label'],
      JSON.stringify(de),
    );
  for (const value of ['', ' yes', 'yes\n', 'y\u0000'])
    assert.deepEqual(
      paths(
        withQuestions(
          question({ name: 'a', kind: 'choice', options: [{ value, label: { de: 'Ja' } }] }),
        ),
      ),
      ['steps[1].questions[0].options[0].value'],
      JSON.stringify(value),
    );
});

test('values that are there twice are a mistake, and names that every object has', () => {
  const option = { value: 'yes', label: { de: 'Ja' } };
  assert.deepEqual(
    paths(withQuestions(question({ name: 'a', kind: 'choice', options: [option, option] }))),
    ['steps[1].questions[0].options'],
  );
  assert.deepEqual(paths(withQuestions(question({ name: 'a' }), question({ name: 'a' }))), [
    'steps',
  ]);
  assert.deepEqual(paths({ ...service, stages: [...service.stages, ...service.stages] }), [
    'stages',
  ]);
  const { methods } = service.identification;
  assert.deepEqual(
    paths({
      ...service,
      identification: { ...service.identification, methods: [...methods, methods[0]] },
    }),
    ['identification.methods'],
  );
  assert.deepEqual(paths({ ...service, checks: [{ ...service.checks![0], name: 'identity' }] }), [
    'checks',
  ]);
  for (const name of ['constructor', 'toString', 'valueOf', 'hasOwnProperty'])
    assert.deepEqual(paths(withQuestions(question({ name }))), ['steps'], name);
});

test('a question that is called as a step is said to be so', () => {
  const { mistakes } = readService(withQuestions(question({ name: step('questions').name })));
  assert.deepEqual(
    mistakes?.map(({ path, says }) => `${path} ${says}`),
    [
      `steps uses the name “${step('questions').name}” for a step and for a question: give one of them another name.`,
    ],
  );
});

test('of what is missing is said what it must be', () => {
  const { retention: _, kind: __, ...asked } = question({ name: 'a' });
  const { mistakes } = readService(withQuestions({ ...asked, kind: 'identifier' }));
  assert.deepEqual(
    mistakes?.map(({ path }) => path),
    ['steps[1].questions[0].retention', 'steps[1].questions[0].format'],
  );
  assert.match(mistakes[0]?.says ?? '', /^is missing: it must look like P10Y \(10 years\)/);
  assert.match(mistakes[1]?.says ?? '', /^is missing: it must be one of: .*number-plate/);
});

test('a condition that cannot speak of a question is told why', () => {
  const asked = (name: string, when?: object) =>
    question({ name, ...(when ? { when: when as Condition } : {}) });
  for (const [answer, says] of [
    ['b', /^“b” is asked only later/],
    ['hint', /^“hint” asks nothing/],
    ['c', /^“c” is not a question that is asked before\.$/],
    [step('questions').name, /is a step: name one of its questions/],
  ] as const) {
    const note = { name: 'hint', kind: 'note', label: { de: 'Gut' }, text: { de: 'zu wissen' } };
    const { mistakes } = readService(
      withQuestions(note, asked('a', { answer, given: true }), asked('b')),
    );
    assert.deepEqual(mistakes?.length, 1, answer);
    assert.match(mistakes[0]?.says ?? '', says);
  }
});

test('hostile definitions are refused with a path, in bounded time, without a throw', () => {
  let deep: unknown = { answer: 'dog', is: 'yes' };
  for (let at = 0; at < 20_000; at++) deep = { not: deep };
  const many = Array.from({ length: 20_000 }, () => 1);
  const broad = Object.fromEntries(many.map((_, at) => [`name${String(at)}`, 1]));
  for (const hostile of [
    null,
    [],
    'x',
    { ...service, steps: many },
    { ...service, ...broad },
    { ...service, legalBasis: many },
    withQuestions(...many.map((_, at) => ({ ...question({ name: `q${String(at)}` }), when: {} }))),
    withQuestions(question({ name: 'a' }), { ...question({ name: 'b' }), when: deep }),
    withQuestions(question({ name: 'a' }), { ...question({ name: 'b' }), when: { all: many } }),
    JSON.parse('{"__proto__": {"id": "x"}, "constructor": 1}'),
    { ...service, title: { de: '' } },
    withQuestions({ ...question({ name: 'a' }), when: { answer: { toString: 1 }, is: 'x' } }),
    withQuestions({ ...question({ name: 'a' }), when: { fact: { toString: 1 }, is: 1 } }),
    { ...service, eligibility: [{ ...service.eligibility[0], after: '__proto__' }] },
    withQuestions(JSON.parse('{"name": "__proto__"}') as object),
    { ...service, title: { de: 'x', fr: 'x' } },
  ]) {
    const { mistakes } = readService(hostile);
    assert.ok(mistakes && mistakes.length > 0 && mistakes.length <= 201);
    for (const { path, says } of mistakes) assert.ok(path !== '' && says.length < 600, says);
  }
});

test('each type of result says what belongs to it, and nothing else', () => {
  const whole = withSteps('start', 'questions', 'review', 'result');
  const next = { de: 'Der Bescheid kommt mit der Post.' };
  assert.deepEqual(paths({ ...whole, result: { type: 'notice', next } }), []);
  assert.deepEqual(paths({ ...whole, result: { type: 'notice' } }), ['result.next']);
  assert.deepEqual(paths({ ...whole, result: { type: 'certificate', next } }), []);
  assert.deepEqual(paths({ ...whole, result: { type: 'certificate' } }), ['result.next']);
  assert.deepEqual(paths({ ...whole, result: { type: 'receipt' } }), []);
  assert.deepEqual(paths({ ...whole, result: { type: 'receipt', next } }), []);
  assert.deepEqual(paths({ ...whole, result: { type: 'receipt', here: next } }), ['result.here']);
  assert.deepEqual(paths({ ...whole, result: { type: 'notice', next, kind: 'dog' } }), [
    'result.kind',
  ]);
  assert.deepEqual(paths({ ...whole, result: { type: 'licence', kind: 'dog' } }), [
    'result.issuing',
    'result.here',
  ]);
  assert.deepEqual(paths({ ...whole, result: { type: 'prize' } }), ['result.type']);
});

test('whoever asks for an address says why, and something must follow that can be told', () => {
  const whole = withSteps('start', 'questions', 'review', 'result');
  const notice = { ...whole, result: { type: 'notice', next: { de: 'Mit der Post.' } } as const };
  const email = { purpose: { de: 'Für Nachrichten.' }, legalBasis: 'DSGVO', retention: 'P1Y' };
  assert.deepEqual(paths({ ...notice, email }), []);
  assert.deepEqual(paths({ ...notice, email: { ...email, retention: '1 Jahr' } }), [
    'email.retention',
  ]);
  assert.deepEqual(paths({ ...notice, email: {} }), [
    'email.purpose',
    'email.legalBasis',
    'email.retention',
  ]);
  assert.deepEqual(paths({ ...notice, email: true }), ['email']);
  assert.deepEqual(paths({ ...whole, result: { type: 'receipt' }, email }), ['email']);
});

test('a name, a text and several options in the wrong form are told the right one', () => {
  const when = { answer: 'a', is: ['x', 'y'] } as unknown as Condition;
  const { mistakes = [] } = readService(
    withQuestions(question({ name: 'a' }), question({ name: 'b', when })),
  );
  assert.match(String(mistakes.map(({ says }) => says)), /write “in” instead of “is”/);
  const odd = { ...question({ name: 'two-words' }), label: 'Name' };
  const said = String(readService(withQuestions(odd)).mistakes?.map(({ says }) => says));
  assert.match(said, /begin with a small letter, and have only letters \(a to z\) and digits/);
  assert.match(said, /German at least: \{ "de": "…" \}/);
});

test('links for whoever is refused are https, few, said in words, and have names of their own', () => {
  const [rule] = service.eligibility;
  const link = { name: 'exam', title: { de: 'Zur Prüfung' }, url: 'https://stadt.example/p' };
  const linked = (...links: readonly object[]) =>
    paths({ ...service, eligibility: [{ ...rule, links }] });
  assert.deepEqual(linked(link), []);
  assert.deepEqual(linked(link, { ...link, name: 'other' }), []);
  assert.deepEqual(linked(link, link), ['eligibility[0].links']);
  assert.deepEqual(linked(), ['eligibility[0].links']);
  assert.deepEqual(
    linked(...Array.from({ length: 6 }, (_, nth) => ({ ...link, name: `l${String(nth)}` }))),
    ['eligibility[0].links'],
  );
  for (const url of [
    'http://stadt.example',
    'javascript:alert(1)',
    '/pruefung',
    '',
    7,
    ' https://x',
  ])
    assert.deepEqual(linked({ ...link, url }), ['eligibility[0].links[0].url'], String(url));
  assert.deepEqual(linked({ ...link, title: { en: 'Exam' } }), ['eligibility[0].links[0].title']);
  assert.deepEqual(linked({ ...link, page: 'x' }), ['eligibility[0].links[0].page']);
});
