import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { services } from './agreement.fixtures.js';
import { inside } from './condition-parts.js';
import { readForm } from './read-form.js';
import { readService } from './read-service.js';
import { question, service } from './received.fixtures.js';
import type { Condition } from './service.js';

const numRuns = Number(process.env['RUNS'] ?? 500);

const asking = service.steps.findIndex((step) => step.name === 'pet');

/** The definition with named conditions, a question that is asked under one, and whatever else. */
const withNames = (conditions: unknown, when: unknown, more: object = {}): unknown => ({
  ...service,
  conditions,
  steps: service.steps.map((step, at) =>
    at === asking
      ? {
          ...step,
          questions: [
            ...(step.questions ?? []),
            { ...question({ name: 'odd', required: false }), when },
          ],
        }
      : step,
  ),
  ...more,
});
const nth = service.steps[asking]?.questions?.length ?? 0;
const place = `steps[${String(asking)}].questions[${String(nth)}].when`;
const said = (definition: unknown): readonly string[] =>
  (readService(definition).mistakes ?? []).map(({ path, says }) => `${path} ${says}`);
const many = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));
const november = { fact: 'today.month', is: 11 };
const dog = { answer: 'dog', is: 'yes' };

test('a name means the condition that it names, wherever a condition stands', () => {
  const conditions = {
    dog,
    noDog: { not: { when: 'dog' } },
    when: { any: [{ when: 'noDog' }, november] },
  };
  const [rule] = service.eligibility;
  const fee = {
    id: 'own',
    kind: 'fee',
    label: { de: 'x' },
    recipient: { de: 'x' },
    legalBasis: 'x',
    taxRate: 0,
    cents: 100,
    when: { when: 'dog' },
    reductions: [{ when: november, percent: 50, reason: { de: 'x' } }],
  };
  const named = withNames(
    conditions,
    { all: [{ when: 'when' }, { when: 'noDog' }] },
    {
      eligibility: [{ ...rule, when: { when: 'noDog' }, after: 'pet' }],
      checks: [{ name: 'look', when: { not: { when: 'when' } }, reason: { de: 'x' } }],
      fees: [fee],
    },
  );
  const noDog = { not: dog };
  const meant = { any: [noDog, november] };
  const { conditions: _, ...plain } = withNames(
    undefined,
    { all: [meant, noDog] },
    {
      eligibility: [{ ...rule, when: noDog, after: 'pet' }],
      checks: [{ name: 'look', when: { not: meant }, reason: { de: 'x' } }],
      fees: [{ ...fee, when: dog }],
    },
  ) as Readonly<Record<string, unknown>>;
  assert.deepEqual(readService(named), { service: plain });
  assert.deepEqual(readService(readService(named).service), { service: plain });
  assert.deepEqual(readForm(plain), { service: plain });
  assert.deepEqual(
    readForm(named).mistakes?.map(({ path }) => path),
    ['conditions'],
    'a page gets what was read: it knows no names',
  );
});

test('a name that nobody has given, wherever it stands, is said with those that there are', () => {
  const unknown = (known: string): string => `is not one of the conditions: ${known}.`;
  assert.deepEqual(said(withNames(undefined, { when: 'dogs' })), [
    `${place}.when “dogs” ${unknown('there are none')}`,
  ]);
  assert.deepEqual(
    said(
      withNames(
        { dog, other: { not: { when: 'cat' } } },
        { all: [{ when: 'dogs' }, { when: 'other' }] },
      ),
    ),
    [
      `${place}.all[0].when “dogs” ${unknown('dog, other')}`,
      `conditions.other.not.when “cat” ${unknown('dog, other')}`,
    ],
  );
  for (const name of ['constructor', 'toString', 'valueOf'])
    assert.deepEqual(said(withNames({}, { when: name })), [
      `${place}.when “${name}” ${unknown('there are none')}`,
    ]);
});

test('a name may be one that every object has, and changes nothing there', () => {
  const conditions: unknown = JSON.parse('{"constructor": {"answer": "dog", "given": true}}');
  assert.deepEqual(said(withNames(conditions, { when: 'constructor' })), []);
  const proto: unknown = JSON.parse('{"__proto__": {"answer": "dog", "given": true}}');
  assert.deepEqual(said(withNames(proto, { when: '__proto__' })), [
    `${place}.when must begin with a small letter, and have only letters (a to z) and digits, like familyName.`,
  ]);
  assert.equal(({} as Record<string, unknown>)['answer'], undefined);
});

test('conditions that stand in themselves are refused, with where', () => {
  const itself = 'would stand in itself; say there what is meant.';
  assert.deepEqual(said(withNames({ a: { not: { when: 'a' } } }, { when: 'a' })), [
    `conditions.a ${itself}`,
  ]);
  const round = { a: { when: 'b' }, b: { any: [dog, { when: 'c' }] }, c: { when: 'b' } };
  assert.deepEqual(said(withNames(round, { when: 'a' })), [`conditions.b ${itself}`]);
});

