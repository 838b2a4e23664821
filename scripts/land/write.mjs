// Writes the configurations, a file for each municipality, into a folder.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCities, readStandards } from '@stadtkit/services/files.js';
import { nrwCities } from './nrw.mjs';

const [folder] = process.argv.slice(2);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const cities = nrwCities(readStandards(), readCities()['musterstadt']);
for (const [name, city] of Object.entries(cities))
  writeFileSync(join(folder, `${name.replaceAll('/', ' ')}.json`), JSON.stringify(city, null, 2));
