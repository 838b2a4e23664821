import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ageRange, todayIn } from './age.js';
import { readDateRange } from './date-range.js';
import { date, datePartsIn } from './date-text.js';
import { dateFromCard, dateProblem, readDateParts } from './date.js';
import { isDate } from './iso-date.js';
import { vectors } from './vectors.fixtures.js';

interface Dates {
  partial: { value: string; valid: boolean }[];
  age: { birth: string; on: string; age: number }[];
  eid: { value: string; iso: string | null }[];
}

test('whole and partly known dates', () => {
  for (const { value, valid } of vectors<Dates>('dates').partial)
    assert.equal(isDate(value, { partial: true }), valid, value);
  assert.equal(isDate('1988-03'), false);
  for (const { value, iso } of vectors<Dates>('dates').eid)
    assert.equal(dateFromCard(value) ?? null, iso, value);
});

test('three boxes give a date, or say what is wrong with them', () => {
  const read = (day: string, month: string, year: string, rules = {}) =>
    readDateParts({ day, month, year }, rules);
  assert.deepEqual(read('1', ' 2 ', '1990'), { value: '1990-02-01' });
  assert.deepEqual(read('', '', ''), { empty: true });
  assert.equal(read('', '', '', { required: true }).problem?.code, 'missing');
  assert.equal(read('31', '2', '1990').problem?.code, 'date-impossible');
  assert.equal(read('1', 'x', '1990').problem?.code, 'date-impossible');
  assert.equal(read('1', '2', '90').problem?.code, 'year-four-digits');
  assert.deepEqual(read('', '2', '').problem?.data, { parts: 'day year' });
  assert.deepEqual(read('', '', '1950', { partial: true }), { value: '1950' });
  assert.deepEqual(read('', '7', '1950', { partial: true }), { value: '1950-07' });
  assert.deepEqual(read('3', '', '1950', { partial: true }).problem?.data, { parts: 'month' });
  const past = { past: true, today: '2026-11-24', partial: true };
  assert.equal(read('25', '11', '2026', past).problem?.code, 'date-future');
  assert.deepEqual(read('', '11', '2026', past), { value: '2026-11' });
  assert.equal(dateProblem('1200-01-01')?.code, 'date-too-early');
});

test('ages are completed years; a partly known birth date gives a range', () => {
  for (const { birth, on, age } of vectors<Dates>('dates').age)
    assert.deepEqual(ageRange(birth, on), { min: age, max: age }, `${birth} on ${on}`);
  assert.deepEqual(ageRange('2012', '2026-11-24'), { min: 13, max: 14 });
  assert.deepEqual(ageRange('2012-11', '2026-11-24'), { min: 13, max: 14 });
  assert.deepEqual(ageRange('2012-10', '2026-11-24'), { min: 14, max: 14 });
});

test('the day begins at midnight in Berlin, summer and winter', () => {
  assert.equal(todayIn('Europe/Berlin', Date.parse('2026-12-31T22:59:59Z')), '2026-12-31');
  assert.equal(todayIn('Europe/Berlin', Date.parse('2026-12-31T23:00:00Z')), '2027-01-01');
  assert.equal(todayIn('Europe/Berlin', Date.parse('2026-06-30T22:00:00Z')), '2026-07-01');
});

test('a date may be bounded on both sides, also a partly known one', () => {
  const rules = { min: '2026-07-01', max: '2026-12-31', partial: true };
  const problem = (text: string) => dateProblem(text, rules);
  assert.deepEqual(problem('2026-06-30'), {
    code: 'date-too-early',
    data: { earliest: '2026-07-01' },
  });
  assert.deepEqual(problem('2027-01-01'), {
    code: 'date-too-late',
    data: { latest: '2026-12-31' },
  });
  assert.equal(problem('2026-07-01'), undefined);
  assert.equal(problem('2026-12-31'), undefined);
  assert.equal(problem('2026'), undefined);
  assert.equal(problem('2025')?.code, 'date-too-early');
  assert.equal(dateProblem('1650-01-01', { min: '1600-01-01' }), undefined);
});

