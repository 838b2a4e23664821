import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { exifSegment, greyJpeg } from '../../kinds/src/jpeg.fixtures.js';
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

const asking: Service = {
  ...service,
  steps: service.steps.map((step) =>
    step.name === 'papers'
      ? { ...step, questions: [question({ name: 'portrait', kind: 'photo' })] }
      : step,
  ),
};

/** What the office says when these bytes come, and the application says this of them. */
function judged(bytes: Uint8Array, says: Partial<FileAnswer> = {}) {
  const photo = file(1, {
    name: 'ich.jpg',
    type: 'image/jpeg',
    size: String(bytes.length),
    sha512: createHash('sha512').update(bytes).digest('hex'),
    ...says,
  });
  const application: Application = {
    ...withFiles(),
    answers: { portrait: { value: [{ ...photo }], from: 'typed' } },
  };
  const size = bytes.length;
  const came = { size, sha512: createHash('sha512').update(bytes).digest('hex'), bytes };
  const attachments = { [photo.id]: came };
  const said = received(submissionOf(asking, application, now), asking, now, { id, attachments });
  return said.status === 'rejected'
    ? said.problems.map(({ question, code }) => [question, code])
    : said.status;
}

const right = { width: 827, height: 1063 };

test('a photo that is as the field cuts it is received', () => {
  for (const size of [right, { width: 413, height: 531 }, { width: 500, height: 643 }])
    assert.equal(judged(greyJpeg(size)), 'received');
});

test('a forged photo is refused, with the name of its question', () => {
  const text = (bytes: string): Uint8Array => Buffer.from(bytes, 'latin1');
  const forged: readonly (readonly [Uint8Array, string, Partial<FileAnswer>?])[] = [
    [greyJpeg({ width: 300, height: 386 }), 'photo-too-small'],
    [greyJpeg({ width: 827, height: 827 }), 'file-refused'],
    [greyJpeg({ width: 4000, height: 5143 }), 'file-refused'],
    [greyJpeg(right, exifSegment), 'file-refused'],
    [Uint8Array.from([...greyJpeg(right), ...text('PK\u0003\u0004')]), 'file-refused'],
    [greyJpeg(right).slice(0, -2), 'file-unreadable'],
    [text('%PDF-1.7'), 'file-type'],
    [text('\u0089PNG\r\n\u001A\n'), 'file-type'],
    [text('MZ'), 'file-unreadable'],
    [greyJpeg(right), 'file-type', { name: 'ich.png' }],
    [greyJpeg(right), 'file-type', { name: 'ich.jpg.exe' }],
    [greyJpeg(right), 'file-type', { type: 'application/pdf' }],
    [greyJpeg(right), 'file-too-big', { size: '2000001' }],
    [greyJpeg(right), 'file-lost', { size: '1' }],
    [greyJpeg(right), 'file-lost', { sha512: 'b'.repeat(128) }],
  ];
  for (const [bytes, code, says] of forged) {
    const [first] = judged(bytes, says);
    assert.deepEqual(first, ['portrait', code], JSON.stringify([code, says]));
  }
});

test('two photos are one too many', () => {
  const two = [1, 2].map((nth) => ({ ...file(nth, { name: 'ich.jpg', type: '' }) }));
  const application: Application = {
    ...withFiles(),
    answers: { portrait: { value: two, from: 'typed' } },
  };
  const said = received(submissionOf(asking, application, now), asking, now, { id });
  assert.ok(said.status === 'rejected');
  assert.deepEqual(said.problems.map(({ question, code }) => [question, code]).slice(0, 1), [
    ['portrait', 'file-too-many'],
  ]);
});
