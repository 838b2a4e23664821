import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { answerWords } from '@stadtkit/steps/words.js';
import type { Question } from '@stadtkit/steps/service.js';
import { problems } from '@stadtkit/steps/flow.js';
import { analyse } from './analyse.js';
import type { CodeLists } from './code-list.js';
import { compose, type Standard } from './compose.js';
import { readCities, readLists, readStandards } from './files.js';
import { offered } from './offered.js';

const on = '2026-11-28';
const { musterstadt } = readCities();
const dogs = readStandards().find(({ name }) => name === 'hundesteuer');
assert.ok(dogs);
const breeds = dogs.lists?.['dog-breeds'] as { version: string; options: readonly object[] };

/** The dog registration with another file, or another word for it. */
const standard = (lists: CodeLists, said?: unknown, more: object = {}): Standard => {
  const text = JSON.stringify(dogs.service);
  const service =
    said === undefined
      ? text
      : text.replace('"optionsFrom":"dog-breeds"', `"optionsFrom":${JSON.stringify(said)}`);
  const { texts } = dogs;
  return {
    name: 'hundesteuer',
    texts,
    service: { ...(JSON.parse(service) as object), ...more },
    lists,
  };
};
const wrong = (one: Standard, city = musterstadt, lists: CodeLists = {}): readonly string[] =>
  compose(one, city, lists).mistakes?.map(({ path, says }) => `${path} ${says}`) ?? [];
const list = (change: object): CodeLists => ({ 'dog-breeds': { ...breeds, ...change } });

function breedOf(one: Standard, city = musterstadt, lists: CodeLists = {}): Question {
  const { service, mistakes } = compose(one, city, lists);
  const step = service?.steps.find(({ name }) => name === 'dogsStep');
  const found = step?.questions?.[0]?.questions?.find(({ name }) => name === 'breed');
  assert.ok(found, JSON.stringify(mistakes));
  return found;
}

const place = 'steps/dogsStep/questions/dogs/questions/breed/optionsFrom';
/** What a city says of the breeds. */
const city = (said: object): unknown => {
  const { services, ...rest } = musterstadt as { services: Record<string, object> };
  const breed = { name: 'breed', ...said };
  const steps = [{ name: 'dogsStep', questions: [{ name: 'dogs', questions: [breed] }] }];
  return { ...rest, services: { hundesteuer: { ...services['hundesteuer'], steps } } };
};
const opened = (...places: readonly string[]): Standard =>
  standard(dogs.lists ?? {}, undefined, {
    open: ['authority', 'fees', 'identification/methods', 'texts/result/next', ...places],
  });

test('a question that names a code list has its options, and nothing else of the definition knows of it', () => {
  const breed = breedOf(standard(dogs.lists ?? {}));
  assert.equal('optionsFrom' in breed, false);
  assert.deepEqual(breed.options?.[0], breeds.options[0]);
  assert.equal(breed.options?.length, breeds.options.length);
});

test('a proper name needs no language: it is called so in every language that the service speaks', () => {
  const own = { value: 'eurasier', label: 'Eurasier' };
  const breed = breedOf(standard(list({ options: [...breeds.options, own] })));
  assert.deepEqual(breed.options?.at(-1)?.label, {
    de: 'Eurasier',
    'de-simple': 'Eurasier',
    en: 'Eurasier',
    ar: 'Eurasier',
  });
});

test('what is wrong with a code list is said at its place in its file, once, with what to do', () => {
  const [first] = breeds.options;
  const options = (...some: readonly unknown[]) => list({ options: [...breeds.options, ...some] });
  const tries: readonly (readonly [CodeLists, RegExp])[] = [
    [options(first), /^lists\/dog-breeds\.json: options uses the name “dachshund” twice\.$/],
    [
      options({ value: 'x' }),
      /^lists\/dog-breeds\.json: options\/x\/label is missing: it must be a text \(a proper name\)/,
    ],
    [
      options({ value: 'x', label: { en: 'X' } }),
      /options\/x\/label must be a text .* German at least/,
    ],
    [options({ value: ' x', label: 'X' }), /options\/ x\/value must be a text in one line/],
    [options({ label: 'X' }), /options\/9\/value is missing/],
    [options('X'), /options\/9 must be an object/],
    [
      options({ value: 'x', label: 'X', validTo: '2026-02-30' }),
      /options\/x\/validTo must be an ISO date/,
    ],
    [
      options({ value: 'x', label: 'X', validFrom: '2027-01-01', validTo: '2026-12-31' }),
      /options\/x\/validTo lies before validFrom/,
    ],
    [options({ value: 'x', label: 'X', colour: 'red' }), /options\/x\/colour is not known here/],
    [
      options(JSON.parse('{"value":"x","label":"X","__proto__":{"hint":1}}')),
      /options\/x\/__proto__ is not known here/,
    ],
    [
      list({ options: [] }),
      /^lists\/dog-breeds\.json: options must be a list of 1 to 100000 entries/,
    ],
    [
      list({ options: { dachshund: 'Dackel' } }),
      /^lists\/dog-breeds\.json: options must be a list/,
    ],
    [
      list({
        options: Array.from({ length: 20_000 }, (_, at) => ({
          value: String(at),
          label: String(at),
        })),
      }),
      /options has 20000 entries; at most 10000 .* Ask first/,
    ],
    [list({ version: 'from July' }), /^lists\/dog-breeds\.json: version must look like 2026-07-01/],
    [list({ version: undefined }), /version is missing/],
    [{ 'dog-breeds': null }, /^lists\/dog-breeds\.json must be an object/],
    [{ 'dog-breeds': ['dachshund'] }, /^lists\/dog-breeds\.json must be an object/],
    [{ 'dog-breeds': () => 1 }, /^lists\/dog-breeds\.json cannot be a function/],
  ];
  for (const [lists, says] of tries) {
    const said = wrong(standard(lists));
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0] ?? '', says);
  }
  assert.equal(({} as Record<string, unknown>)['hint'], undefined);
});

