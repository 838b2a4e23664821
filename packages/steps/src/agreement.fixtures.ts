import fc from 'fast-check';
import type {
  AnswerRule,
  Condition,
  Count,
  EligibilityRule,
  FeeLine,
  Question,
  Reduction,
  Service,
  Span,
  Step,
  Times,
} from './service.js';
import { kindOf } from './question-kinds.js';
import { tried } from './question-kinds.fixtures.js';
import { question, service as base } from './received.fixtures.js';

const WAYS = ['yes', 'no', 'both'] as const;
/** A register is opened by one code, which is drawn by itself. */
const kinds = (Object.keys(tried) as (keyof typeof tried)[]).filter(
  (kind) => kind !== 'access-code' && kind !== 'add-another',
);
const options = WAYS.map((value) => ({ value, label: { de: value } }));
const attributes = [
  'familyName',
  'givenNames',
  'birthDate',
  'street',
  'postalCode',
  'place',
] as const;

/** A question that a condition may speak of. */
interface Before {
  readonly name: string;
  readonly kind: keyof typeof tried | 'choice';
}

/** What may be said of an answer, by what its kind compares. */
function comparison({ name: answer, kind }: Before): fc.Arbitrary<Condition> {
  const given = fc.boolean().map((given): Condition => ({ answer, given }));
  const ways = answer.startsWith('choice')
    ? [...WAYS]
    : (tried[kind].says.options?.map(({ value }) => value) ?? []);
  switch (kindOf(kind).compares) {
    case 'option':
      return fc.oneof(
        given,
        fc.constantFrom(...ways).map((is): Condition => ({ answer, is })),
        fc.subarray(ways, { minLength: 1 }).map((some): Condition => ({ answer, in: some })),
      );
    case 'truth':
      return fc.oneof(
        given,
        fc.boolean().map((is): Condition => ({ answer, is })),
      );
    case 'number':
      return fc.oneof(
        given,
        fc.constantFrom(0, 1, 1987, 123_456).map((atLeast): Condition => ({ answer, atLeast })),
        fc.constantFrom(0, 1, 1987, 123_456).map((atMost): Condition => ({ answer, atMost })),
      );
    case 'count':
      return fc.oneof(
        given,
        fc.constantFrom(1, 2).map((atLeast): Condition => ({ fact: choosingYes(answer), atLeast })),
        fc.constantFrom(1, 2).map((below): Condition => ({ fact: choosingYes(answer), below })),
        fc.constantFrom(1, 2, 3).map((atLeast): Condition => ({ answer, atLeast })),
        fc.constantFrom(1, 2, 3).map((atMost): Condition => ({ answer, atMost })),
      );
    case 'text':
    case 'nothing':
      return daysIn({ name: answer, kind }).length > 0
        ? fc.oneof(given, measured(daysIn({ name: answer, kind }), 'today', 0))
        : given;
  }
}

/** Entries of a list in which one thing was chosen (`listOf`). */
const choosingYes = (count: string): Count => ({
  count,
  when: { answer: `${count}way`, is: 'yes' },
});

/** The days that an answer is, as a span names them. */
const daysIn = ({ name, kind }: Before): readonly string[] =>
  kind === 'date' ? [name] : kind === 'date-range' ? [`${name}.from`, `${name}.to`] : [];

/** A comparison of the days from or to one of some, at one cut: `analyse-agreement.test.ts` tries both sides of it. */
const measured = (days: readonly string[], other: string, cut: number): fc.Arbitrary<Condition> =>
  fc
    .record({ day: fc.constantFrom(...days), isFrom: fc.boolean(), isLeast: fc.boolean() })
    .map(({ day, isFrom, isLeast }): Condition => {
      const fact: Span = { in: 'days', from: isFrom ? day : other, to: isFrom ? other : day };
      return isLeast ? { fact, atLeast: cut } : { fact, below: cut };
    });

