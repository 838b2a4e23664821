import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compose, type Standard } from './compose.js';
import { fischereischein } from './fischereischein.js';
import { musterstadt } from './musterstadt.js';
import { placeAt } from './place.js';

// What a standard of these tests opens is less than what Musterstadt says of the fishing licence.
const { eligibility: _links, ...own } = musterstadt.services.fischereischein;
const city = (said: object): unknown => ({
  ...musterstadt,
  services: { fischereischein: { ...own, ...said } },
});
const { service } = compose(fischereischein, city({}));
const paths = (standard: Standard, said: unknown): readonly string[] =>
  compose(standard, said).mistakes?.map(({ path }) => path) ?? [];
const standard = (more: object, texts = {}): Standard => ({
  ...fischereischein,
  service: { ...(fischereischein.service as object), ...more },
  texts: { ...fischereischein.texts, ...texts },
});

test('a definition gets its texts by their places, in each language', () => {
  const step = service?.steps.find(({ name }) => name === 'person');
  assert.deepEqual(step?.title, { de: 'Ihre Daten', 'de-simple': 'Ihre Daten', en: 'About you' });
  const proof = service?.steps.flatMap(({ questions = [] }) => questions);
  const code = proof?.find(({ name }) => name === 'examProof')?.options?.[0];
  assert.equal(code?.hint?.de, 'Er steht auf dem Brief nach der Prüfung.');
  assert.match(service?.checks?.[0]?.reason['de-simple'] ?? '', /prüft/);
});

test('a text that belongs nowhere is a mistake, and so is one that is missing', () => {
  const texts = fischereischein.texts as Record<string, Record<string, string>>;
  const { 'steps/person/title': _, ...fewer } = texts['de'] ?? {};
  assert.deepEqual(paths(standard({}, { de: fewer, en: {} }), musterstadt), ['steps/person/title']);
  for (const place of [
    'steps/nowhere/title',
    'steps/person/questions/familyName/kind',
    'steps/9/title',
    '__proto__/polluted',
    'constructor/name',
  ])
    assert.deepEqual(
      paths(standard({}, { en: { ...texts['en'], [place]: 'x' } }), musterstadt),
      [`texts.en.json: ${place}`],
      place,
    );
  assert.deepEqual(paths(standard({}, { en: ['x'] }), musterstadt), ['texts.en.json']);
  assert.deepEqual(paths(standard({}, { en: 'x' }), musterstadt), ['texts.en.json']);
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});

test('only texts say what is said of problems, and a mistake in them is said at their place', () => {
  const texts = fischereischein.texts as Record<string, Record<string, string>>;
  const place = 'steps/person/questions/familyName/problems';
  const told = (more: Record<string, string>, locale = 'de') =>
    compose(standard({}, { [locale]: { ...texts[locale], ...more } }), musterstadt);
  const { service } = told({ [`${place}/missing`]: 'Der Name steht im Ausweis.' });
  const named = service?.steps.flatMap(({ questions = [] }) => questions);
  assert.deepEqual(named?.find(({ name }) => name === 'familyName')?.problems, {
    missing: { de: 'Der Name steht im Ausweis.' },
  });
  const said = (...what: Parameters<typeof told>) =>
    told(...what)
      .mistakes?.map(({ path, says }) => `${path} ${says}`)
      .join('\n') ?? '';
  assert.match(
    said({ [`${place}/too-big`]: 'x' }),
    /familyName\/problems\/too-big cannot be wrong/,
  );
  assert.match(said({ [`${place}/prize`]: 'x' }), /familyName\/problems\/prize is not known here/);
  assert.match(said({ [`${place}/missing`]: '{max}' }), /problems\/missing\/de has “{max}”/);
  assert.match(said({ [`${place}/missing`]: 'x' }, 'en'), /problems\/missing.*texts\.de\.json/);
  assert.match(said({ 'steps/person/problems/missing': 'x' }), /belongs nowhere/);
  assert.match(said({ 'steps/person/questions/nobody/problems/missing': 'x' }), /belongs nowhere/);
});

test('a city that offers other ways to identify keeps all else of the standard', () => {
  const methods = [
    { name: 'own', level: 'substantial', title: { de: 'Stadtkonto' }, hint: { de: 'Mit PIN.' } },
  ];
  const other = compose(fischereischein, city({ identification: { methods } })).service;
  assert.deepEqual(other?.identification, { ...service?.identification, methods });
  assert.deepEqual({ ...other, identification: service?.identification }, service);
});

test('what the standard has fixed no city changes, and is told what it may', () => {
  const tries: readonly (readonly [object, string])[] = [
    [{ identification: { minimumLevel: 'none' } }, 'identification.minimumLevel'],
    [
      { identification: { methods: own.fees, manualFallback: false } },
      'identification.manualFallback',
    ],
    [{ identification: [] }, 'identification'],
    [{ identification: null }, 'identification'],
    [{ eligibility: [{ name: 'noExam', after: 'start' }] }, 'eligibility.noExam.after'],
    [{ steps: [] }, 'steps'],
    [{ open: ['steps'], version: '2030-01-01' }, 'open'],
    [{ result: { type: 'licence', kind: 'all' } }, 'result'],
  ];
  for (const [said, place] of tries) {
    const { mistakes = [] } = compose(fischereischein, city(said));
    const found = mistakes.find(({ path }) => path === `services.fischereischein.${place}`);
    assert.match(found?.says ?? '', /fixed by the standard.*authority, fees/, place);
  }
});

