import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readService } from '@stadtkit/steps/read-service.js';
import type { Service } from '@stadtkit/steps/service.js';
import { seen, type Draft } from './analyse.fixtures.js';
import { analyse } from './analyse.js';
import { readCities, readStandards } from './files.js';
import { offered } from './offered.js';
import { groundIn, type Plant } from './planted-faults.fixtures.js';
import { inFees } from './planted-fees.fixtures.js';
import { inQuestions } from './planted-questions.fixtures.js';
import { inRules } from './planted-rules.fixtures.js';
import { inSources } from './planted-sources.fixtures.js';

const on = '2026-11-28';
const standards = readStandards();
const cities = readCities();
const { services } = offered(standards, cities['musterstadt']);
const plants: readonly Plant[] = [...inQuestions, ...inSources, ...inRules, ...inFees];

/** A service with a fault in it. */
function planted(service: Service, { plant }: Plant): Service {
  const copy = structuredClone(service) as Draft<Service>;
  plant(groundIn(copy));
  return copy;
}

/** Finds the fault, and has its person show it. */
function finds(service: Service, { found, at, shows }: Plant): void {
  const { findings, gaveUp } = analyse(service, { on });
  const mistakes = (readService(service).mistakes ?? []).map((one) => ({
    kind: 'reading',
    ...one,
  }));
  const all = [...findings, ...mistakes];
  const said = all.map(({ kind, path, says }) => `${kind} ${path} ${says}`).join('\n');
  assert.equal(gaveUp, undefined);
  assert.ok(
    all.some(({ kind, path }) => kind === found && at.test(path)),
    `${found} ${String(at)} is not among:\n${said}`,
  );
  if (!shows) return;
  assert.ok(
    findings.some(
      ({ kind, path, person }) =>
        kind === found && at.test(path) && person && shows(seen(service, person)),
    ),
    `nobody shows it:\n${said}`,
  );
}

it('all six standard services are tried', () => {
  assert.deepEqual(
    Object.keys(services).sort(),
    standards.map(({ name }) => name),
  );
});

for (const [name, service] of Object.entries(services))
  describe(`${name}: a fault is found, with somebody who shows it`, () => {
    for (const plant of plants)
      it(plant.fault, () => {
        finds(planted(service, plant), plant);
      });
  });

for (const [city, said] of Object.entries(cities))
  it(`${city}: nothing is found where nothing is planted`, () => {
    for (const [name, service] of Object.entries(offered(standards, said).services)) {
      assert.deepEqual(analyse(service, { on }).findings, [], name);
      assert.equal(readService(service).mistakes, undefined, name);
    }
  });
