import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Condition, Fact } from '@stadtkit/steps/service.js';
import { analyse } from './analyse.js';
import { readCities, readStandards } from './files.js';
import { offered } from './offered.js';

const on = '2026-11-28';
const services = offered(readStandards(), readCities()['musterstadt']).services;

/** What is said of a service in which the office looks at whoever meets a condition. */
function found(name: string, when: Condition): readonly string[] {
  const service = services[name];
  assert.ok(service, name);
  const checks = [...(service.checks ?? []), { name: 'own', when, reason: { de: 'x' } }];
  return analyse({ ...service, checks }, { on }).findings.map(({ kind }) => kind);
}
const days = (from: string, to: string): Fact => ({ in: 'days', from, to });
const poodles: Fact = { count: 'dogs', when: { answer: 'breed', is: 'poodle' } };
const longHeld: Fact = {
  count: 'dogs',
  when: { fact: { in: 'years', from: 'since', to: 'today' }, atLeast: 2 },
};

describe('a fact', () => {
  it('is met by somebody on each side of what it is compared with', () => {
    for (const [name, when] of [
      ['sondernutzung', { fact: days('today', 'period.from'), below: 30 }],
      ['sondernutzung', { fact: days('period.from', 'period.to'), atLeast: 90 }],
      ['sondernutzung', { fact: days('2027-05-01', 'period.to'), atLeast: 0 }],
      ['hundesteuer', { fact: poodles, atLeast: 3 }],
      ['hundesteuer', { fact: { count: 'dogs' }, below: 2 }],
      ['hundesteuer', { fact: longHeld, is: 2 }],
    ] as const)
      assert.deepEqual(found(name, when), [], JSON.stringify(when));
  });

  it('that nobody or everybody meets is found', () => {
    const notYet: Fact = {
      count: 'dogs',
      when: { fact: days('today', 'since'), atLeast: 1 },
    };
    for (const [name, nobody, everybody] of [
      // The first day is today at the earliest.
      [
        'sondernutzung',
        { fact: days('today', 'period.from'), below: 0 },
        { fact: days('today', 'period.from'), atLeast: 0 },
      ],
      [
        'sondernutzung',
        { fact: days('period.from', 'period.to'), below: 0 },
        { fact: days('period.from', 'period.to'), atLeast: 0 },
      ],
      // Five dogs are the most.
      ['hundesteuer', { fact: poodles, atLeast: 6 }, { fact: poodles, below: 6 }],
      // Somebody has each dog since a day that is past.
      ['hundesteuer', { fact: notYet, atLeast: 1 }, { fact: notYet, below: 1 }],
    ] as const) {
      assert.deepEqual(found(name, nobody), ['never-holds'], JSON.stringify(nobody));
      assert.deepEqual(found(name, everybody), ['always-holds'], JSON.stringify(everybody));
    }
  });
});
