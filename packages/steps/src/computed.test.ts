import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '@stadtkit/kinds/locale.js';
import { applicable } from './applicable.js';
import type { Answers, AnswerValue, Application } from './application.js';
import { computedIn } from './computed.js';
import { submissionOf } from './flow.js';
import { after, type Happening } from './happening.js';
import { newApplication } from './new-application.js';
import { readService } from './read-service.js';
import {
  eidPerson,
  evidence,
  harmlessDog,
  id,
  now,
  question,
  service,
  statement,
} from './received.fixtures.js';
import { received } from './received.js';
import type { Question, Service } from './service.js';
import { stepsMessages, valueWords } from './words.js';

const label = { de: 'Zusammen' };
const several = question({
  name: 'stalls',
  kind: 'add-another',
  required: false,
  entry: label,
  atMost: 9,
  questions: [question({ name: 'long', kind: 'number', max: 20 })],
});
const { purpose: _, legalBasis: __, retention: ___, ...stalls } = several;
const before: readonly Question[] = [
  question({ name: 'area', kind: 'number', decimals: 3, unit: { de: 'm²' } }),
  question({ name: 'adults', kind: 'number', decimals: 0 }),
  question({ name: 'hasChildren', kind: 'yes-no' }),
  question({
    name: 'children',
    kind: 'number',
    decimals: 0,
    when: { answer: 'hasChildren', is: true },
  }),
  question({ name: 'helpers', kind: 'number', required: false }),
  question({ name: 'rent', kind: 'money' }),
  question({ name: 'interest', kind: 'money', required: false }),
  question({ name: 'period', kind: 'date-range' }),
  question({ name: 'born', kind: 'date' }),
  question({ name: 'said', required: false }),
  stalls,
];

type Says = Partial<Pick<Question, 'sum' | 'product' | 'unit' | 'when'>>;
const value = (says: Says): Question => ({ name: 'total', kind: 'value', label, ...says });
const withValue = (says: object, facts: object = {}): unknown => ({
  ...service,
  ...(Object.keys(facts).length > 0 ? { facts } : {}),
  fees: [],
  steps: service.steps.map((one) =>
    one.name === 'person'
      ? {
          ...one,
          questions: [
            ...(one.questions ?? []),
            ...before,
            { name: 'total', kind: 'value', label, ...says },
          ],
        }
      : one,
  ),
});

const applies = (says: Says, values: Readonly<Record<string, AnswerValue>>, today = now.today) => {
  const application: Application = {
    ...newApplication(service, { id, key: '' }),
    answers: Object.fromEntries(
      Object.entries(values).map(([name, one]) => [name, { value: one, from: 'typed' as const }]),
    ),
  };
  return applicable(withValue(says) as Service, application, { today });
};
const says = (
  it: Says,
  values: Readonly<Record<string, AnswerValue>> = {},
  locale: Locale = 'de',
) => valueWords(value(it), applies(it, values), locale);

const june = { from: '2026-06-01', to: '2026-06-28' };

test('a product is exact, and written as in the language of the page', () => {
  assert.equal(says({ product: ['area', 'adults'] }, { area: '1.1', adults: '3' }), '3,3');
  assert.equal(says({ product: ['area', 'adults'] }, { area: '0.1', adults: '0.2' }), '0,02');
  assert.equal(says({ product: ['area', 'adults'] }, { area: '1.005', adults: '100' }), '100,5');
  const big = { area: '123456789012345', adults: '1000.001' };
  assert.equal(says({ product: ['area', 'adults'] }, big), '123.456.912.469.134.012,345');
  assert.equal(says({ product: ['area', 'adults'] }, { area: '-1.5', adults: '2' }), '-3');
  const shown = (locale: Locale) => says({ sum: ['area'] }, { area: '1234.5' }, locale);
  assert.equal(shown('de'), '1.234,5 m²');
  assert.equal(shown('de-simple'), '1.234,5 m²');
  assert.equal(shown('en'), '1,234.5 m²');
});

test('a sum is exact, also of amounts, which are shown in euros', () => {
  assert.equal(says({ sum: ['area', 'adults'] }, { area: '0.1', adults: '0.2' }), '0,3');
  assert.equal(says({ sum: ['area', 'adults'] }, { area: '-0.5', adults: '0.5' }), '0');
  assert.equal(says({ sum: ['area', 'adults'] }, { area: '0.125', adults: '12' }), '12,125');
  assert.match(
    says({ sum: ['rent', 'interest'] }, { rent: '123456', interest: '5' }),
    /^1\.234,61\s€$/u,
  );
  assert.match(says({ product: ['rent', 'area'] }, { rent: '199', area: '12.5' }), /^24,88\s€$/u);
  assert.equal(says({ sum: ['rent'] }, { rent: '4800' }, 'en'), '€48.00');
});