test('a code list that is named wrongly is said where it is named, with those that are there', () => {
  const lists = { ...dogs.lists, streets: breeds };
  const tries: readonly (readonly [unknown, RegExp])[] = [
    [
      'dog-breed',
      /names the list “dog-breed”, but there is no lists\/dog-breed\.json beside the service .* There are: dog-breeds, streets\./,
    ],
    ['../../cities/musterstadt', /must be the name of a list/],
    ['__proto__', /must be the name of a list/],
    ['constructor', /names the list “constructor”, but there is no/],
    ['Dog-Breeds', /must be the name of a list/],
    [7, /must be the name of a list/],
    [null, /must be the name of a list/],
    [{ list: 'dog-breeds' }, /must be the name of a list/],
    [
      { list: 'dog-breeds', version: '2025-01-01' },
      /asks for version “2025-01-01”, and lists\/dog-breeds\.json has “2026-07-01”\. Look at what has changed/,
    ],
  ];
  for (const [said, says] of tries) {
    const [found = '', ...more] = wrong(standard(lists, said));
    assert.deepEqual(more, []);
    assert.ok(found.startsWith(`${place} `), found);
    assert.match(found, says);
  }
  assert.deepEqual(
    wrong(standard({ ...lists }, { list: 'dog-breeds', version: '2026-07-01' })),
    [],
  );
  assert.match(wrong(standard({}))[0] ?? '', /There are: none\./);
});

test('options and a code list for one question, or a list where nothing is chosen, are a mistake', () => {
  const text = JSON.stringify(dogs.service);
  const of = (from: string, to: string): Standard => ({
    ...dogs,
    service: JSON.parse(text.replace(from, to)) as unknown,
  });
  const both = wrong(of('"optionsFrom":', '"options":[{"value":"x"}],"optionsFrom":'));
  assert.deepEqual(both, [`${place} stands beside options: say them here, or in the list.`]);
  const [said = ''] = wrong(
    of('"format":"microchip"', '"format":"microchip","optionsFrom":"dog-breeds"'),
  );
  assert.match(
    said,
    /^steps\/dogsStep\/questions\/dogs\/questions\/chip\/optionsFrom is not known here/,
  );
});

test('a city names a list of its own folder where the standard opens the options, and nowhere else', () => {
  const own: CodeLists = {
    'our-breeds': {
      version: '1',
      options: [...breeds.options, { value: 'eurasier', label: 'Eurasier' }],
    },
    // The city did not name this one: the standard’s stays.
    'dog-breeds': { version: '1', options: [] },
  };
  const said = city({ optionsFrom: 'our-breeds' });
  for (const word of ['options', 'optionsFrom']) {
    const open = opened(place.replace('optionsFrom', word));
    assert.equal(breedOf(open, said, own).options?.at(-1)?.value, 'eurasier');
    assert.equal(breedOf(open, musterstadt, own).options?.length, breeds.options.length);
    assert.deepEqual(wrong(open, said), [
      'services.hundesteuer.steps.dogsStep.questions.dogs.questions.breed.optionsFrom names the list “our-breeds”, but there is no lists/our-breeds.json beside the city’s file, beside the service or in the folder of the standards. There are: dog-breeds.',
    ]);
    assert.match(
      wrong(open, said, { 'our-breeds': { version: '1', options: [] } })[0] ?? '',
      /^lists\/our-breeds\.json: options must be a list of 1/,
    );
  }
  assert.match(
    wrong(opened(), said, own)[0] ?? '',
    /^services\.hundesteuer\.steps is fixed by the standard/,
  );
});