test('a name that nothing uses is refused, also one that only such names use', () => {
  const unused = (name: string): string =>
    `conditions.${name} stands for nothing; leave it out, or write { "when": "${name}" } where it is meant.`;
  assert.deepEqual(said(withNames({ dog, cat: dog, all: { when: 'cat' } }, { when: 'dog' })), [
    unused('cat'),
    unused('all'),
  ]);
  assert.deepEqual(said(withNames({ a: { when: 'b' }, b: { when: 'a' } }, dog)), [
    unused('a'),
    unused('b'),
  ]);
});

test('what a named condition cannot speak of is said where it is used, as if it stood there', () => {
  const later = { any: [dog, { answer: 'odd', given: true }] };
  const checks = [{ name: 'look', when: { when: 'later' }, reason: { de: 'x' } }];
  assert.deepEqual(said(withNames({ later }, { when: 'later' }, { checks })), [
    `${place}.any[1].answer “odd” is asked only later: a condition sees what was asked before.`,
  ]);
});

test('what is no condition is said where it is named, also when nothing uses it', () => {
  assert.deepEqual(said(withNames([], dog)), ['conditions must be conditions by their names.']);
  for (const wrong of [{}, { when: 1 }, { when: dog }, { when: 'a b' }, { when: 'dog', is: true }])
    assert.match(said(withNames({ wrong }, dog)).join('\n'), /^conditions\.wrong/);
});

test('names that name the next one again and again are no more work than they are long', () => {
  const chain = (count: number, wrap: (when: object) => object): Record<string, object> =>
    Object.fromEntries(
      many(count, (at) => [
        `a${String(at)}`,
        at + 1 < count ? wrap({ when: `a${String(at + 1)}` }) : dog,
      ]),
    );
  const twice = (when: object): object => ({ any: [when, when] });
  assert.match(
    said(withNames(chain(3000, twice), { when: 'a0' })).join('\n'),
    /more than 20 other/,
  );
  assert.match(
    said(
      withNames(
        chain(9000, (when) => when),
        { when: 'a0' },
      ),
    ).join('\n'),
    /20 other/,
  );
  assert.match(said(withNames(chain(10_001, twice), { when: 'a0' })).join('\n'), /10000 names/);
  // Not too deep, but too much: 2 to the power of 10, and of 14 by four at once.
  assert.deepEqual(said(withNames(chain(10, twice), { when: 'a0' })), []);
  const wide = (when: object): object => ({ any: many(9, () => when) });
  assert.match(said(withNames(chain(6, wide), { when: 'a0' })).join('\n'), /comes after \d+ other/);
  const long = { answer: 'dog', in: many(1000, () => 'yes') };
  assert.match(
    said(withNames({ long }, { any: many(900, () => ({ when: 'long' })) })).join('\n'),
    /comes after 200000 other values/,
  );
});

/** The same definition, but some of its conditions have names: each that is equal to one with a name stands for it. */
function withSomeNames(definition: unknown, some: Iterator<boolean>): object {
  const names = new Map<string, string>();
  const conditions: Record<string, object> = {};
  const parts = (condition: Condition): object => {
    const inner = inside({ condition, path: '' }).map((part) => byName(part.condition));
    if ('not' in condition) return { not: inner[0] };
    return 'all' in condition ? { all: inner } : 'any' in condition ? { any: inner } : condition;
  };
  const byName = (condition: Condition): object => {
    const written = JSON.stringify(condition);
    const known = names.get(written);
    if (known !== undefined) return { when: known };
    const made = parts(condition);
    if (!some.next().value) return made;
    const name = `c${String(names.size)}`;
    names.set(written, name);
    conditions[name] = made;
    return { when: name };
  };
  const written = JSON.parse(JSON.stringify(definition), (key, value: unknown) =>
    key === 'when' ? byName(value as Condition) : value,
  ) as object;
  return { ...written, conditions };
}

/** In a definition, nobody writes that all or any of nothing holds. */
const withoutEmpty = (definition: unknown): unknown =>
  JSON.parse(JSON.stringify(definition), (key, value: unknown) =>
    ['all', 'any'].includes(key) && Array.isArray(value) && value.length === 0 ? [november] : value,
  );

test('whatever conditions of a service have a name, it is read as the one without names', () => {
  let shared = 0;
  fc.assert(
    fc.property(services, fc.infiniteStream(fc.boolean()), (one, some) => {
      const plain = withoutEmpty(one);
      const named = withSomeNames(plain, some[Symbol.iterator]());
      const uses = JSON.stringify(named).match(/"when":"c\d+"/g) ?? [];
      if (new Set(uses).size < uses.length) shared += 1;
      assert.deepEqual(readService(named), readService(plain));
    }),
    { numRuns },
  );
  assert.ok(shared > numRuns / 10, `only ${String(shared)} used a name twice`);
});
