import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Question, Service } from '@stadtkit/steps/service.js';
import { analyse } from './analyse.js';
import { compose, fischereischein, musterstadt } from './index.js';

const on = '2026-11-28';
const { service: real } = compose(fischereischein, musterstadt);
assert.ok(real);

/** The fishing licence with more questions, six to a step, every third of them under a condition. */
function withMore(count: number, looked: () => void): Service {
  assert.ok(real);
  const ask = (at: number): Question => ({
    kind: 'yes-no',
    get name() {
      looked();
      return `more${String(at)}`;
    },
    label: { de: `Frage ${String(at)}` },
    purpose: { de: 'Damit das Amt es weiß.' },
    legalBasis: '§ 31 LFischG NRW',
    retention: 'P1Y',
    required: true,
    ...(at % 3 === 1 ? { when: { answer: `more${String(at - 1)}`, is: true } } : {}),
  });
  const steps = Array.from({ length: count / 6 }, (_, at) => ({
    name: `step${String(at)}`,
    kind: 'questions' as const,
    stage: real.stages[0]?.name ?? '',
    title: { de: 'Mehr' },
    questions: Array.from({ length: 6 }, (_, nth) => ask(6 * at + nth)),
  }));
  const review = real.steps.findIndex(({ kind }) => kind === 'review');
  return { ...real, steps: real.steps.toSpliced(review, 0, ...steps) };
}

test('with twice as many questions it takes at most four times as long', () => {
  const looks = (count: number): number => {
    let looked = 0;
    analyse(
      withMore(count, () => looked++),
      { on },
    );
    return looked;
  };
  const times = looks(240) / looks(120);
  assert.ok(times < 3, `${String(times)} times`);
});