test('a place that is open inside a list opens not the whole list', () => {
  const opened = standard({ open: ['authority', 'fees', 'steps/start/facts'] });
  const { mistakes = [] } = compose(opened, city({ steps: service?.steps.slice(1) }));
  assert.deepEqual(
    mistakes.map(({ path }) => path),
    service?.steps.slice(1).map(({ name }) => `services.fischereischein.steps.${name}`),
  );
});

test('a city rewords only what the standard opens', () => {
  const texts = { de: { 'steps/start/intro': 'In Musterstadt gilt das auch.' } };
  assert.deepEqual(paths(fischereischein, city({ texts })), [
    'services.fischereischein.texts.de: steps/start/intro',
  ]);
  const opened = standard({ open: ['authority', 'fees', 'texts/steps/start'] });
  const reworded = compose(opened, city({ texts })).service;
  assert.equal(reworded?.steps[0]?.intro?.de, texts.de['steps/start/intro']);
  assert.match(reworded.steps[0].intro.en ?? '', /fishing licence/);
});

test('files that are no files, or say nothing of the service, are refused in a sentence', () => {
  for (const nothing of [null, 1, 'x', [], {}, { services: {} }, { services: [] }])
    assert.equal(paths(fischereischein, nothing)[0], 'services.fischereischein');
  for (const nothing of [null, 1, 'x', []])
    assert.deepEqual(paths({ ...fischereischein, service: nothing }, musterstadt), [
      'service.json',
    ]);
  const hostile: unknown = JSON.parse(
    '{"authority":{"__proto__":{"polluted":1}},"services":{"fischereischein":{"__proto__":{"polluted":1}}}}',
  );
  assert.ok(paths(fischereischein, hostile).length > 0);
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});

test('a city says of a part of a list what the standard leaves to it, by the name of the part', () => {
  const where = (said: object) => [{ name: 'person', questions: [{ name: 'place', ...said }] }];
  const open = standard({ open: ['authority', 'fees', 'steps/person/questions/place/maxLength'] });
  const shorter = compose(open, city({ steps: where({ maxLength: 30 }) })).service;
  const lengths = (one = service) =>
    one?.steps.flatMap(({ questions = [] }) => questions.map(({ maxLength }) => maxLength));
  assert.ok(service && shorter);
  assert.equal(lengths(shorter)?.filter((one) => one === 30).length, 1);
  assert.deepEqual(shorter.steps.length, service.steps.length);
  const at = 'services.fischereischein.steps';
  for (const [said, path] of [
    [where({ required: false }), `${at}.person.questions.place.required`],
    [[{ name: 'nowhere', questions: [] }], `${at}.nowhere`],
    [[{ name: 'person', title: { de: 'x' } }], `${at}.person.title`],
    [['person'], `${at}.0`],
    [
      [{ name: 'person', questions: [{ name: 'street', maxLength: 30 }] }],
      `${at}.person.questions.street`,
    ],
    [{ person: {} }, at],
  ] as const)
    assert.deepEqual(paths(open, city({ steps: said })), [path]);
});

test('a mistake stands at a place by names, as the files write it: what is composed, nobody can count', () => {
  assert.equal(
    placeAt(service, 'steps[3].questions[0].when.any[1]'),
    'steps/person/questions/givenNames/when/any/1',
  );
  assert.equal(placeAt(service, 'legalBasis[0].purpose'), 'legalBasis/0/purpose');
  assert.equal(placeAt(service, 'fees[9].cents'), 'fees/9/cents');
  assert.equal(placeAt({ steps: [{ name: 'a' }, { name: 'a' }] }, 'steps[1].kind'), 'steps/1/kind');
  assert.equal(placeAt({ options: [{ value: 'a/b' }] }, 'options[0].label'), 'options/a~1b/label');
  for (const odd of ['(the definition)', 'steps', '__proto__', 'a[x].b', 'steps[0', ''])
    assert.equal(placeAt(service, odd), odd.replace('.', '/'));
  const { steps } = fischereischein.service as { steps: readonly { name: string }[] };
  const wrong = steps.map((one) => (one.name === 'person' ? { ...one, stage: 'nowhere' } : one));
  assert.deepEqual(paths(standard({ steps: wrong }), musterstadt), ['steps/person/stage']);
});

