import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from '@stadtkit/services/analyse.js';
import { readStandards } from '@stadtkit/services/files.js';
import { musterstadt } from '@stadtkit/services/musterstadt.js';
import { offered } from '@stadtkit/services/offered.js';
import type { Service } from '@stadtkit/steps/service.js';
import { buildCity } from './city.js';
import { Device } from './device.js';
import { draftAt, guestOf, instantOf, registersOf, type Prepared } from './prepared.js';
import { usual } from './steering.js';

const ON = '2026-11-28';
const { services } = offered(readStandards(), musterstadt);

/** Where somebody comes to in a city in memory. */
async function comesTo(service: Service, prepared: Prepared) {
  const visitors = {
    guests: guestOf(prepared),
    registers: registersOf(service, prepared),
    now: () => instantOf(prepared),
  };
  return draftAt(await buildCity(service, new Device(), () => usual, visitors), prepared);
}

/** The same service with another register, which the sandbox does not have. */
const elsewhere = (service: Service): Service =>
  JSON.parse(JSON.stringify(service).replaceAll('"fischerpruefung"', '"hunting-exams"')) as Service;

const { fischereischein } = services;
assert.ok(fischereischein);
const all = { ...services, 'a register of one’s own': elsewhere(fischereischein) };

describe('persons of an analysis in the city in memory', () => {
  for (const [name, service] of Object.entries(all))
    for (const person of analyse(service, { on: ON }).persons.filter((one) => !one.refusedBy))
      it(`${name}: ${person.label} is received and gets to the end`, async () => {
        const step = service.steps.at(-1)?.name ?? '';
        const draft = await comesTo(service, { step, person, on: person.today });
        assert.equal(draft.at, step);
        assert.ok(draft.receipt);
      });

  it('stand on a step with what they answer there, and have not left it', async () => {
    const service = services['hundesteuer'];
    assert.ok(service);
    const person = analyse(service, { on: ON }).persons.find(({ label }) => label === 'types');
    assert.ok(person);
    const [filled, empty] = [
      await comesTo(service, { step: 'dogsStep', person, on: ON, filled: true }),
      await comesTo(service, { step: 'dogsStep', person, on: ON }),
    ];
    assert.deepEqual([filled.at, empty.at], ['dogsStep', 'dogsStep']);
    assert.deepEqual(filled.answers['dogs']?.value, person.application.answers['dogs']?.value);
    assert.equal(empty.answers['dogs'], undefined);
  });
});