test('a date in one field is read as people write it, and never guessed', () => {
  const written = [
    '14.3.1988',
    '14. 3. 1988',
    '14 3 1988',
    '14/03/1988',
    '1988-03-14',
    '14-3-1988',
  ];
  for (const text of written) {
    assert.deepEqual(date.read(text, {}), { value: '1988-03-14' }, text);
    assert.equal(date.tidy(text), '14.03.1988', text);
  }
  assert.deepEqual(datePartsIn(' 14.3.88 '), { day: '14', month: '3', year: '88' });
  assert.equal(date.read('14.3.88', {}).problem?.code, 'year-four-digits');
  assert.equal(date.read('31.2.1990', {}).problem?.code, 'date-impossible');
  assert.equal(date.tidy('31.2.1990'), '31.2.1990');
  assert.equal(date.tidy('14.3.1650'), '14.03.1650', 'whether it is too early is not its matter');
  for (const text of ['140388', '14.3', 'März', '14.3/1988', '14. Foo 1988'])
    assert.deepEqual(date.read(text, {}).problem?.data, { example: '14.03.1988' }, text);
  assert.equal(date.read('', { required: true }).problem?.code, 'missing');
});

test('a date is read as it is pasted, typed without dots, or written in a letter', () => {
  for (const text of [
    '14. März 1988',
    '14 März 1988',
    '14. Mär. 1988',
    '14. Maerz 1988',
    'Montag, 14. März 1988',
    '14 March 1988',
    '14 Mar 1988',
    'March 14, 1988',
    '14031988',
    '19880314',
    '14.3.1988.',
    '\u200E14.03.1988\u200F',
    '14.\u00A03.1988',
    '１４.３.１９８８',
    '1988-03-14T00:00:00Z',
  ])
    assert.equal(date.read(text, {}).value, '1988-03-14', text);
});

test('in three boxes, dots, words for months and marks that nobody sees do not count', () => {
  for (const [day, month, year] of [
    ['14.', '3.', '1988'],
    ['14', 'März', '1988'],
    ['14', 'Mär.', '1988.'],
    ['14', 'March', '1988'],
    ['\u200E14', '3\u200B', '1988\u200F'],
    ['14 .', '03', ' 1988 '],
    ['١٤', '٣', '١٩٨٨'],
  ] as const)
    assert.equal(
      readDateParts({ day, month, year }).value,
      '1988-03-14',
      `${day} ${month} ${year}`,
    );
  assert.deepEqual(readDateParts({ day: 'x', month: '3', year: 'MM' }).problem, {
    code: 'date-impossible',
    data: { parts: 'day year' },
  });
});

test('a text that is far too long for a box is no part, and is read a thousand times in no time', () => {
  const begin = process.cpuUsage();
  for (const text of [
    'Straße '.repeat(150_000),
    '1'.repeat(1_000_000),
    `3${' x'.repeat(500_000)}`,
  ]) {
    const parts = { day: text, month: text, year: text };
    for (let reads = 0; reads < 300; reads += 1)
      assert.deepEqual(readDateParts(parts).problem, {
        code: 'date-impossible',
        data: { parts: 'day month year' },
      });
  }
  // A field asks so often while somebody types. When each was put in order, it took minutes.
  assert.ok(process.cpuUsage(begin).user < 5e6, 'microseconds of the processor');
  const wide = { day: ` 14${' '.repeat(1000)}`, month: '3', year: '1988' };
  assert.equal(readDateParts(wide).value, '1988-03-14', 'blanks around it do not count');
});

test('a range has both days, and does not end before it begins', () => {
  const day = (text: string) => datePartsIn(text) ?? { day: '', month: '', year: '' };
  const range = (from: string, to: string, rules = {}) => readDateRange(day(from), day(to), rules);
  assert.equal(range('1.7.2026', '14.7.2026').value, '2026-07-01/2026-07-14');
  assert.equal(range('1.7.2026', '1.7.2026').value, '2026-07-01/2026-07-01');
  assert.deepEqual(range('2.7.2026', '1.7.2026').to.problem, {
    code: 'range-backwards',
    data: { from: '2026-07-02' },
  });
  assert.deepEqual(range('', ''), { from: { empty: true }, to: { empty: true } });
  assert.equal(range('1.7.2026', '').to.problem?.code, 'missing');
  assert.equal(range('', '', { required: true }).from.problem?.code, 'missing');
  assert.equal(
    range('1.7.2026', '1.8.2026', { max: '2026-07-31' }).to.problem?.code,
    'date-too-late',
  );
});
