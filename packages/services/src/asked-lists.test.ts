import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Question } from '@stadtkit/steps/service.js';
import { analyse } from './analyse.js';
import type { CodeLists } from './code-list.js';
import { compose, type Standard } from './compose.js';
import { readCities, readStandards } from './files.js';
import { offered } from './offered.js';

const on = '2026-11-28';
const { musterstadt } = readCities();
const permit = readStandards().find(({ name }) => name === 'bewohnerparkausweis');

const options = [
  { value: '100', label: 'Heidestraße' },
  { value: '101', label: { de: 'Alter Markt', en: 'Old Market' } },
];
const streets = { version: '2026-07-01', options };
const asks = { list: 'streets', asked: true };

/** The parking permit with a question for the zone: its street is looked for while somebody types. */
function standard(more: object, lists: CodeLists = { streets }): Standard {
  assert.ok(permit);
  const { service, texts, name } = permit;
  const copy = structuredClone(service) as {
    open: string[];
    steps: { name: string; questions?: object[] }[];
  };
  const zone = {
    ...{ name: 'zone', kind: 'combobox', legalBasis: '§ 45', retention: 'P2Y', required: true },
    ...{ label: { de: 'Straße' }, purpose: { de: 'Für die Zone.' } },
    ...more,
  };
  copy.steps.find((step) => step.name === 'parking')?.questions?.push(zone);
  copy.open.push('steps/parking/questions/zone/options');
  return { name, texts, service: copy, lists };
}
const zoneOf = (one: Standard, city: unknown = musterstadt, lists: CodeLists = {}) => {
  const composed = compose(one, city, lists);
  const questions = composed.service?.steps.flatMap((step) => step.questions ?? []);
  const zone = questions?.find(({ name }) => name === 'zone');
  assert.ok(zone, JSON.stringify(composed.mistakes));
  return { zone, lists: composed.lists };
};
const wrong = (one: Standard, city: unknown = musterstadt): readonly string[] =>
  compose(one, city).mistakes?.map(({ path, says }) => `${path} ${says}`) ?? [];
const place = 'steps/parking/questions/zone/optionsFrom';

/** What a city says of the zone. */
const city = (said: object): unknown => {
  const { services, ...rest } = musterstadt as { services: Record<string, object> };
  const steps = [{ name: 'parking', questions: [{ name: 'zone', ...said }] }];
  const own = { ...services['bewohnerparkausweis'], steps };
  return { ...rest, services: { bewohnerparkausweis: own } };
};

test('of a list that the server is asked for, the definition has only the name', () => {
  const { zone, lists } = zoneOf(standard({ optionsFrom: { ...asks, version: '2026-07-01' } }));
  assert.deepEqual(zone.optionsFrom, asks);
  assert.equal('options' in zone, false);
  assert.doesNotMatch(JSON.stringify(zone), /Heidestraße/);
  assert.deepEqual(
    lists?.['streets']?.map(({ value, label }) => [value, label.de, label.en]),
    [
      ['100', 'Heidestraße', 'Heidestraße'],
      ['101', 'Alter Markt', 'Old Market'],
    ],
  );
});

test('a list that is asked is looked through like any other, and said where it is named', () => {
  assert.match(
    wrong(standard({ optionsFrom: asks }, {})).join(),
    /^steps\/parking\/questions\/zone\/optionsFrom names the list “streets”, but there is no/,
  );
  const twice = { streets: { ...streets, options: [...options, options[0]] } };
  assert.deepEqual(wrong(standard({ optionsFrom: asks }, twice)), [
    'lists/streets.json: options uses the name “100” twice.',
  ]);
  assert.match(
    wrong(standard({ optionsFrom: { ...asks, version: '2025-01-01' } })).join(),
    /asks for version “2025-01-01”/,
  );
  for (const said of [
    { ...asks, asked: false },
    { ...asks, asked: 'yes' },
    { asked: true },
    { ...asks, list: '../streets' },
    { ...asks, src: 'https://evil.example' },
  ])
    assert.ok(wrong(standard({ optionsFrom: said }))[0]?.startsWith(`${place} must be`));
});

