import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readService } from './read-service.js';
import { question, service } from './received.fixtures.js';

/** The mistakes of a service that asks for these files: how many bytes, and how many, on steps of one question each. */
function mistakes(...files: readonly (readonly [maxBytes: number, atMost?: number])[]) {
  const start = { name: 'start', kind: 'start', stage: 'all', title: { de: 'Start' } };
  const end = service.steps.filter(({ kind }) => kind === 'review' || kind === 'result');
  const steps = files.map(([maxBytes, atMost], nth) => ({
    ...{ name: `papers${String(nth)}`, kind: 'questions', stage: 'all', title: { de: 'Papiere' } },
    questions: [
      question({ name: `note${String(nth)}` }),
      question({
        ...{ name: `paper${String(nth)}`, kind: 'file', types: ['pdf'], maxBytes },
        ...(atMost === undefined ? {} : { atMost }),
      }),
    ],
  }));
  const definition = {
    ...service,
    identification: { ...service.identification, minimumLevel: 'none' },
    lookups: [],
    eligibility: [],
    checks: [],
    steps: [start, ...steps, ...end],
  };
  return readService(definition).mistakes ?? [];
}

const most = 20_000_000;

test('files that together are more bytes than an application takes are a mistake, where they become too many', () => {
  assert.deepEqual(mistakes([most, 4], [10_000_000]), [], '90 MB to the byte');
  for (const [files, path] of [
    [[[most, 4], [10_000_001]], 'steps[2].questions[1].maxBytes'],
    [[[most, 5]], 'steps[1].questions[1].maxBytes'],
    [[[1_000_000, 20], [most], [most], [most], [most]], 'steps[5].questions[1].maxBytes'],
    [
      [
        [most, 20],
        [most, 2],
      ],
      'steps[1].questions[1].maxBytes',
    ],
  ] as const)
    assert.deepEqual(
      mistakes(...files).map((one) => one.path),
      [path],
      JSON.stringify(files),
    );
  const [mistake] = mistakes([most, 4], [10_000_001]);
  assert.match(
    mistake?.says ?? '',
    /90000001 bytes .* an application takes 90000000; lower one of them/,
  );
});

test('more files than an application takes are a mistake', () => {
  assert.deepEqual(mistakes([1000, 20], [1000, 20], [1000, 10]), []);
  const [mistake, ...others] = mistakes([1000, 20], [1000, 20], [1000, 11], [1000, 20]);
  assert.equal(mistake?.path, 'steps[3].questions[1].atMost');
  assert.match(mistake.says, /51 files .* an application takes 50; lower atMost/);
  assert.deepEqual(others, []);
});
