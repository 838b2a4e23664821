import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readService } from '@stadtkit/steps/read-service.js';
import type { Condition, Question, Service } from '@stadtkit/steps/service.js';
import {
  counted,
  hostileValues,
  placesOf,
  replaced,
  takenNames,
} from '../../steps/src/hostile.fixtures.js';
import { question, service } from '../../steps/src/received.fixtures.js';
import { analyse } from './analyse.js';
import { compose, type Standard } from './compose.js';
import { fischereischein } from './fischereischein.js';
import { musterstadt } from './musterstadt.js';
import { withTexts } from './with-texts.js';

const composed = (standard: unknown, city: unknown): readonly string[] => {
  const { mistakes = [] } = compose(standard as Standard, city);
  for (const { path, says } of mistakes)
    assert.ok(path.length > 0 && path.length <= 1000 && says.length <= 1000);
  assert.ok(mistakes.length <= 201, String(mistakes.length));
  return mistakes.map(({ path }) => path);
};
const isClean = (): void => {
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
};
const many = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));
const lastOf = (place: readonly string[]): string => place.at(-1) ?? '';

for (const [title, value] of Object.entries(hostileValues()))
  test(`anywhere in the files of a service it is refused with its place: ${title}`, () => {
    // What the city says of other services is read with those.
    const { fischereischein: own } = musterstadt.services;
    const city = { ...musterstadt, services: { fischereischein: own } };
    const files = { ...fischereischein, city };
    const every = /million|megabytes/.test(title) ? 80 : 7;
    for (const place of placesOf(files).filter((_, at) => at % every === 1)) {
      // What an amount, a line for editors or an unknown text is, is told elsewhere.
      if (value === null && lastOf(place) === 'cents') continue;
      if (lastOf(place) === '$schema' || (lastOf(place) === 'name' && place.length < 3)) continue;
      const { city, ...standard } = replaced(files, place, value) as typeof files;
      assert.ok(composed(standard, city).length > 0, place.join('/'));
    }
    const whole = replaced(files, ['texts', 'de', 'title'], value) as typeof files;
    assert.ok(withTexts(whole.service, 'de', whole.texts['de']).mistakes.length >= 0);
    assert.ok(withTexts(value, 'de', { title: 'x' }));
    assert.ok(withTexts(service, 'de', value));
    composed(value, musterstadt);
    isClean();
  });

test('a place with names that every object has leads nowhere', () => {
  for (const name of [...takenNames, 'prototype'])
    for (const place of [`${name}/polluted`, `steps/${name}/polluted`, `steps/person/${name}/de`]) {
      const { mistakes } = withTexts(service, 'polluted', { [place]: 'x' });
      assert.equal(mistakes.length, 1, place);
      assert.ok(composed(fischereischein, { ...musterstadt, [place]: 1 }).length === 0);
    }
  for (const name of takenNames) {
    const city: unknown = JSON.parse(
      `{"authority": {}, "services": {"fischereischein": {"${name}": {"polluted": 1}, "texts": {"${name}": {"polluted": "x"}}}}}`,
    );
    assert.ok(composed(fischereischein, city).length > 0);
    assert.ok(composed({ ...fischereischein, name }, musterstadt).length > 0);
  }
  isClean();
});

test('a place of twenty thousand names is a place that is not there', () => {
  const deep = many(20_000, () => 'steps').join('/');
  const open = { ...(fischereischein.service as object), open: ['authority', 'fees', deep] };
  assert.equal(withTexts(service, 'de', { [deep]: 'x' }).mistakes.length, 1);
  assert.equal(
    composed({ ...fischereischein, service: open }, musterstadt)[0],
    'service.json: open[2]',
  );
});

test('a text goes to one place, also where a program has put the same object in two', () => {
  const words = {};
  const definition = {
    steps: [
      { name: 'a', title: words },
      { name: 'b', title: words },
    ],
  };
  assert.deepEqual(withTexts(definition, 'de', { 'steps/a/title': 'A' }).definition, {
    steps: [
      { name: 'a', title: { de: 'A' } },
      { name: 'b', title: {} },
    ],
  });
});

test('twice the texts, and twice what a city may change, is at most twice the work', () => {
  const asks = (count: number): Service => ({
    ...service,
    steps: service.steps.map((step) =>
      step.kind === 'questions'
        ? { ...step, questions: many(count, (at) => question({ name: `q${String(at)}` })) }
        : step,
    ),
  });
  const step = service.steps.find(({ kind }) => kind === 'questions')?.name ?? '';
  const texts = (count: number) =>
    Object.fromEntries(
      many(count, (at) => [`steps/${step}/questions/q${String(at)}/label`, 'x'] as const),
    );
  const works: Readonly<Record<string, (count: number) => number>> = {
    texts(count) {
      const { value, looks } = counted({ definition: asks(count), texts: texts(count) });
      withTexts(value.definition, 'en', value.texts);
      return looks();
    },
    places(count) {
      const places = many(count, (at) => `texts/steps/${String(at)}`);
      const open = {
        ...(fischereischein.service as object),
        open: ['authority', 'fees', ...places],
      };
      const { value, looks } = counted({ ...fischereischein, service: open });
      const own = { ...musterstadt.services.fischereischein, texts: { en: texts(count) } };
      compose(value, { ...musterstadt, services: { fischereischein: own } });
      return looks();
    },
  };
  for (const [what, work] of Object.entries(works)) {
    const [base, once, twice] = [work(1), work(200), work(400)];
    assert.ok(
      (twice - base) / (once - base) < 2.2,
      `${what}: ${String(base)} ${String(once)} ${String(twice)}`,
    );
  }
});

test('a service that can be read is analysed to an end, however large', () => {
  const pet = service.steps.findIndex(({ name }) => name === 'pet');
  const asking = (...questions: readonly Question[]): Service => ({
    ...service,
    steps: service.steps.map((step, at) =>
      at === pet ? { ...step, questions: [...(step.questions ?? []), ...questions] } : step,
    ),
  });
  const deep = (depth: number): Condition =>
    depth === 0 ? { answer: 'dog', is: 'yes' } : { not: deep(depth - 1) };
  const options = many(200, (at) => ({ value: `o${String(at)}`, label: { de: 'x' } }));
  const large: Readonly<Record<string, Service>> = {
    'two hundred questions': asking(...many(200, (at) => question({ name: `q${String(at)}` }))),
    'two hundred conditions': asking(
      ...many(200, (at) =>
        question({ name: `q${String(at)}`, when: { answer: 'dog', is: 'yes' } }),
      ),
    ),
    'a deep condition': asking(question({ name: 'q', when: deep(20) })),
    'many options that are compared': asking(
      question({ name: 'q', kind: 'choice', required: true, options }),
      question({ name: 'r', when: { answer: 'q', in: options.map(({ value }) => value) } }),
    ),
    'answers that matter together': asking(
      ...many(20, (at) => question({ name: `q${String(at)}`, kind: 'yes-no' })),
      question({
        name: 'r',
        when: { any: many(20, (at) => ({ answer: `q${String(at)}`, is: true })) },
      }),
    ),
    'a condition of a thousand': asking(
      question({ name: 'q', when: { any: many(1000, () => ({ answer: 'dog', is: 'yes' })) } }),
    ),
  };
  for (const [title, one] of Object.entries(large)) {
    assert.deepEqual(readService(one).mistakes, undefined, title);
    const { persons, gaveUp } = analyse(one, { on: '2026-11-28' });
    assert.ok(persons.length > 0 || gaveUp !== undefined, title);
  }
});