test('a length of time is counted in its unit, with the form of the word that goes with it', () => {
  const weeks = { sum: [{ of: 'period', in: 'weeks' }] } as const;
  assert.equal(says(weeks, { period: june }), '4 Wochen');
  assert.equal(says(weeks, { period: { from: '2026-06-01', to: '2026-06-02' } }), '1 Woche');
  assert.equal(says(weeks, { period: june }, 'en'), '4 weeks');
  // The limits of fees are no limits here: a period of two years is one.
  assert.equal(says(weeks, { period: { from: '2026-01-01', to: '2027-12-31' } }), '105 Wochen');
  const age = { sum: [{ fact: { in: 'years', from: 'born', to: 'today' } }] } as const;
  assert.equal(says(age, { born: '2008-11-28' }), '17 Jahre');
  const late = { sum: [{ fact: { in: 'days', from: 'today', to: 'period.from' } }] } as const;
  assert.equal(says(late, { period: { from: '2026-11-26', to: '2026-11-30' } }), '-1 Tag');
  const area = { product: ['area', { of: 'period', in: 'weeks' }] } as const;
  assert.equal(says(area, { area: '12.5', period: june }), '50');
});

test('a unit has the form of its word that goes with the number, in each language', () => {
  const unit = {
    de: 'Platz|Plätze',
    en: 'seat|seats',
    ar: 'صفر|مقعد|مقعدان|مقاعد|مقعدًا|مقعد كسر',
  };
  const seats = (adults: string, locale: Locale = 'de') =>
    says({ sum: ['adults'], unit }, { adults }, locale);
  assert.equal(seats('1'), '1 Platz');
  assert.equal(seats('0'), '0 Plätze');
  assert.equal(seats('1.5'), '1,5 Plätze');
  assert.equal(seats('1', 'en'), '1 seat');
  assert.equal(seats('2', 'ar'), '2 مقعدان');
  // What is there only in German has the forms of German.
  assert.equal(
    says({ sum: ['adults'], unit: { de: 'Platz|Plätze' } }, { adults: '1' }, 'ar'),
    '1 Platz',
  );
});

test('how many there are is counted, of several of the same and of those that meet a condition', () => {
  const values = { stalls: [{ long: '3' }, { long: '12' }] };
  assert.equal(says({ sum: ['stalls'] }, values), '2');
  const when = { answer: 'long', atLeast: 10 };
  assert.equal(says({ sum: [{ fact: { count: 'stalls', when } }] }, values), '1');
});

test('while an answer is missing, it is not known yet', () => {
  const unknown = stepsMessages('de').notKnownYet;
  assert.equal(says({ product: ['area', 'adults'] }, { area: '2' }), unknown);
  assert.equal(says({ sum: ['area', 'adults'] }, { area: '2' }), unknown);
  assert.equal(says({ sum: ['area', 'helpers'] }, { area: '2', helpers: 'viele' }), unknown);
  assert.equal(says({ sum: ['helpers', 'stalls'] }), unknown, 'of nothing there is no sum');
  assert.equal(
    says({ sum: [{ of: 'period', in: 'days' }] }, { period: { from: '2026-06-01', to: '' } }),
    unknown,
  );
});

test('what somebody is not asked, or may leave empty, adds nothing to a sum', () => {
  const all = { sum: ['adults', 'children', 'helpers', 'stalls'] };
  assert.equal(says(all, { adults: '2', hasChildren: false }), '2');
  // An answer that counts no more adds nothing, either.
  assert.equal(says(all, { adults: '2', hasChildren: false, children: '3' }), '2');
  assert.equal(says(all, { adults: '2', hasChildren: true, children: '3' }), '5');
  assert.equal(says(all, { adults: '2', hasChildren: true }), stepsMessages('de').notKnownYet);
  assert.equal(
    says({ product: ['adults', 'helpers'] }, { adults: '2' }),
    stepsMessages('de').notKnownYet,
  );
});

const mistakes = (it: object, facts?: object) =>
  readService(withValue(it, facts)).mistakes?.map(
    ({ path, says }) => `${path.replace('steps[2].questions[14]', '…')} ${says}`,
  ) ?? [];

test('a value that can be computed is read, with names of facts', () => {
  assert.deepEqual(mistakes({ product: ['area', { of: 'period', in: 'weeks' }], hint: label }), []);
  assert.deepEqual(mistakes({ sum: ['adults', 'children'], unit: { de: 'Platz|Plätze' } }), []);
  const facts = { age: { in: 'years', from: 'born', to: 'today' } };
  assert.deepEqual(mistakes({ sum: [{ fact: 'age' }] }, facts), []);
  assert.deepEqual(mistakes({ product: ['adults', { fact: 'age' }] }, facts), []);
});