test('an option counts on the days on which it is valid, for browser and office, and is read by its label afterwards', () => {
  const options = [
    ...breeds.options,
    { value: 'old', label: 'Bullenbeißer', validTo: '2026-11-28' },
    { value: 'new', label: 'Eurasier', validFrom: '2026-11-29' },
  ];
  const one = standard(list({ options }));
  const { service } = compose(one, musterstadt);
  assert.ok(service);
  const somebody = analyse(service, { on }).persons.find(({ refusedBy }) => !refusedBy);
  assert.ok(somebody);
  const wrongOn = (today: string, breed: string): readonly string[] => {
    const { application } = somebody;
    const [dog] = application.answers['dogs']?.value as unknown as readonly Record<
      string,
      string
    >[];
    const value = [{ ...dog, breed }];
    const answers = { ...application.answers, dogs: { value, from: 'typed' as const } };
    return problems(service, { ...application, answers }, { today }).map(({ code }) => code);
  };
  assert.deepEqual(wrongOn('2026-11-28', 'old'), []);
  assert.deepEqual(wrongOn('2026-11-29', 'old'), ['not-an-option']);
  assert.deepEqual(wrongOn('2026-11-28', 'new'), ['not-an-option']);
  assert.deepEqual(wrongOn('2026-11-29', 'new'), []);
  assert.equal(answerWords(breedOf(one), 'old', 'en'), 'Bullenbeißer');
});

test('lists lie beside a service, or beside all of them; the one beside the service counts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stadtkit-lists-'));
  after(() => rmSync(folder, { recursive: true }));
  const file = (path: string, content: unknown): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), JSON.stringify(content));
  };
  file('hundesteuer/service.json', dogs.service);
  for (const [locale, texts] of Object.entries(dogs.texts))
    file(`hundesteuer/texts.${locale}.json`, texts);
  assert.deepEqual(readLists(folder), {});
  file('lists/dog-breeds.json', breeds);
  file('lists/unused.json', 'broken, but nobody names it');
  const paths = (): readonly string[] => {
    const standards = readStandards(folder);
    assert.deepEqual(
      standards.map(({ name }) => name),
      ['hundesteuer'],
    );
    return wrong(standards[0] ?? dogs);
  };
  assert.deepEqual(paths(), []);
  file('hundesteuer/lists/dog-breeds.json', { ...breeds, options: [] });
  assert.match(paths()[0] ?? '', /^lists\/dog-breeds\.json: options must be a list/);
});

test('a city’s services get the lists of its folder', () => {
  const open = opened(place);
  const said = city({ optionsFrom: 'our-breeds' });
  const own = { 'our-breeds': breeds };
  assert.deepEqual(offered([open], said, own).mistakes, []);
  assert.equal(offered([open], said).mistakes.length, 1);
});

test('a city says the options that the standard leaves to it in a list, or in its file, but not in both', () => {
  const text = JSON.stringify(dogs.service).replace(
    '"optionsFrom":"dog-breeds"',
    '"required":true',
  );
  const open = ['authority', 'fees', 'texts/result/next', place];
  const left: Standard = { ...dogs, service: { ...(JSON.parse(text) as object), open } };
  const { services } = musterstadt as { services: { hundesteuer: { identification?: unknown } } };
  assert.equal(services.hundesteuer.identification, undefined);
  assert.match(
    wrong(left)[0] ?? '',
    /breed\/options is missing: the standard leaves it to the city/,
  );
  assert.deepEqual(wrong(left, city({ optionsFrom: 'dog-breeds' })), []);
  assert.deepEqual(wrong(left, city({ options: breeds.options })), []);
  assert.match(
    wrong(left, city({ options: breeds.options, optionsFrom: 'dog-breeds' }))[0] ?? '',
    /^services\.hundesteuer\..*\.breed\.optionsFrom stands beside options/,
  );
});

test('a text for an option of a list, and a condition over one that is not in it, are said where they stand', () => {
  const texts = dogs.texts as Record<string, Record<string, string>>;
  const at = `${place.replace('optionsFrom', 'options')}/dachshund/label`;
  const de = { ...texts['de'], [at]: 'Teckel' };
  const [said = ''] = wrong({ ...dogs, texts: { ...texts, de } });
  assert.ok(said.startsWith(`texts.de.json: ${at} belongs nowhere`), said);
  const options = breeds.options.filter((one) => !JSON.stringify(one).includes('pitbull'));
  const [condition = ''] = wrong(standard(list({ options })));
  assert.match(
    condition,
    /^steps\/dogsStep\/questions\/dogs\/questions\/insurer\/when.* “pitbull”/,
  );
});

test('what is wrong with a list that two questions name is said once', () => {
  const service = JSON.stringify(dogs.service).replace(
    `"kind":"identifier"`,
    `"kind":"select","optionsFrom":"dog-breeds"`,
  );
  const lists = list({ options: [...breeds.options, breeds.options[0]] });
  assert.deepEqual(
    wrong({ ...dogs, service: JSON.parse(service) as unknown, lists }).filter((one) =>
      one.startsWith('lists/'),
    ),
    ['lists/dog-breeds.json: options uses the name “dachshund” twice.'],
  );
});
