import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Due } from '@stadtkit/kinds/due.js';
import type { AnswerValue, Answers } from './application.js';
import { factsOn } from './condition.js';
import { dueFor } from './due.js';
import { periodIn } from './quantity.js';
import { readService } from './read-service.js';
import { apply, eidPerson, harmlessDog, id, now, question, service } from './received.fixtures.js';
import { received } from './received.js';
import type { Condition, FeeLine, Reduction, Service } from './service.js';

const line = (more: Partial<FeeLine>): FeeLine => ({
  id: 'fee',
  kind: 'fee',
  label: { de: 'Gebühr' },
  recipient: { de: 'Stadt' },
  legalBasis: '§ 36 LFischG NRW',
  taxRate: 0,
  cents: 800,
  ...more,
});

const unit = { de: 'm²' };
const steps = service.steps.map((one) =>
  one.name === 'pet'
    ? {
        ...one,
        questions: [
          question({ name: 'area', kind: 'number', decimals: 2, unit }),
          question({ name: 'dogs', kind: 'add-another', atMost: 5, questions: [] }),
        ],
      }
    : one,
);

function due(
  fees: readonly FeeLine[],
  values: Readonly<Record<string, AnswerValue>>,
  on = '2026-11-24',
): Due {
  const answers: Answers = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, from: 'typed' }]),
  );
  return dueFor({ ...service, steps, fees }, { answers, facts: factsOn(on) }, on);
}
const cents = (more: Partial<FeeLine>, values: Readonly<Record<string, AnswerValue>>) =>
  due([line(more)], values).items[0]?.cents;

test('fee and levy are two items, by the fee table until 30 June 2026', () => {
  const { feesOldRegime } = JSON.parse(
    readFileSync(new URL('../vectors/fischereischein-rules.json', import.meta.url), 'utf8'),
  ) as {
    feesOldRegime: { kind: string; feeCents: number; levyCents: number; totalCents: number }[];
  };
  const table = (pick: 'feeCents' | 'levyCents') =>
    Object.fromEntries(feesOldRegime.map((row) => [row.kind, row[pick]]));
  const lines = [
    line({ cents: { by: 'kind', table: table('feeCents') }, validTo: '2026-06-30' }),
    line({
      id: 'levy',
      kind: 'levy',
      cents: { by: 'kind', table: table('levyCents') },
      validTo: '2026-06-30',
    }),
  ];
  for (const { kind, totalCents } of feesOldRegime)
    assert.equal(due(lines, { kind }, '2026-06-30').totalCents, totalCents, kind);
  assert.deepEqual(due(lines, { kind: 'jahresfischereischein' }, '2026-07-01').items, []);
});

test('an amount that is not known is not guessed', () => {
  assert.equal(due([line({ cents: null })], {}).undetermined, true);
  const table = { cents: { by: 'years', table: { '1': 1000 } } };
  assert.equal(due([line(table)], { years: 'constructor' }).undetermined, true);
  assert.equal(due([line(table)], { years: '1' }).undetermined, false);
});

test('a line that does not apply to somebody is not shown to them, and costs them nothing', () => {
  const when: Condition = { answer: 'dog', is: 'yes' };
  const lines = [line({}), line({ id: 'dog', cents: 500, when })];
  assert.deepEqual(
    due(lines, { dog: 'yes' }).items.map(({ id }) => id),
    ['fee', 'dog'],
  );
  assert.deepEqual(due(lines, { dog: 'no' }).items.length, 1);
  assert.equal(due(lines, { dog: 'no' }).totalCents, 800);
  assert.equal(
    due(
      [
        line({
          when: { fact: 'today.month', is: 11 },
        }),
      ],
      {},
    ).totalCents,
    800,
    'by a fact',
  );
});

test('the pavement: a price by zone, times square metres, times weeks that have begun', () => {
  const pavement = {
    cents: { by: 'zone', table: { centre: 150, edge: 75 } },
    times: ['area', { of: 'period', in: 'weeks' }],
  } as const;
  const period = { from: '2026-07-01', to: '2026-07-22' };
  const [item] = due([line(pavement)], { zone: 'centre', area: '12', period }).items;
  assert.equal(item?.cents, 12 * 4 * 150);
  assert.deepEqual(item.working, {
    times: [
      { amount: '12', unit },
      { amount: '4', unit: 'weeks' },
    ],
    each: 150,
  });
  assert.equal(cents(pavement, { zone: 'edge', area: '2.5', period }), 750);
});