/** A comparison of the answers to two questions: for dates, or for amounts. */
const between = (before: readonly Before[]): readonly fc.Arbitrary<Condition>[] => {
  const [first, ...others] = before.filter((one) => daysIn(one).length > 0);
  const rest = others.flatMap(daysIn);
  const [one, another] = before.filter(({ kind }) => kind === 'money');
  return [
    ...(first && rest.length > 0 ? daysIn(first).map((day) => measured(rest, day, 7)) : []),
    ...(one && another
      ? [
          fc.constantFrom(0, 1).map((atLeast): Condition => ({
            fact: { in: 'numbers', from: one.name, to: another.name },
            atLeast,
          })),
        ]
      : []),
  ];
};

const age = (bound: 'min' | 'max'): Span => ({
  in: 'years',
  from: 'birthDate',
  to: 'today',
  bound,
});

/** A condition over what was asked before. */
const condition = (before: readonly Before[]): fc.Arbitrary<Condition> =>
  fc.letrec<{ all: Condition; leaf: Condition }>((tie) => ({
    leaf: fc.oneof(
      fc.constantFrom<Condition>(
        { fact: 'identity.method', is: 'eid' },
        { fact: 'identity.method', is: 'account' },
        { fact: age('max'), below: 18 },
        { fact: age('min'), atLeast: 18 },
        { fact: 'today.month', is: 11 },
      ),
      ...before.map(comparison),
      ...between(before),
    ),
    all: fc.oneof(
      { maxDepth: 2 },
      tie('leaf'),
      fc.record({ not: tie('all') }),
      fc.record({ all: fc.array(tie('all'), { maxLength: 2 }) }),
      fc.record({ any: fc.array(tie('all'), { maxLength: 2 }) }),
    ),
  })).all;

/** A line of the fees over what was asked; whether a reader would take it or not, it must come out right. */
const feeLine = (before: readonly Before[]): fc.Arbitrary<Omit<FeeLine, 'id'>> => {
  const named = (kind: Before['kind']) =>
    before.filter((one) => one.kind === kind).map(({ name }) => name);
  const table = Object.fromEntries(WAYS.map((way, at) => [way, at * 1234]));
  const cents = fc.integer({ min: 0, max: 5000 });
  const by = named('choice');
  const times: readonly Times[] = [
    ...named('number'),
    ...named('add-another').map((name): Times => ({ fact: choosingYes(name) })),
    ...named('date-range').flatMap((of): Times[] => [
      { of, in: 'weeks' },
      { of, in: 'months', max: 2 },
    ]),
  ];
  const when = condition(before);
  const reason = { de: 'x' };
  const reduction: fc.Arbitrary<Reduction> = fc.oneof(
    fc.record({ when, reason: fc.constant(reason), percent: fc.integer({ min: 1, max: 100 }) }),
    fc.record({ when, reason: fc.constant(reason), cents: fc.integer({ min: 1, max: 5000 }) }),
  );
  return fc.record(
    {
      kind: fc.constantFrom('fee' as const, 'levy' as const),
      label: fc.constant({ de: 'x' }),
      recipient: fc.constant({ de: 'x' }),
      legalBasis: fc.constant('x'),
      taxRate: fc.constantFrom(0 as const, 19 as const),
      cents: fc.oneof(
        { arbitrary: cents, weight: 4 },
        fc.constant(null),
        ...(by.length > 0
          ? [fc.record({ by: fc.constantFrom(...by), table: fc.constant(table) })]
          : []),
      ),
      when,
      times: fc.subarray([...times], { maxLength: Math.min(2, times.length) }),
      reductions: fc.array(reduction, { maxLength: 3 }),
      validFrom: fc.constantFrom('2026-01-01', '2026-11-27', '2027-01-01'),
      validTo: fc.constantFrom('2026-11-26', '2026-11-27', '2028-12-31'),
    },
    { requiredKeys: ['kind', 'label', 'recipient', 'legalBasis', 'taxRate', 'cents'] },
  );
};

