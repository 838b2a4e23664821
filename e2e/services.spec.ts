import { analyse } from '@stadtkit/services/analyse.js';
import { readStandards } from '@stadtkit/services/files.js';
import { musterstadt } from '@stadtkit/services/musterstadt.js';
import { offered } from '@stadtkit/services/offered.js';
import { test } from './sandbox.js';
import { Walk } from './walk.js';

/** Every service that the city offers, gone through by the fewest persons who together go every way, with keys alone. */
const { services } = offered(readStandards(), musterstadt);
const on = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format();

test.use({ viewport: { width: 320, height: 800 } });

for (const [name, service] of Object.entries(services))
  for (const [at, person] of analyse(service, { on }).persons.entries())
    test(`${name} ${at + 1}: ${person.label}`, async ({ page, sandbox }) => {
      await new Walk(page, sandbox, name, service, person).go();
    });
