import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officeChecks } from '@stadtkit/steps/flow.js';
import type { Service } from '@stadtkit/steps/service.js';
import { applicable } from '@stadtkit/steps/applicable.js';
import { analyse } from './analyse.js';
import { readCities, readStandards } from './files.js';
import { offered } from './offered.js';

const standards = readStandards();

for (const [name, city] of Object.entries(readCities())) {
  const { services, mistakes } = offered(standards, city);

  test(`${name} offers services in which nobody gets stuck`, () => {
    assert.deepEqual(mistakes, []);
    for (const [service, definition] of Object.entries(services)) {
      const { findings, gaveUp } = analyse(definition, { on: '2026-11-28' });
      assert.deepEqual({ service, findings, gaveUp }, { service, findings: [], gaveUp: undefined });
    }
  });
}

test('nobody comes to a screen that asks nothing', () => {
  for (const city of Object.values(readCities()))
    for (const [name, service] of Object.entries(offered(standards, city).services))
      for (const { application, today, label, refusedBy } of analyse(service, { on: '2026-11-28' })
        .persons) {
        const empty = applicable(service, application, { today }).steps.filter(
          ({ step, questions }) => step.kind === 'questions' && questions.length === 0,
        );
        // Whoever is refused has not come to the end of the way.
        const seen = refusedBy === undefined ? empty.map(({ step }) => step.name) : [];
        assert.deepEqual(seen, [], `${name}: ${label}`);
      }
});

test('every text of a standard is there in every language that it speaks', () => {
  for (const { name, texts } of standards) {
    const places = Object.keys((texts as Record<string, object>)['de'] ?? {}).sort();
    const hasArabic = ['hundesteuer', 'meldebescheinigung'].includes(name);
    for (const locale of ['en', 'de-simple', ...(hasArabic ? ['ar'] : [])])
      assert.deepEqual(
        Object.keys((texts as Record<string, object>)[locale] ?? {}).sort(),
        places,
        `${name}, ${locale}`,
      );
  }
});

test('two services speak Arabic, also in what their cities say; the others say nothing in it', () => {
  for (const city of ['musterstadt', 'auental']) {
    const { services } = offered(standards, readCities()[city]);
    for (const [name, service] of Object.entries(services)) {
      const times = (tag: string) => JSON.stringify(service).split(`"${tag}":`).length - 1;
      const isTranslated = ['hundesteuer', 'meldebescheinigung'].includes(name);
      assert.equal(times('ar'), isTranslated ? times('de') : 0, `${name} of ${city}`);
    }
  }
});

test('what is wrong with one service leaves the others as they are', () => {
  const [city] = Object.values(readCities()) as { services: object }[];
  const { services, mistakes } = offered(standards, {
    ...city,
    services: { ...city?.services, angelkarte: { stages: [] }, hundefuetterung: {} },
  });
  assert.ok(services['meldebescheinigung'] && services['fischereischein']);
  assert.equal(services['angelkarte'], undefined);
  const said = mistakes.map(({ path }) => path);
  assert.ok(said.includes('services.hundefuetterung'), said.join());
  assert.ok(
    said.some((path) => path.startsWith('angelkarte: ')),
    said.join(),
  );
});

test('a city that says nothing of services offers none', () => {
  for (const city of [undefined, null, 'x', {}, { services: [] }, { services: 7 }])
    assert.deepEqual(offered(standards, city).services, {});
});

test('what the office always looks at needs no condition', () => {
  const { services } = offered(standards, readCities()['musterstadt']);
  const sondernutzung = services['sondernutzung'];
  assert.ok(sondernutzung);
  assert.ok(sondernutzung.checks?.some(({ when }) => when === undefined));
  for (const { application, today, refusedBy } of analyse(sondernutzung, { on: '2026-11-28' })
    .persons)
    if (!refusedBy) assert.ok(officeChecks(sondernutzung, application, { today }).includes('site'));
});

test('somebody registers a harmless dog alone, and somebody a dangerous one, too', () => {
  const { services } = offered(standards, readCities()['musterstadt']);
  const { hundesteuer } = services as Readonly<Record<'hundesteuer', Service>>;
  const insured = analyse(hundesteuer, { on: '2026-11-28' }).persons.map(({ application }) =>
    (application.answers['dogs']?.value as readonly Record<string, string>[]).map(
      (dog) => dog['insurer'] !== undefined,
    ),
  );
  assert.ok(insured.some((dogs) => dogs.length === 1 && !dogs[0]));
  assert.ok(insured.some((dogs) => dogs.includes(true) && dogs.includes(false)));
});
