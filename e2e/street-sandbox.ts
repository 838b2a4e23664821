import { readService } from '@stadtkit/steps/read-service.js';
import { startSandbox } from '../packages/sandbox/src/sandbox.js';
import { smallService } from '../packages/steps/src/session/session.fixtures.js';

// A sandbox of a city that asks for a street out of a list on its server: none of the kit's services does.

const definition = {
  ...smallService,
  id: 'test.street',
  title: { de: 'Straßenfest anmelden' },
  duty: false,
  steps: smallService.steps
    .filter(({ kind }) => kind !== 'payment')
    .map((step) =>
      step.kind === 'questions'
        ? {
            ...step,
            questions: [
              ...(step.questions ?? []),
              {
                name: 'street',
                kind: 'combobox',
                label: { de: 'Straße' },
                hint: { de: 'Schreiben Sie die ersten Buchstaben.' },
                purpose: { de: 'Dort sperrt die Stadt die Straße.' },
                legalBasis: 'Satzung',
                retention: 'P1Y',
                required: true,
                optionsFrom: { list: 'streets', asked: true },
              },
            ],
          }
        : step,
    ),
  result: { type: 'notice', next: { de: 'Wir schicken Ihnen die Erlaubnis.' } },
};

/** Invented streets, more than a list shows at once. */
const names = [
  ...['Heidestraße', 'Heideweg', 'An der Heide', 'Müllerstraße', 'Straße des Friedens'],
  ...Array.from({ length: 120 }, (_, at) => `Ringstraße ${String(at + 1)}`),
];
const streets = names.map((de, at) => ({ value: String(100 + at), label: { de } }));

const { service, mistakes } = readService(definition);
if (!service) throw new Error(`The definition is wrong: ${JSON.stringify(mistakes)}`);
const { url } = await startSandbox({
  port: 0,
  services: { strassenfest: service },
  lists: { streets },
});
console.log(`${url}/musterstadt/strassenfest/`);
