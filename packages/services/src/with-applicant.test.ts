import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Service } from '@stadtkit/steps/service.js';
import { analyse } from './analyse.js';
import { compose, type Standard } from './compose.js';
import { readCities, readStandards } from './files.js';

const standard = readStandards().find(({ name }) => name === 'angelkarte');
assert.ok(standard);
const angelkarte: Standard = standard;
const musterstadt = readCities()['musterstadt'];
const offered = (more: Partial<Standard> = {}): Service => {
  const { service, mistakes } = compose({ ...angelkarte, ...more }, musterstadt);
  assert.ok(service, JSON.stringify(mistakes));
  return service;
};
const asked = (service: Service) =>
  service.steps
    .flatMap(({ questions = [] }) => questions)
    .find(({ name }) => name === 'appliesFor');

test('every service asks in the same words for whom somebody applies, in its languages', () => {
  const question = asked(offered());
  assert.deepEqual(question?.label, {
    de: 'Für wen stellen Sie den Antrag?',
    'de-simple': 'Für wen ist der Antrag?',
    en: 'For whom do you apply?',
  });
  assert.deepEqual(
    question.options?.map(({ label }) => label.de),
    ['Für mich selbst', 'Für mein Kind', 'Für jemand anderen'],
  );
  assert.ok(question.purpose?.en);
});

test('what the definition words itself stays', () => {
  const place = 'steps/who/questions/appliesFor';
  const texts = Object.fromEntries(
    Object.entries(angelkarte.texts).map(([locale, some]) => [
      locale,
      {
        ...(some as object),
        [`${place}/label`]: `Wer angelt? (${locale})`,
        [`${place}/options/child/label`]: `Mein Kind (${locale})`,
      },
    ]),
  );
  const question = asked(offered({ texts }));
  assert.equal(question?.label.de, 'Wer angelt? (de)');
  assert.deepEqual(
    question.options?.map(({ label }) => label.en),
    ['For myself', 'Mein Kind (en)', 'For somebody else'],
  );
});

test('somebody who could apply for another without showing anything is found', () => {
  const hole = (change: (service: Service) => Service): readonly string[] =>
    analyse(change(offered()), { on: '2026-11-28' }).findings.map(({ kind, path, person }) =>
      [kind, path, person?.label].join(' '),
    );
  assert.deepEqual(
    hole((one) => one),
    [],
  );
  const withWhen = (name: string, is: string) => (service: Service) => ({
    ...service,
    steps: service.steps.map((step) => ({
      ...step,
      ...(step.questions
        ? {
            questions: step.questions.map((question) =>
              question.name === name
                ? { ...question, when: { answer: 'appliesFor', is } }
                : question,
            ),
          }
        : {}),
    })),
  });
  const [found = '', ...more] = hole(withWhen('custody', 'proxy'));
  assert.match(found, /^unproven applicant\.proofs\.child For my child/);
  assert.deepEqual(more, []);
});
