// A sample of what `npm run land` looks at: every 33rd municipality, all services.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCities, readStandards } from '@stadtkit/services/files.js';
import { run } from 'stadtkit';
import { nrwCities } from './land/nrw.mjs';

const { musterstadt } = readCities();
const cities = nrwCities(readStandards(), musterstadt);
const sample = Object.fromEntries(Object.entries(cities).filter((_, at) => at % 33 === 0));

test('nobody gets stuck in any service of twelve municipalities, cities and small ones', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stadtkit-'));
  const path = join(folder, 'nrw.json');
  writeFileSync(path, JSON.stringify(sample));
  const said = [];
  const voice = { say: (text) => said.push(text), complain: (text) => said.push(text) };
  const code = await run(['land', '--cities', path, '--on', '2026-11-28'], voice);
  rmSync(folder, { recursive: true });
  assert.equal(code, 0, said.join('\n'));
  const services = Object.keys(musterstadt.services).length;
  assert.match(said.join('\n'), new RegExp(`^# 12 cities, ${12 * services} services\n`));
});

test('there are 396 municipalities, each with its key, and nothing of Musterstadt', () => {
  const all = Object.values(cities);
  assert.equal(all.length, 396);
  assert.equal(new Set(all.map(({ authority }) => authority.ags)).size, 396);
  for (const { authority } of all) assert.match(authority.ags, /^05\d{6}$/);
  assert.doesNotMatch(JSON.stringify(all), /musterstadt|05999000/i);
});

test('contacts are nobody’s, and amounts are marked as samples; what the state takes is the same everywhere', () => {
  const levies = new Set();
  for (const { services } of Object.values(cities))
    for (const { authority, fees = [] } of Object.values(services)) {
      if (authority) assert.match(authority.email, /@[a-z-]+\.example$/);
      for (const { kind, cents, sample: isSample } of fees) {
        assert.equal(isSample, true);
        if (kind === 'levy') levies.add(JSON.stringify(cents));
      }
    }
  assert.equal(levies.size, 1);
});