test('what cannot be computed is a mistake, with what to write instead', () => {
  for (const [it, said] of [
    [{}, /^… needs either “sum”/],
    [{ sum: ['area'], product: ['area'] }, /^… needs either “sum”/],
    [{ sum: [] }, /^…\.sum must be a list of 1 to 10/],
    [{ sum: ['nowhere'] }, /^…\.sum\[0\] “nowhere” is not a question/],
    [{ sum: ['code'] }, /^…\.sum\[0\] “code” is asked only later/],
    [{ sum: ['total'] }, /^…\.sum\[0\] “total” asks nothing/],
    [{ sum: ['said'] }, /^…\.sum\[0\] “said” asks for no number.*“facts”/],
    [{ sum: ['period'] }, /write \{ "of": "period", "in": "weeks" \}/],
    [{ sum: [{ of: 'area', in: 'weeks' }] }, /^…\.sum\[0\]\.of “area” asks for no period/],
    [{ sum: [{ of: 'period', in: 'years' }] }, /^…\.sum\[0\] must be the name/],
    [{ sum: [{ of: 'period', in: 'weeks', max: 9 }] }, /^…\.sum\[0\] must be the name/],
    [{ sum: ['area * 2'] }, /^…\.sum\[0\] must be the name/],
    [{ sum: [{ fact: 'today.year' }] }, /^…\.sum\[0\] must be the name/],
    [{ sum: [{ fact: 'age' }] }, /\.fact “age” is not one of the facts/],
    [{ sum: [{ fact: { in: 'years', from: 'said', to: 'today' } }] }, /“said” asks for no date/],
    [{ sum: ['area', 'area'] }, /“area” twice/],
    [{ sum: ['area', 'rent'] }, /^…\.sum adds what cannot be added: numbers and euros/],
    [{ sum: ['area', { of: 'period', in: 'weeks' }] }, /numbers and weeks/],
    [{ product: ['rent', 'interest'] }, /^…\.product multiplies amounts/],
    [{ sum: ['rent'], unit: { de: 'Euro' } }, /^…\.unit is not needed/],
    [{ sum: ['adults'], unit: { de: 'a|b|c' } }, /^…\.unit\.de must be one word, or 2/],
    [{ sum: ['adults'], unit: { de: 'a|b', ar: 'a|b' } }, /^…\.unit\.ar must be one word, or 6/],
    [{ sum: ['adults'], unit: { de: 'a|' } }, /^…\.unit\.de must be/],
    [{ sum: ['adults'], required: true }, /^…\.required is not known here/],
    [{ sum: ['adults'], purpose: label }, /^…\.purpose is not known here/],
  ] as const) {
    const found = mistakes(it);
    assert.equal(found.length, 1, `${JSON.stringify(it)} ${found.join('\n')}`);
    assert.match(found[0] ?? '', said, JSON.stringify(it));
  }
});

test('no condition, no fee and no other value speaks of a value', () => {
  const whole = withValue({ sum: ['adults'] }) as Service;
  const found = readService({
    ...whole,
    checks: [{ name: 'big', when: { answer: 'total', given: true }, reason: label }],
  });
  assert.match(
    found.mistakes?.[0]?.says ?? '',
    /asks nothing.*Compare what people answer, or a fact/,
  );
});

const dogs: Service = {
  ...service,
  steps: service.steps.map((one) =>
    one.name === 'pet'
      ? {
          ...one,
          questions: [
            ...(one.questions ?? []),
            question({ name: 'weight', kind: 'number', decimals: 1 }),
            value({ product: ['weight'], unit: { de: 'kg' } }),
          ],
        }
      : one,
  ),
};

test('a value is not sent: the office computes it itself, and refuses one that is', () => {
  const answered: Happening = {
    kind: 'answered',
    step: 'pet',
    values: { dog: 'no', code: 'FP26-7KQ4-M2XA', weight: '12.5' },
    stay: true,
  };
  const lookedUp = harmlessDog.filter(({ kind }) => kind === 'looked-up');
  const application = [...eidPerson, answered, ...lookedUp].reduce(
    (one, happening) => after(dogs, one, happening, now),
    newApplication(dogs, { id, key: 'k' }),
  );
  const sent = submissionOf(dogs, application, now);
  assert.equal(Object.hasOwn(sent.answers, 'total'), false);
  const judged = (answers: Answers) =>
    received(JSON.parse(JSON.stringify({ ...sent, answers })), dogs, now, evidence({ statement }));
  const reception = judged(sent.answers);
  assert.equal(reception.status, 'received');
  assert.deepEqual(reception.values, { total: { amount: '12.5', unit: { de: 'kg' } } });
  for (const forged of ['12.5', '0', true]) {
    const refused = judged({ ...sent.answers, total: { value: forged, from: 'typed' } });
    assert.equal(refused.status, 'rejected');
    assert.deepEqual(refused.problems, [{ question: 'total', code: 'not-an-option' }]);
  }
});

test('all that is computed is known by name, without what is not known', () => {
  const values = (answers: Readonly<Record<string, string>>) =>
    computedIn(applies({ sum: ['adults'] }, answers));
  assert.deepEqual(values({ adults: '2' }), { total: { amount: '2' } });
  assert.deepEqual(values({}), {});
});