/** How a question is made; its name and its condition come when all before it are known. */
interface Draft {
  readonly kind: 'choice' | 'attribute' | 'register' | 'code' | 'any' | 'list';
  /** Of `any`. */
  readonly of: keyof typeof tried;
  readonly attribute: (typeof attributes)[number];
  readonly required: boolean;
  readonly conditional: boolean;
  readonly ruled: boolean;
}

const draft: fc.Arbitrary<Draft> = fc.record({
  kind: fc.constantFrom('choice', 'choice', 'attribute', 'register', 'code', 'any', 'any', 'list'),
  // Fees are counted by these two.
  of: fc.constantFrom(...kinds, 'number', 'number', 'date-range', 'date-range', 'date', 'money'),
  attribute: fc.constantFrom(...attributes),
  required: fc.boolean(),
  conditional: fc.boolean(),
  ruled: fc.boolean(),
});

/** Several of the same, in which one question depends on another, and one on what was before the list. */
function listOf({ name, ...more }: Partial<Question> & Pick<Question, 'name'>, when: Condition) {
  const { purpose: _, legalBasis: __, retention: ___, ...list } = question({ name, ...more });
  const way = `${name}way`;
  return {
    ...list,
    kind: 'add-another',
    entry: { de: 'Hund' },
    atMost: 3,
    questions: [
      question({ name: way, kind: 'choice', options }),
      question({ name: `${name}then`, when: { answer: way, is: 'yes' } }),
      question({ name: `${name}more`, kind: 'yes-no', required: false, when }),
    ],
  } as const satisfies Question;
}

function written(
  draft: Draft,
  name: string,
  condition: Condition,
  against: Condition | undefined,
): Question {
  const when = draft.conditional ? { when: condition } : {};
  const rules: readonly AnswerRule[] = [
    { name: 'odd', when: against ?? { all: [] }, problem: { de: 'x' } },
  ];
  const more = {
    name,
    required: draft.required,
    ...when,
    ...(draft.ruled && against && draft.kind !== 'register' ? { rules } : {}),
  };
  switch (draft.kind) {
    case 'list':
      return listOf(more, condition);
    case 'choice':
      return question({ ...more, kind: 'choice', options });
    case 'register':
      return question({ ...more, kind: 'text', register: { lookup: 'exam', gives: 'examiner' } });
    case 'code':
      return question({ ...more, kind: 'access-code' });
    case 'any':
      return question({ ...more, kind: draft.of, ...tried[draft.of].says });
    case 'attribute':
      return question({
        ...more,
        kind: draft.attribute === 'birthDate' ? 'partial-date' : 'text',
        attribute: draft.attribute,
      });
  }
}

