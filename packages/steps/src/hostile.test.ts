import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted, hostileValues, placesOf, replaced, takenNames } from './hostile.fixtures.js';
import { readForm } from './read-form.js';
import { readService } from './read-service.js';
import { question, service } from './received.fixtures.js';
import type { Condition, Question, Service } from './service.js';

const paths = (definition: unknown): readonly string[] => {
  const { mistakes = [] } = readService(definition);
  for (const { path, says } of mistakes) {
    assert.ok(path.length > 0 && path.length <= 1000, 'a path that somebody can read');
    assert.ok(says.length > 0 && says.length <= 1000, 'a sentence that somebody can read');
  }
  assert.ok(mistakes.length <= 201);
  return mistakes.map(({ path }) => path);
};
const isClean = (): void => {
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  assert.deepEqual(Object.keys(Object.prototype), []);
};
const steps = service.steps;
const asking = steps.findIndex((step) => step.name === 'pet');
const withQuestions = (...questions: readonly Question[]): Service => ({
  ...service,
  steps: steps.map((step, at) =>
    at === asking ? { ...step, questions: [...(step.questions ?? []), ...questions] } : step,
  ),
});
const many = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** A definition that also names conditions. */
const written = {
  ...service,
  conditions: {
    dog: { answer: 'dog', is: 'yes' },
    either: { any: [{ when: 'dog' }, { not: { when: 'dog' } }] },
  },
  checks: [{ name: 'look', when: { when: 'either' }, reason: { de: 'x' } }],
};
assert.deepEqual(paths(written), []);

for (const [title, value] of Object.entries(hostileValues()))
  test(`anywhere in a definition, and as one, is refused with its place: ${title}`, () => {
    const isLong = /million (times|names)/.test(title);
    for (const place of placesOf(written).filter((_, at) => !isLong || at % 20 === 0)) {
      const definition = replaced(written, place, value);
      readForm(definition);
      const found = paths(definition);
      // “null” is the one that is allowed: an amount that only the office knows.
      if (value === null && place.at(-1) === 'cents') continue;
      assert.ok(found.length > 0, place.join('/'));
      const [list = '(the definition)'] = place;
      if (place.length > 0)
        assert.ok(
          found.some((path) => path.startsWith(list)),
          `${place.join('/')}: ${found.join(' ')}`,
        );
    }
    isClean();
  });

test('what comes in the name of a name is refused, and the prototype stays as it is', () => {
  for (const place of placesOf(service)) {
    const name = place.at(-1);
    if (name !== 'name' && name !== 'id') continue;
    for (const taken of takenNames) {
      // An authority and a service may be called as they like; a fact is found in its list.
      if (place.length < 3 || place.includes('facts')) continue;
      assert.ok(paths(replaced(service, place, taken)).length > 0, `${place.join('/')} ${taken}`);
    }
  }
  isClean();
});

test('an option may be called like what every object has: it is a value, and no name', () => {
  for (const value of takenNames) {
    const options = [{ value, label: { de: 'x' } }];
    const table = JSON.parse(`{"${value}": 100}`) as Record<string, number>;
    const asked = withQuestions(question({ name: 'odd', kind: 'choice', required: true, options }));
    const fee = {
      id: 'fee',
      kind: 'fee',
      label: { de: 'Gebühr' },
      recipient: { de: 'Stadt' },
      legalBasis: 'Satzung',
      taxRate: 0,
    } as const;
    assert.deepEqual(
      paths({ ...asked, fees: [{ ...fee, cents: { by: 'odd', table } }] }),
      [],
      value,
    );
    assert.deepEqual(
      paths({ ...asked, fees: [{ ...fee, cents: { by: 'odd', table: {} } }] }),
      ['fees[0].cents.table'],
      value,
    );
  }
});

test('of twenty thousand mistakes the first are said, and how many more there are', () => {
  const label = { de: '' };
  const wrong = many(900, (at) =>
    question({
      name: `q${String(at)}`,
      kind: 'choice',
      options: many(20, () => ({ value: '', label })),
    }),
  );
  const { mistakes = [] } = readService(withQuestions(...wrong));
  assert.equal(mistakes.length, 201);
  assert.match(mistakes.at(-1)?.says ?? '', /^has \d{5} more mistakes\.$/);
});

test('more steps and questions than anybody goes through are refused, wherever they stand', () => {
  const questions = many(20_000, (at) => question({ name: `q${String(at)}` }));
  assert.deepEqual(paths(withQuestions(...questions)), [`steps[${String(asking)}].questions`]);
  const [first, ...rest] = steps;
  const spread = (size: number): unknown => ({
    ...service,
    steps: [
      first,
      ...many(40, (at) => ({
        ...steps[asking],
        name: `s${String(at)}`,
        questions: questions.slice(at * size, (at + 1) * size),
      })),
      ...rest,
    ],
  });
  assert.deepEqual(paths(spread(20)), []);
  assert.deepEqual(paths(spread(50)), ['steps']);
  assert.match(paths(spread(500)).join(), /^steps\[/);
});

test('twice the definition is at most twice the work, whatever there is much of', () => {
  const when = (name: string): Condition => ({ answer: name, is: 'yes' });
  const twice = (at: number) => ({ any: many(2, () => ({ when: `c${String(at)}` })) });
  const options = (count: number) =>
    many(count, (at) => ({ value: `o${String(at)}`, label: { de: 'x' } }));
  const definitions: Readonly<Record<string, (count: number) => unknown>> = {
    questions: (count) =>
      withQuestions(...many(count, (at) => question({ name: `q${String(at)}` }))),
    conditions: (count) =>
      withQuestions(
        ...many(count, (at) => question({ name: `q${String(at)}`, when: when('dog') })),
      ),
    options: (count) =>
      withQuestions(question({ name: 'q', kind: 'choice', options: options(count * 4) })),
    'options that are compared': (count) =>
      withQuestions(
        question({ name: 'q', kind: 'choice', options: options(count) }),
        question({
          name: 'r',
          when: { answer: 'q', in: options(count).map(({ value }) => value) },
        }),
      ),
    'names of conditions': (count) => ({
      ...service,
      conditions: Object.fromEntries(
        many(count, (at) => [`c${String(at)}`, at % 5 ? twice(at - 1) : when('dog')]),
      ),
      checks: many(count, (at) => ({
        name: `look${String(at)}`,
        when: { when: `c${String(at)}` },
        reason: { de: 'x' },
      })),
    }),
    rules: (count) => ({
      ...service,
      eligibility: many(count, (at) => ({ ...service.eligibility[0], name: `r${String(at)}` })),
    }),
    registers: (count) => ({
      ...service,
      lookups: many(count, (at) => ({ name: `l${String(at)}`, by: 'q', gives: ['x'] })),
    }),
    'wrong names': (count) =>
      replaced(
        service,
        ['authority'],
        Object.fromEntries(many(count, (at) => [`x${String(at)}`, at])),
      ),
  };
  for (const [what, make] of Object.entries(definitions)) {
    const work = (count: number): number => {
      const { value, looks } = counted(make(count) as object);
      readService(value);
      return looks();
    };
    const [base, once, twice] = [work(1), work(200), work(400)];
    assert.ok(
      (twice - base) / (once - base) < 2.2,
      `${what}: ${String(base)} ${String(once)} ${String(twice)}`,
    );
  }
});
