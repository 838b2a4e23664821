import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Application } from './application.js';
import { submissionOf } from './flow.js';
import { after } from './happening.js';
import { newApplication } from './new-application.js';
import { filesIn, type FileAnswer } from './question-kinds/files.js';
import { received } from './received.js';
import { id, now, question, service as dog } from './received.fixtures.js';
import type { Service } from './service.js';

const service: Service = {
  ...dog,
  lookups: [],
  eligibility: [],
  checks: [],
  steps: [
    { name: 'start', kind: 'start', stage: 'all', title: { de: 'Start' } },
    {
      name: 'papers',
      kind: 'questions',
      stage: 'all',
      title: { de: 'Papiere' },
      questions: [
        question({ name: 'paper', kind: 'file', types: ['pdf'], maxBytes: 1000, atMost: 9 }),
      ],
    },
  ],
};

const file = (nth: number, more: Partial<FileAnswer> = {}) => ({
  id: `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`,
  name: `${String(nth)}.pdf`,
  type: 'application/pdf',
  size: '20',
  sha512: 'a'.repeat(128),
  ...more,
});

const withFiles = (...files: readonly FileAnswer[]): Application => ({
  ...newApplication(service, { id, key: 'k' }),
  at: 'papers',
  answers: { paper: { value: files.map((one) => ({ ...one })), from: 'typed' } },
});

const reception = (application: Application) =>
  received(submissionOf(service, application, now), service, now, { id });

test('of several files that did not come each is named, and each is asked for again', () => {
  const application = withFiles(file(1), file(2), file(3));
  const said = reception(application);
  assert.ok(said.status === 'rejected');
  assert.deepEqual(
    said.problems.map(({ code, data }) => [code, data?.['name']]),
    [1, 2, 3].map((nth) => ['file-lost', `${String(nth)}.pdf`]),
  );
  const { problems } = said;
  const { answers } = after(service, application, { kind: 'rejected', problems }, now);
  assert.deepEqual(filesIn(answers['paper']?.value), []);
});

test('a name that is no text in Unicode names no file', () => {
  for (const name of ['\ud83d.pdf', 'a\udc00.pdf']) {
    const said = reception(withFiles(file(1, { name })));
    assert.ok(said.status === 'rejected');
    assert.deepEqual(
      said.problems.map(({ code }) => code),
      ['not-an-option'],
    );
  }
  const said = reception(withFiles(file(1, { name: `${'😀'.repeat(251)}.pdf` })));
  assert.ok(said.status === 'rejected');
  assert.deepEqual(
    said.problems.map(({ code }) => code),
    ['file-lost'],
  );
});
