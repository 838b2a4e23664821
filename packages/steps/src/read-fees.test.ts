import assert from 'node:assert/strict';
import { test } from 'node:test';
import { question, service } from './received.fixtures.js';
import { readService } from './read-service.js';
import type { Question, Service } from './service.js';

const fee = {
  id: 'fee',
  kind: 'fee',
  label: { de: 'Gebühr' },
  recipient: { de: 'Stadt' },
  legalBasis: 'Satzung',
  taxRate: 0,
  cents: 100,
};
const reason = { de: 'Weil.' };
const options = ['centre', 'edge', 'park'].map((value) => ({ value, label: { de: value } }));
const number = (name: string, more: Partial<Question> = { min: 1, max: 500 }): Question =>
  question({ name, kind: 'number', ...more });

const isCentre = { answer: 'zone', is: 'centre' } as const;
/** Asks for a zone, an area, a period, and two more things of those in the centre. */
const pavement: Service = {
  ...service,
  steps: service.steps.flatMap((step) =>
    step.name === 'pet'
      ? [
          {
            ...step,
            questions: [
              ...(step.questions ?? []),
              question({ name: 'zone', kind: 'choice', options }),
              number('area'),
              question({ name: 'period', kind: 'date-range' }),
              question({ name: 'maybePeriod', kind: 'date-range', required: false }),
              number('maybe', { min: 1, max: 500, required: false }),
              number('noMax', { min: 1 }),
              number('noMin', { max: 500 }),
              number('below', { min: -5, max: 500 }),
              question({ name: 'sum', kind: 'money', min: 0, max: 500 }),
              number('tables', { min: 1, max: 500, when: isCentre }),
              question({ name: 'club', kind: 'yes-no' }),
            ],
          },
          { name: 'costs', kind: 'fees' as const, stage: step.stage, title: step.title },
          {
            ...step,
            name: 'more',
            questions: [number('late'), question({ name: 'lateZone', kind: 'choice', options })],
          },
        ]
      : [step],
  ),
};

const mistakes = (...lines: readonly object[]) =>
  readService({
    ...pavement,
    fees: lines.map((line, at) => ({ ...fee, id: `fee${String(at)}`, ...line })),
  }).mistakes?.map(({ path, says }) => `${path} ${says}`) ?? [];
const paths = (...lines: readonly object[]) =>
  mistakes(...lines).map((one) => one.slice(0, one.indexOf(' ')));
const says = (line: object, pattern: RegExp) => {
  const found = mistakes(line);
  assert.equal(found.length, 1, found.join('\n'));
  assert.match(found[0] ?? '', pattern);
};

test('schedules as town halls have them are right', () => {
  const right: readonly (readonly object[])[] = [
    [
      {
        cents: { by: 'zone', table: { centre: 150, edge: 75, park: 0 } },
        times: ['area', { of: 'period', in: 'weeks' }],
      },
    ],
    [{ times: [{ of: 'period', in: 'months', max: 36 }] }],
    [{}, { when: isCentre, times: ['tables'] }],
    [{ when: { all: [isCentre, { answer: 'club', is: false }] }, times: ['tables'] }],
    [{ when: { answer: 'zone', in: ['centre'] }, times: ['tables'] }, {}],
    [{ when: { answer: 'tables', atLeast: 3 }, times: ['tables'] }, {}],
    [{ when: { not: { answer: 'zone', in: ['edge', 'park'] } }, times: ['tables'] }, {}],
    [{ reductions: [{ when: { answer: 'club', is: true }, percent: 100, reason }] }],
    [
      {
        cents: null,
        reductions: [
          {
            when: {
              fact: { in: 'years', from: 'birthDate', to: 'today', bound: 'max' },
              below: 18,
            },
            percent: 100,
            reason,
          },
        ],
      },
    ],
    [
      {
        reductions: [
          { when: { all: [isCentre, { answer: 'club', is: true }] }, cents: 100, reason },
          { when: { answer: 'club', is: true }, percent: 50, reason },
        ],
      },
    ],
    [{ when: { fact: 'identity.method', is: 'eid' } }, {}],
  ];
  for (const lines of right) assert.deepEqual(mistakes(...lines), [], JSON.stringify(lines));
});

test('a condition of a line or a reduction over what is not there, or asked later, is a mistake', () => {
  const reduction = { percent: 50, reason };
  const wrong = [
    { answer: 'nothing', given: true },
    { answer: 'late', atLeast: 1 },
    { answer: 'lateZone', is: 'edge' },
    { answer: 'zone', is: 'moon' },
    { answer: 'period', is: 'x' },
    { fact: 'moon', is: 1 },
    { all: [] },
    { all: 'x' },
    {},
  ];
  for (const when of wrong) {
    assert.match(paths({}, { when }).join(), /^fees\[1\]\.when[.\w]*$/, JSON.stringify(when));
    assert.match(
      paths({ reductions: [{ ...reduction, when }] }).join(),
      /^fees\[0\]\.reductions\[0\]\.when[.\w]*$/,
      JSON.stringify(when),
    );
  }
  assert.deepEqual(paths({ when: 'club' }), ['fees[0].when']);
});