test('square metres with decimals: rounded once, at the end, half a cent up', () => {
  const at = (each: number, area: string) => cents({ cents: each, times: ['area'] }, { area });
  assert.equal(at(1, '0.49'), 0);
  assert.equal(at(1, '0.5'), 1);
  assert.equal(at(100, '1.005'), 101, 'as a number of JavaScript it is 100.49999999999999');
  assert.equal(at(133, '12.25'), 1629);
  assert.equal(at(0, '12.25'), 0);
});

test('a quantity that was forged, or is none, has no amount: nobody pays less by it', () => {
  const times = ['area'];
  const wrong = ['-3', '1e3', '0x10', '1,5', '', ' 1', '1.', '١٢', 'NaN', '9'.repeat(400)];
  for (const area of [...wrong, true, ['2'], { from: '1' }])
    assert.equal(cents({ times }, { area }), null, JSON.stringify(area));
  assert.equal(cents({ times }, {}), null);
  assert.equal(cents({ times }, { area: '999999999' }), null, 'more than can be paid');
  const weeks = { times: [{ of: 'period', in: 'weeks' }] } as const;
  const periods = [
    { from: '2026-07-02', to: '2026-07-01' },
    { from: '2026-02-30', to: '2026-03-01' },
    { from: '2026', to: '2027' },
    { from: '2026-07-01' },
    '2026-07-01',
  ] as AnswerValue[];
  for (const period of periods)
    assert.equal(cents(weeks, { period }), null, JSON.stringify(period));
});

test('a period for which the schedule has no price is one that the office prices', () => {
  const period = { from: '2026-07-01', to: '2027-07-01' };
  const price = (more: object) =>
    cents({ times: [{ of: 'period', in: 'days', ...more }] }, { period });
  assert.equal(price({}), 366 * 800);
  assert.equal(price({ max: 365 }), null);
  assert.equal(cents({ times: [{ of: 'period', in: 'months' }] }, { period }), null, '13 months');
  assert.equal(cents({ times: [{ of: 'period', in: 'months', max: 24 }] }, { period }), 13 * 800);
});

test('days, weeks and months are counted with both days, and begun ones are whole ones', () => {
  const counted: readonly (readonly [string, string, number, number, number])[] = [
    ['2026-07-01', '2026-07-01', 1, 1, 1],
    ['2026-07-01', '2026-07-07', 7, 1, 1],
    ['2026-07-01', '2026-07-08', 8, 2, 1],
    ['2026-07-01', '2026-07-31', 31, 5, 1],
    ['2026-07-01', '2026-08-01', 32, 5, 2],
    ['2026-01-15', '2026-02-14', 31, 5, 1],
    ['2026-01-15', '2026-02-15', 32, 5, 2],
    ['2026-01-31', '2026-02-28', 29, 5, 1],
    ['2026-01-31', '2026-03-01', 30, 5, 2],
    ['2028-02-28', '2028-03-01', 3, 1, 1],
    ['2026-12-15', '2027-01-14', 31, 5, 1],
    // Summer time begins and ends between them.
    ['2026-03-28', '2026-03-29', 2, 1, 1],
    ['2026-10-24', '2026-10-30', 7, 1, 1],
    ['2028-01-15', '2029-01-14', 366, 53, 12],
  ];
  for (const [from, to, days, weeks, months] of counted)
    assert.deepEqual(
      (['days', 'weeks', 'months'] as const).map((unit) => periodIn(unit, from, to)),
      [days, weeks, months],
      `${from} – ${to}`,
    );
});

test('the first reduction that applies counts, and says why', () => {
  const when = (value: string): Condition => ({ answer: 'social', is: value });
  const reason = (de: string) => ({ de });
  const reductions: readonly Reduction[] = [
    { when: when('blind'), percent: 100, reason: reason('befreit') },
    { when: { answer: 'social', given: true }, percent: 50, reason: reason('die Hälfte') },
    { when: when('card'), cents: 1, reason: reason('nie') },
  ];
  const paid = (social: string, whole = 801) =>
    due([line({ cents: whole, reductions })], { social }).items[0];
  assert.deepEqual(
    [paid('blind')?.cents, paid('blind')?.reduction],
    [0, { reason: { de: 'befreit' }, before: 801 }],
  );
  assert.equal(paid('card')?.cents, 401, 'half a cent up');
  assert.equal(paid('card')?.reduction?.reason.de, 'die Hälfte');
  assert.equal(due([line({ reductions })], {}).items[0]?.reduction, undefined);
  assert.equal(due([line({ reductions })], { social: 'blind' }).totalCents, 0);
});