test('a list is asked only where somebody types', () => {
  for (const kind of ['select', 'choice', 'choices'])
    assert.deepEqual(wrong(standard({ kind, optionsFrom: asks })), [
      `${place} is asked while somebody types, and nobody types into the kind “${kind}”; use “combobox”, or leave out “asked”.`,
    ]);
});

test('a list that is asked may be longer than what people could be shown', () => {
  const many = Array.from({ length: 20_000 }, (_, at) => ({
    value: String(at),
    label: `Weg ${String(at)}`,
  }));
  const lists = { streets: { ...streets, options: many } };
  assert.equal(zoneOf(standard({ optionsFrom: asks }, lists)).lists?.['streets']?.length, 20_000);
  assert.match(
    wrong(standard({ optionsFrom: 'streets' }, lists)).join(),
    /at most 10000 .* or leave it on the server \("asked": true\)/,
  );
});

test('a city takes a list that is asked in the place of options, and options in the place of a list', () => {
  const local = standard({ options: [{ value: 'a', label: { de: 'Zone A' } }] });
  const own = { streets: { ...streets, options: [{ value: '9', label: 'Seeweg' }] } };
  const { zone, lists } = zoneOf(local, city({ optionsFrom: asks }), own);
  assert.deepEqual([zone.optionsFrom, zone.options], [asks, undefined]);
  assert.equal(lists?.['streets']?.[0]?.value, '9', 'its own list');

  const asked = standard({ optionsFrom: asks });
  const said = zoneOf(asked, city({ options: [{ value: 'b', label: { de: 'Zone B' } }] }));
  assert.deepEqual([said.zone.optionsFrom, said.zone.options?.[0]?.value], [undefined, 'b']);
  assert.deepEqual(said.lists, {}, 'nobody asks for it any more');
  const named = zoneOf(asked, city({ optionsFrom: 'streets' }));
  assert.equal(named.zone.options?.length, 2);
});

test('two services that mean different lists by one name are told so', () => {
  const one = standard({ optionsFrom: asks });
  const other = { ...standard({ optionsFrom: asks }), name: 'other' };
  const { services, ...rest } = musterstadt as { services: Record<string, object> };
  const { bewohnerparkausweis: own = {} } = services;
  const both = { ...rest, services: { bewohnerparkausweis: own, other: own } };
  const same = offered([one, other], both);
  assert.deepEqual(same.mistakes, []);
  assert.deepEqual(Object.keys(same.lists), ['streets']);
  const lists = { streets: { ...streets, options: [{ value: '1', label: 'Am Wehr' }] } };
  assert.match(
    offered([one, { ...other, lists }], both)
      .mistakes.map(({ says }) => says)
      .join(),
    /is another list than the one that another service asks for by the same name/,
  );
});

test('the analysis goes through a service with a list that is asked, and finds nothing wrong', () => {
  const { service } = compose(standard({ optionsFrom: asks }), musterstadt);
  assert.ok(service);
  const { findings, persons, gaveUp } = analyse(service, { on });
  assert.deepEqual([findings, gaveUp], [[], undefined]);
  const [somebody] = persons;
  const answer = somebody?.application.answers['zone']?.value as { label?: string } | undefined;
  assert.ok(answer?.label, JSON.stringify(answer));
});

test('a condition over a list that is asked is a mistake that says what to do', () => {
  const asksWhy = standard({ optionsFrom: asks });
  const steps = (asksWhy.service as { steps: { name: string; questions?: object[] }[] }).steps;
  const why: Partial<Question> = { when: { answer: 'zone', is: '100' } };
  const text = { label: { de: 'Warum' }, purpose: { de: 'Darum.' } };
  const rest = { kind: 'text', legalBasis: '§ 45', retention: 'P2Y', required: true };
  steps
    .find(({ name }) => name === 'parking')
    ?.questions?.push({ name: 'why', ...rest, ...text, ...why });
  assert.match(wrong(asksWhy).join(), /“zone” is asked from the list “streets”.*Use given/);
});