test('what is multiplied must be a number or a period that everybody who pays it has answered before', () => {
  says({ times: ['nothing'] }, /^fees\[0\]\.times\[0\] “nothing” is not a question/);
  says({ times: [{ of: 'nothing', in: 'weeks' }] }, /times\[0\]\.of “nothing” is not a question/);
  says({ times: ['zone'] }, /times\[0\] “zone” asks for no number/);
  says({ times: ['sum'] }, /times\[0\] “sum” asks for no number/);
  says({ times: ['period'] }, /\{ "of": "period", "in": "weeks" \}/);
  says({ times: [{ of: 'area', in: 'weeks' }] }, /asks for no period/);
  says({ times: ['late'] }, /asked after the step/);
  says({ times: ['maybe'] }, /not answered by everybody/);
  says({ times: [{ of: 'maybePeriod', in: 'days' }] }, /not answered by everybody/);
  says({ times: ['tables'] }, /not answered by everybody/);
  says({ times: ['area', 'area'] }, /“area” twice/);
  says({ times: [] }, /is empty/);
  says({ cents: null, times: ['area'] }, /multiplies nothing/);
  for (const when of [
    { answer: 'club', is: true },
    { answer: 'zone', in: ['centre', 'edge'] },
    { any: [isCentre, { answer: 'club', is: true }] },
    { not: isCentre },
  ])
    assert.deepEqual(paths({}, { when, times: ['tables'] }), ['fees[1].times[0]']);
  assert.deepEqual(paths({}, { when: isCentre, cents: { by: 'maybe', table: {} } }), [
    'fees[1].cents.by',
  ]);
});

test('a line by a table is right for those who are asked, and only for them', () => {
  const asked = (when: object | undefined): Service => ({
    ...pavement,
    steps: pavement.steps.map((step) =>
      step.name === 'pet'
        ? {
            ...step,
            questions: [
              ...(step.questions ?? []),
              question({
                name: 'terrace',
                kind: 'choice',
                options,
                when: { any: [isCentre, { answer: 'club', is: true }] },
              }),
            ],
          }
        : step,
    ),
    fees: [
      { ...fee, id: 'base' },
      {
        ...fee,
        ...(when ? { when } : {}),
        cents: { by: 'terrace', table: { centre: 1, edge: 2, park: 3 } },
      },
    ] as Service['fees'],
  });
  const found = (when?: object) => readService(asked(when)).mistakes?.map(({ path }) => path) ?? [];
  assert.deepEqual(found(), ['fees[1].cents.by']);
  assert.deepEqual(found(isCentre), []);
  assert.deepEqual(found({ answer: 'terrace', is: 'park' }), []);
  assert.deepEqual(found({ answer: 'club', is: true }), []);
  assert.deepEqual(found({ answer: 'club', is: false }), ['fees[1].cents.by']);
  // Whoever has said how many tables was asked, and so is in the centre, and so was asked about the terrace.
  assert.deepEqual(found({ answer: 'tables', atLeast: 1 }), []);
});

test('an amount that could be negative, or more than can be paid, is a mistake', () => {
  says({ times: ['noMax'] }, /times\[0\] “noMax” needs a “max”/);
  says({ times: ['noMin'] }, /times\[0\] “noMin” needs a “min” of 0/);
  says({ times: ['below'] }, /needs a “min” of 0/);
  const dear = { cents: 100_000_00, times: ['area'] };
  assert.deepEqual(paths(dear), ['fees[0].times', 'fees']);
  assert.deepEqual(paths({ cents: 1_000_00, times: ['area'] }), []);
  assert.deepEqual(
    paths({ cents: 1_000_00, times: ['area', { of: 'period', in: 'days' }] })[0],
    'fees[0].times',
  );
  assert.deepEqual(
    paths({ cents: 1_000_00, times: ['area', { of: 'period', in: 'days', max: 1 }] }),
    [],
  );
  const when = { answer: 'club', is: true };
  says({ reductions: [{ when, cents: 101, reason }] }, /reductions\[0\]\.cents is more than the/);
  assert.deepEqual(paths({ reductions: [{ when, cents: 100, reason }] }), []);
  says(
    {
      cents: { by: 'zone', table: { centre: 300, edge: 200, park: 100 } },
      reductions: [{ when, cents: 200, reason }],
    },
    /smallest amount of the line \(100 cents\)/,
  );
});