/** Any service: steps and questions under conditions, every source, rules, ways to identify. */
export const services: fc.Arbitrary<Service> = fc
  .record({
    steps: fc.array(fc.array(draft, { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    }),
    identityAt: fc.integer({ min: -1, max: 1 }),
    minimumLevel: fc.constantFrom('none', 'low', 'substantial', 'high'),
    manualFallback: fc.boolean(),
  })
  .chain(({ steps, identityAt, minimumLevel, manualFallback }) => {
    const names = steps.map((questions, at) => questions.map((one, nth) => nameOf(one, at, nth)));
    const speakable = steps.map((questions, at) =>
      questions.flatMap((one, nth): readonly Before[] => {
        const name = names[at]?.[nth] ?? '';
        if (one.kind === 'choice') return [{ name, kind: 'choice' }];
        if (one.kind === 'list') return [{ name, kind: 'add-another' }];
        return one.kind === 'any' ? [{ name, kind: one.of }] : [];
      }),
    );
    const before = (at: number, nth: number): readonly Before[] => {
      const earlier = (names[at] ?? []).slice(0, nth);
      return [
        ...speakable.slice(0, at).flat(),
        ...(speakable[at] ?? []).filter(({ name }) => earlier.includes(name)),
      ];
    };
    return fc
      .record({
        questions: fc.tuple(
          ...steps.map((questions, at) =>
            fc.tuple(...questions.map((_, nth) => condition(before(at, nth)))),
          ),
        ),
        // A rule is about the answer to its own question, with what was answered before. It is asked last in its step: what
        // is asked after a wrong answer, nobody goes on with.
        against: fc.tuple(
          ...steps.map((questions, at) =>
            fc.tuple(
              ...questions.map((_, nth) => {
                const own = (speakable[at] ?? []).find(({ name }) => name === names[at]?.[nth]);
                return own && nth === questions.length - 1
                  ? fc.record({
                      all: fc.tuple(comparison(own), condition([...before(at, nth), own])),
                    })
                  : fc.constant(undefined);
              }),
            ),
          ),
        ),
        steps: fc.tuple(...steps.map((_, at) => condition(before(at, 0)))),
        stepConditional: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        rule: condition(speakable.flat()),
        ruled: fc.boolean(),
        fees: fc.array(feeLine(speakable.flat()), { maxLength: 3 }),
      })
      .map((conditions): Service => {
        const asked = steps.map((questions, at): Step => ({
          name: `step${String(at)}`,
          kind: 'questions',
          stage: 'all',
          title: { de: 'x' },
          ...(conditions.stepConditional[at] ? { when: conditions.steps[at] ?? { all: [] } } : {}),
          questions: questions.map((one, nth) =>
            written(
              one,
              names[at]?.[nth] ?? '',
              conditions.questions[at]?.[nth] ?? { all: [] },
              conditions.against[at]?.[nth],
            ),
          ),
        }));
        const [start, identify] = base.steps;
        const review = base.steps.filter(({ kind }) =>
          ['review', 'payment', 'result'].includes(kind),
        );
        if (!start || !identify) throw new Error('The base service has lost its steps.');
        asked.splice(Math.max(0, identityAt), 0, ...(identityAt < 0 ? [] : [identify]));
        const rule: EligibilityRule = {
          name: 'no',
          when: conditions.rule,
          after: `step${String(steps.length - 1)}`,
          title: { de: 'x' },
          reason: { de: 'x' },
          instead: { de: 'x' },
          legalBasis: 'x',
        };
        const code = asked.flatMap(({ questions = [] }) => questions).find(isCode);
        return {
          ...base,
          lookups: code ? [{ name: 'exam', by: code.name, gives: ['examiner'] }] : [],
          identification: { ...base.identification, minimumLevel, manualFallback },
          steps: [start, ...asked, ...review],
          eligibility: conditions.ruled ? [rule] : [],
          checks: [],
          fees: conditions.fees.map((line, at) => ({ ...line, id: `fee${String(at)}` })),
        };
      });
  });

const nameOf = ({ kind, attribute }: Draft, at: number, nth: number): string =>
  kind === 'attribute' && attribute === 'birthDate' && at === 0 && nth === 0
    ? 'birthDate'
    : `${kind}${String(at)}x${String(nth)}`;
/** Opens the register. */
export const isCode = ({ kind }: Question): boolean => kind === 'access-code';

/** Who applies, and what they answer; whatever is not asked stays unanswered. */
export const persons = fc.record({
  identified: fc.option(
    fc.record({
      method: fc.constantFrom('eid' as const, 'account' as const),
      attributes: fc.record(
        {
          familyName: fc.constant('Yusuf'),
          givenNames: fc.constant('Amina'),
          birthDate: fc.constantFrom('1964-08', '2015-05-20', '1988-03-14'),
          street: fc.constant('Am Wehr 8'),
          postalCode: fc.constant('59999'),
          place: fc.constant('Musterstadt'),
        },
        { requiredKeys: [] },
      ),
    }),
    { nil: undefined },
  ),
  choices: fc.infiniteStream(fc.constantFrom(...WAYS)),
  given: fc.infiniteStream(fc.boolean()),
  /** Which of the answers that a kind is tried with: mostly right ones. */
  picks: fc.infiniteStream(fc.nat({ max: 15 })),
});
