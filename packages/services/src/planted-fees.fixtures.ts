import {
  asks,
  charge,
  insert,
  nobody,
  options,
  type Ground,
  type Plant,
} from './planted-faults.fixtures.js';
import type { Condition } from '@stadtkit/steps/service.js';

const line = (from: string): RegExp => new RegExp(`^fees\\[\\d+\\]${from}$`);
const lessFor = (...whens: readonly Condition[]) =>
  whens.map((when) => ({ when, percent: 50, reason: { de: 'Weil es so ist.' } }));
const insertOptions = (ground: Ground): void => {
  insert(ground, [asks('planted', { kind: 'choice', options })]);
};

/** Faults in what is to be paid. */
export const inFees: readonly Plant[] = [
  {
    fault: 'an option without an amount',
    found: 'fee-without-amount',
    at: line('\\.cents\\.table'),
    plant: (ground) => {
      insertOptions(ground);
      charge(ground, { cents: { by: 'planted', table: { a: 1000 } } });
    },
    shows: ({ due }) => due['planted'] === null,
  },
  {
    fault: 'a quantity that is not asked of everybody who pays',
    found: 'fee-without-amount',
    at: line('\\.times'),
    plant: (ground) => {
      insert(ground, [asks('many', { kind: 'number', min: 1, max: 9, when: ground.one })]);
      charge(ground, { times: ['many'] });
    },
    shows: ({ due, questions }) => due['planted'] === null && !questions.includes('many'),
  },
  {
    fault: 'two questions by which it costs, one of them not asked of all',
    found: 'fee-without-amount',
    at: line('\\.cents\\.table'),
    plant: (ground) => {
      insert(ground, [asks('planted', { kind: 'choice', options, when: ground.one })]);
      charge(ground, { cents: { by: 'planted', table: { a: 1000, b: 2000 } } });
    },
    shows: ({ due, questions }) => due['planted'] === null && !questions.includes('planted'),
  },
  {
    fault: 'an amount for an option that is not there',
    found: 'reading',
    at: line('\\.cents\\.table'),
    plant: (ground) => {
      insertOptions(ground);
      charge(ground, { cents: { by: 'planted', table: { a: 1000, b: 2000, c: 3000 } } });
    },
  },
  {
    fault: 'days without an amount',
    found: 'reading',
    at: /^fees$/,
    plant: (ground) => {
      charge(ground, {});
      for (const one of ground.service.fees) one.validTo = '2026-12-30';
      charge(ground, { id: 'next', validFrom: '2027-01-01' });
    },
  },
  {
    fault: 'a line twice',
    found: 'reading',
    at: /^fees/,
    plant: (ground) => {
      charge(ground, {});
      charge(ground, { cents: 2000 });
    },
  },
  {
    fault: 'the same thing to be paid twice by some',
    found: 'fee-twice',
    at: line(''),
    plant: (ground) => {
      charge(ground, {});
      charge(ground, { id: 'again', cents: 2000, when: ground.one });
    },
    shows: ({ due }) => due['planted'] === 1000 && due['again'] === 2000,
  },
  {
    fault: 'the same thing to be paid twice from next year on',
    found: 'fee-twice',
    at: line(''),
    plant: (ground) => {
      charge(ground, {});
      charge(ground, { id: 'again', cents: 2000, validFrom: '2027-01-01' });
    },
    shows: ({ due }) => due['planted'] === 1000 && due['again'] === 2000,
  },
  {
    fault: 'a line that nobody pays',
    found: 'never-holds',
    at: line('\\.when'),
    plant: (ground) => {
      charge(ground, { when: nobody(ground) });
    },
    shows: ({ due, stopsAt }) => stopsAt === 'review' && !('planted' in due),
  },
  {
    fault: 'a condition of a line that everybody meets',
    found: 'always-holds',
    at: line('\\.when'),
    plant: (ground) => {
      charge(ground, { when: ground.given });
    },
    shows: ({ due }) => due['planted'] === 1000,
  },
  {
    fault: 'a line whose condition contradicts itself',
    found: 'contradiction',
    at: line('\\.when'),
    plant: (ground) => {
      charge(ground, { when: { all: [ground.one, ground.other] } });
    },
    shows: ({ due }) => !('planted' in due),
  },
  {
    fault: 'a line of next year that nobody pays',
    found: 'never-holds',
    at: line('\\.when'),
    plant: (ground) => {
      charge(ground, { when: nobody(ground), validFrom: '2027-01-01' });
    },
    shows: ({ due, stopsAt }) => stopsAt === 'review' && !('planted' in due),
  },
  {
    fault: 'a reduction for nobody',
    found: 'never-holds',
    at: line('\\.reductions\\[0\\]\\.when'),
    plant: (ground) => {
      charge(ground, { reductions: lessFor(nobody(ground)) });
    },
    shows: ({ due }) => due['planted'] === 1000,
  },
  {
    fault: 'a reduction for everybody',
    found: 'always-holds',
    at: line('\\.reductions\\[0\\]\\.when'),
    plant: (ground) => {
      charge(ground, { reductions: lessFor(ground.given) });
    },
    shows: ({ due }) => due['planted'] === 500,
  },
  {
    fault: 'a reduction behind one that always counts first',
    found: 'hidden-reduction',
    at: line('\\.reductions\\[1\\]'),
    plant: (ground) => {
      insertOptions(ground);
      const narrow = { all: [ground.one, { answer: 'planted', is: 'a' }] };
      charge(ground, { reductions: lessFor(ground.one, narrow) });
    },
    shows: ({ due }) => due['planted'] === 500,
  },
  {
    fault: 'a reduction below zero',
    found: 'reading',
    at: line('\\.reductions\\[0\\]\\.cents'),
    plant: (ground) => {
      const reason = { de: 'Weil es so ist.' };
      charge(ground, { reductions: [{ when: ground.one, cents: 2000, reason }] });
    },
  },
];