test('a reduction that never counts, or always does, is a mistake', () => {
  const with_ = (...whens: readonly object[]) => ({
    reductions: whens.map((when) => ({ when, percent: 50, reason })),
  });
  const isClub = { answer: 'club', is: true };
  says(with_(isClub, { all: [isClub, isCentre] }), /reductions\[1\]\.when never counts/);
  says(with_(isClub, { not: isClub }, isCentre), /reductions\[2\]\.when never counts/);
  says(
    { ...with_({ all: [isClub, { answer: 'club', is: false }] }) },
    /reductions\[0\]\.when holds for nobody/,
  );
  says(
    with_({ any: [isClub, { answer: 'club', is: false }] }),
    /reductions\[0\]\.when holds for everybody/,
  );
  says(with_({ answer: 'zone', given: true }), /holds for everybody/);
  assert.deepEqual(paths({}, { when: isCentre, ...with_({ answer: 'zone', is: 'edge' }) }), [
    'fees[1].reductions[0].when',
  ]);
  assert.deepEqual(
    paths({}, { when: isCentre, ...with_({ answer: 'zone', in: ['centre', 'edge'] }) }),
    ['fees[1].reductions[0].when'],
  );
});

test('a reduction says by how much: one way, and within bounds', () => {
  const when = { answer: 'club', is: true };
  const at = (more: object) => paths({ reductions: [{ when, reason, ...more }] });
  for (const percent of [0, 101, -1, 50.5, NaN, '50', null])
    assert.deepEqual(at({ percent }), ['fees[0].reductions[0].percent'], String(percent));
  for (const cents of [0, -1, 0.5, 10_000_000_00, '5'])
    assert.deepEqual(at({ cents }), ['fees[0].reductions[0].cents'], String(cents));
  assert.deepEqual(at({}), ['fees[0].reductions[0]']);
  assert.deepEqual(at({ percent: 50, cents: 50 }), ['fees[0].reductions[0]']);
  assert.deepEqual(at({ percent: 50, reason: undefined }), ['fees[0].reductions[0].reason']);
  assert.deepEqual(at({ percent: 50, why: 1 }), ['fees[0].reductions[0].why']);
  assert.deepEqual(paths({ cents: null, reductions: [{ when, percent: 50, reason }] }), [
    'fees[0].reductions[0]',
  ]);
  for (const times of ['area', [1], [null], [{ of: 'period' }], [{ of: 'period', in: 'years' }]])
    assert.match(paths({ times }).join(), /^fees\[0\]\.times/, JSON.stringify(times));
  for (const max of [0, 1.5, '4'])
    assert.deepEqual(paths({ times: [{ of: 'period', in: 'days', max }] }), [
      'fees[0].times[0].max',
    ]);
  assert.deepEqual(paths({ reductions: 'x' }), ['fees[0].reductions']);
  assert.deepEqual(paths({ reductions: [7] }), ['fees[0].reductions[0]']);
});

test('days on which some would pay nothing are a mistake, also behind a condition', () => {
  const until = { validTo: '2026-12-31' };
  const from = { validFrom: '2027-01-01' };
  const notCentre = { not: isCentre };
  assert.deepEqual(paths({ when: isCentre }, until), ['fees'], 'those outside the centre');
  assert.deepEqual(paths({ when: isCentre, ...until }, { when: isCentre, ...from }), []);
  assert.deepEqual(paths({ when: isCentre, ...until }, { when: notCentre, ...from }), ['fees']);
  assert.deepEqual(paths(until, { when: isCentre, ...from }, { when: notCentre, ...from }), []);
  assert.deepEqual(paths(until, { when: isCentre, ...from }), ['fees']);
  assert.deepEqual(paths({ when: isCentre, ...until }, {}), [], 'a surcharge that ends');
  assert.deepEqual(paths({ when: isCentre }), [], 'some never pay');
  assert.match(mistakes({ when: isCentre }, until).join(), /after 2026-12-31 for everybody/);
});

test('lines that nobody pays together may be dear each', () => {
  const dear = { cents: 600_000_00 };
  assert.deepEqual(paths({ ...dear, when: isCentre }, { ...dear, when: { not: isCentre } }), []);
  assert.deepEqual(paths({ ...dear, when: isCentre }, dear), ['fees']);
  assert.deepEqual(
    paths(
      { ...dear, when: isCentre },
      { ...dear, when: { answer: 'zone', is: 'edge' } },
      { ...dear, when: { answer: 'zone', is: 'park' } },
    ),
    [],
  );
  assert.deepEqual(
    paths(
      { ...dear, when: isCentre },
      { ...dear, when: { answer: 'zone', is: 'edge' } },
      { ...dear, when: { answer: 'club', is: true } },
    ),
    ['fees'],
  );
});

test('a hostile schedule is read in bounded time', () => {
  const when = { any: options.map(({ value }) => ({ answer: 'zone', is: value })) };
  const lines = Array.from({ length: 60 }, (_, at) => ({
    cents: 90_000_00 + at,
    when: { all: [{ answer: 'club', is: at % 2 === 0 }, { not: { not: when } }] },
  }));
  const begin = performance.now();
  assert.deepEqual(paths(...lines), ['fees']);
  assert.ok(performance.now() - begin < 5000);
});