test('an exemption holds for what the office would tell; no amount is below nothing', () => {
  const always: Condition = { answer: 'dog', is: 'yes' };
  const by = (reduction: { percent: number } | { cents: number }, whole: number | null) =>
    due(
      [line({ cents: whole, reductions: [{ when: always, reason: { de: 'x' }, ...reduction }] })],
      {
        dog: 'yes',
      },
    ).items[0];
  assert.equal(by({ percent: 100 }, null)?.cents, 0);
  assert.deepEqual(by({ percent: 100 }, null)?.reduction, { reason: { de: 'x' } });
  assert.equal(by({ percent: 50 }, null)?.cents, null);
  assert.equal(by({ percent: 50 }, null)?.reduction, undefined, 'nothing is said that is not done');
  assert.equal(by({ cents: 900 }, 800)?.cents, 0);
});

test('a forged quantity is refused by the office as any other answer', () => {
  const priced: Service = {
    ...service,
    identification: { ...service.identification, minimumLevel: 'none' },
    steps: [
      ...service.steps.slice(0, 1),
      {
        name: 'pavement',
        kind: 'questions',
        stage: 'all',
        title: { de: 'Sondernutzung' },
        questions: [
          question({ name: 'area', kind: 'number', min: 1, max: 500, decimals: 1, unit }),
          question({ name: 'period', kind: 'date-range' }),
        ],
      },
      ...service.steps.slice(-3),
    ],
    eligibility: [],
    checks: [],
    lookups: [],
    fees: [line({ cents: 150, times: ['area', { of: 'period', in: 'weeks' }] })],
  };
  assert.deepEqual(readService(priced).mistakes, undefined);
  const sent = (area: unknown, period: unknown) =>
    received(
      {
        id,
        service: { id: priced.id, version: priced.version },
        answers: { area: { value: area, from: 'typed' }, period: { value: period, from: 'typed' } },
      },
      priced,
      now,
      { id },
    );
  const period = { from: '2026-07-01', to: '2026-07-22' };
  const honest = sent('12.5', period);
  assert.equal(honest.status === 'received' && honest.due.totalCents, 7500);
  for (const area of ['-12', '0.5', '501', '12.55', '1e1', '', 12, null, ['12'], { m: '12' }])
    assert.notEqual(sent(area, period).status, 'received', JSON.stringify(area));
  for (const other of [
    { from: '2026-07-22', to: '2026-07-01' },
    { from: '2026-02-30', to: '2026-07-22' },
    { from: '2026-07-01' },
    { ...period, weeks: '1' },
    '4',
  ])
    assert.notEqual(sent('12', other).status, 'received', JSON.stringify(other));
});

test('a sum of 0 leads past the payment; an unknown one does not', () => {
  const receipt = (due: Due) => ({ caseNumber: 'FS-1', receivedAt: '', due });
  const free: Due = { items: [], totalCents: 0, undetermined: false };
  const sent = apply(...eidPerson, ...harmlessDog, { kind: 'received', receipt: receipt(free) });
  assert.deepEqual([sent.at, sent.payment], ['licence', { status: 'none-due' }]);
  for (const due of [
    { ...free, undetermined: true },
    { ...free, totalCents: 1 },
  ]) {
    const paying = apply(...eidPerson, ...harmlessDog, { kind: 'received', receipt: receipt(due) });
    assert.deepEqual([paying.at, paying.payment], ['pay', undefined]);
  }
});

test('several of the same are paid by how many there are', () => {
  const dogs = (count: number): AnswerValue =>
    Array.from({ length: count }, () => ({ name: 'Bello' }));
  assert.equal(cents({ times: ['dogs'] }, { dogs: dogs(3) }), 2400);
  assert.equal(cents({ times: ['dogs'] }, { dogs: dogs(1) }), 800);
  // No entry, or no list: nothing that could be counted, and never free.
  for (const forged of ['3', {}, []] as AnswerValue[])
    assert.equal(cents({ times: ['dogs'] }, { dogs: forged }), null);
});