test('of a text that belongs nowhere is said how far its place leads', () => {
  for (const [place, says] of [
    ['step/person/title', 'belongs nowhere: there is no “step” in the definition.'],
    ['steps/person/question/x/label', 'belongs nowhere: there is no “question” in “steps/person”.'],
    [
      'steps/person/name',
      'belongs nowhere: the definition says something else there already; what people read stands only in the files of texts.',
    ],
  ] as const)
    assert.deepEqual(
      compose(standard({}, { en: { [place]: 'x' } }), musterstadt).mistakes?.map((one) => one.says),
      [says],
    );
});

test('a service that a city calls otherwise than its folder is named', () => {
  const said = compose(fischereischein, { ...musterstadt, services: { angelschein: own } });
  assert.match(
    said.mistakes?.[0]?.says ?? '',
    /called as its folder; it speaks of: angelschein\.$/,
  );
});

test('of a German text that is missing is said in which file it belongs', () => {
  const { service, texts } = fischereischein as Standard & { texts: Record<string, object> };
  const { 'steps/person/title': _, ...fewer } = texts['de'] as Record<string, string>;
  const saidOf = (one: Standard, own: unknown = musterstadt): unknown[] =>
    compose(one, own).mistakes?.map(({ path, says }) => `${path} ${says}`) ?? [];
  assert.deepEqual(saidOf(standard({}, { de: fewer })), [
    'steps/person/title is missing in texts.de.json.',
  ]);
  const { de: __, ...others } = texts;
  assert.deepEqual(saidOf({ name: 'fischereischein', service, texts: others }), [
    'texts.de.json is missing: German is needed, other languages come beside it.',
  ]);
  const [fee] = own.fees;
  assert.match(
    String(saidOf(fischereischein, city({ fees: [{ ...fee, label: 'Gebühr' }] }))),
    /^fees\/\w+\/label must be texts by language, German at least: \{ "de": "…" \}/,
  );
});

test('what a city says anew without its texts is not looked for in the files of the standard', () => {
  const { open, stages } = fischereischein.service as { open: string[]; stages: object[] };
  const opened = standard({ open: [...open, 'stages'] });
  const found = compose(opened, city({ stages })).mistakes ?? [];
  assert.equal(found.length, stages.length);
  for (const { path, says } of found) {
    assert.match(path, /^stages\/\w+\/title$/);
    assert.match(says, /^is missing: whatever the city says anew, it says with its texts/);
  }
});

test('texts of what was renamed are one mistake, and a city’s texts stand in the city’s file', () => {
  const texts = { 'steps/one/title': 'x', 'steps/one/intro': 'x', 'steps/two/title': 'x' };
  const { mistakes = [] } = compose(
    standard({}, { en: { ...(fischereischein.texts['en'] as object), ...texts } }),
    musterstadt,
  );
  assert.deepEqual(mistakes, [
    {
      path: 'texts.en.json: steps/one/title',
      says: 'belongs nowhere, like 1 more: there is no “one” in “steps”.',
    },
    {
      path: 'texts.en.json: steps/two/title',
      says: 'belongs nowhere: there is no “two” in “steps”.',
    },
  ]);
  const open = [...(fischereischein.service as { open: string[] }).open, 'texts/steps/one/title'];
  assert.deepEqual(paths(standard({ open }), city({ texts: { en: { 'steps/one/title': 'x' } } })), [
    'services.fischereischein.texts.en: steps/one/title',
  ]);
});

test('what a city leaves out that only it knows is one mistake, and nothing when it says nothing at all', () => {
  const { fees: _, ...without } = own;
  const services = { fischereischein: without };
  assert.deepEqual(compose(fischereischein, { ...musterstadt, services }).mistakes, [
    { path: 'fees', says: 'is missing: the standard leaves it to the city’s file.' },
  ]);
  assert.deepEqual(paths(fischereischein, { ...musterstadt, services: {} }), [
    'services.fischereischein',
  ]);
});

test('a city says fees by the conditions that the standard names, and changes those only where they are open', () => {
  const adult = { fact: 'age.max', atLeast: 18 };
  const oldest = (atLeast: number) => ({
    fact: { in: 'years', from: 'birthDate', to: 'today', bound: 'max' },
    atLeast,
  });
  const { conditions, open } = fischereischein.service as { conditions: object; open: string[] };
  const naming = (more: readonly string[] = []): Standard =>
    standard({ conditions: { ...conditions, adult }, open: [...open, ...more] });
  const fees = own.fees.map((fee, at) => (at === 0 ? { ...fee, when: { when: 'adult' } } : fee));
  const { service: composed, mistakes } = compose(naming(), city({ fees }));
  assert.deepEqual(mistakes, undefined);
  assert.deepEqual(composed.fees[0]?.when, oldest(18));
  const older = { conditions: { adult: { fact: 'age.max', atLeast: 21 } }, fees };
  assert.deepEqual(paths(naming(), city(older)), ['services.fischereischein.conditions']);
  const more = city({ conditions: { more: adult }, fees });
  assert.deepEqual(paths(naming(['conditions/adult']), more), [
    'services.fischereischein.conditions.more',
  ]);
  const opened = compose(naming(['conditions/adult']), city(older)).service;
  assert.deepEqual(opened?.fees[0]?.when, oldest(21));
});
