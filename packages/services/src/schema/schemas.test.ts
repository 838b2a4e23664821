import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isDate } from '@stadtkit/kinds/iso-date.js';
import { conditionForms } from '@stadtkit/steps/condition-form.js';
import { questionKinds } from '@stadtkit/steps/question-kinds.js';
import { feeForms } from '@stadtkit/steps/fee-shape.js';
import { formMistakes } from '@stadtkit/steps/read-form.js';
import { questionForms } from '@stadtkit/steps/read-question.js';
import { emailForms, resultForms } from '@stadtkit/steps/result-shape.js';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { compose } from '../compose.js';
import { fischereischein } from '../fischereischein.js';
import { musterstadt } from '../musterstadt.js';
import { mutated, mutations } from './mutations.fixtures.js';
import { schemas } from './schemas.js';

/** Each of two definitions is changed so many times; `RUNS=100000` for a long look. */
const numRuns = Number(process.env['RUNS'] ?? 10_000);
const seed = Number(process.env['SEED'] ?? 31);

const ajv = new Ajv.default({ allErrors: false, strict: true, strictRequired: false });
const validators = new Map(
  Object.entries(schemas(() => undefined)).map(([name, schema]) => [name, ajv.compile(schema)]),
);
function isValid(name: string, value: unknown): boolean {
  const validate = validators.get(`${name}.schema.json`);
  assert.ok(validate, name);
  return validate(value);
}
const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));

const { service: licence } = compose(fischereischein, musterstadt);
assert.ok(licence);

/** A definition that asks by every kind, and compares in every way. */
const words = { de: 'Wörter', en: 'words' };
const reason = { purpose: words, legalBasis: '§ 1', retention: 'P10Y', required: true };
const options = [{ value: 'a', label: words, hint: words }];
const more: Readonly<Record<string, object>> = {
  text: { maxLength: 80, autocomplete: 'name' },
  identifier: { format: 'file-number' },
  number: { min: 0.5, max: 2000, step: 0.5, decimals: 1, unit: words },
  money: { min: 0, max: 200_000 },
  year: { min: 1900, max: 2026 },
  time: { min: '08:00', max: '22:00', step: 15 },
  date: { past: true, min: '2026-01-01', max: '2026-12-31' },
  choice: { options, register: { lookup: 'someone', gives: 'something' } },
  select: { options },
  combobox: { options },
  choices: { options: [{ ...options[0], alone: true }], atLeast: 1, atMost: 2 },
  declaration: { statement: words, agree: words },
  address: { addition: true },
  file: { types: ['pdf', 'png'], maxBytes: 5000, atMost: 2 },
  note: { text: words },
  value: {
    hint: words,
    sum: ['q', { of: 'q', in: 'weeks' }, { fact: 'q.min' }, { fact: { count: 'q' } }],
    product: ['q', { fact: { in: 'days', from: 'q', to: 'today' } }],
    unit: words,
  },
  'add-another': {
    entry: words,
    add: words,
    atLeast: 1,
    atMost: 5,
    questions: [
      { name: 'q', kind: 'text', label: words, ...reason, maxLength: 80 },
      { name: 'q', kind: 'note', label: words, text: words },
    ],
  },
};
const conditions = [
  { all: [{ answer: 'q', is: 'a' }, { not: { answer: 'q', is: true } }] },
  {
    any: [
      { answer: 'q', in: ['a'] },
      { answer: 'q', given: false },
    ],
  },
  { answer: 'q', atLeast: 1 },
  { answer: 'q', atMost: 2.5 },
  { fact: 'identity.method', is: 'eid' },
  { fact: { in: 'years', from: 'birthDate', to: 'today', bound: 'min' }, atLeast: 10 },
  { fact: 'today.year', below: 2030 },
  { any: [{ when: 'named' }, { not: { when: 'when' } }] },
];
const everyKind = {
  ...licence,
  conditions: { named: { answer: 'q', is: 'a' }, when: { not: { when: 'named' } } },
  steps: licence.steps.slice(0, 2).map((step) => ({
    ...step,
    questions: Object.entries(questionKinds).map(([kind, { asks, ...one }], at) => ({
      name: 'q',
      kind,
      label: words,
      ...(at % 2 ? { when: conditions[(at >> 1) % conditions.length] } : {}),
      ...('several' in one ? { required: true } : asks ? reason : {}),
      ...more[kind],
    })),
  })),
  fees: [
    {
      ...licence.fees[0],
      when: conditions[2],
      cents: { by: 'q', table: { a: 150 } },
      times: ['q', { of: 'q', in: 'weeks', max: 60 }],
      reductions: [
        { when: conditions[3], percent: 50, reason: words },
        { when: conditions[3], cents: 100, reason: words },
      ],
    },
  ],
  result: { type: 'notice', next: words },
};

/** Whether the reader takes the form; what must hold between the parts is no matter of a schema. */
const isRead = (value: unknown): boolean =>
  [formMistakes, questionForms, feeForms, resultForms, emailForms, conditionForms].every(
    (mistakes) => mistakes(value).length === 0,
  );

for (const [title, definition] of Object.entries({
  'the fishing licence': licence,
  'a definition of all kinds of questions': everyKind,
}))
  test(`schema and reader agree on what has the right form: ${title}, changed anywhere`, () => {
    assert.ok(isRead(definition));
    assert.ok(isValid('definition', definition));
    let right = 0;
    fc.assert(
      fc.property(mutations, (changes) => {
        const value = mutated(definition, changes);
        const expected = isRead(value);
        assert.equal(isValid('definition', value), expected);
        if (expected) right += 1;
      }),
      { numRuns, seed },
    );
    // Otherwise one that refuses everything would pass.
    assert.ok(right > numRuns / 50, `only ${String(right)} were right`);
  });

test('schema and reader agree on every day, and on those that do not exist', () => {
  for (let year = 1995; year < 2105; year++)
    for (let month = 0; month <= 13; month++)
      for (let day = 0; day <= 32; day++) {
        const text = [year, month, day].map((one) => String(one).padStart(2, '0')).join('-');
        assert.equal(isValid('definition', { ...licence, version: text }), isDate(text), text);
      }
});

test('what is no definition at all is none for the schema either', () => {
  for (const value of [null, 1, '', [], {}, [licence], { steps: [null] }])
    assert.equal(isValid('definition', value), isRead(value), JSON.stringify(value));
});

test('our own files are as their schemas say, and name them', () => {
  const files = (folder: string): string[] =>
    readdirSync(new URL(`../../${folder}/`, import.meta.url), { recursive: true })
      .map((file) => `${folder}/${String(file)}`)
      .filter((file) => file.endsWith('.json'));
  const found = [...files('standards'), ...files('cities')];
  assert.ok(found.length > 20);
  for (const path of found) {
    const name = path.includes('/lists/')
      ? 'code-list'
      : path.startsWith('cities')
        ? 'city'
        : path.endsWith('/service.json')
          ? 'service'
          : 'texts';
    const file = read(`../${path}`);
    assert.ok(isValid(name, file), path);
    const up = '../'.repeat(path.split('/').length - 1);
    assert.equal((file as { $schema?: string }).$schema, `${up}src/${name}.schema.json`, path);
  }
});
