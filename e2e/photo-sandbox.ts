import { readService } from '@stadtkit/steps/read-service.js';
import { startSandbox } from '../packages/sandbox/src/sandbox.js';
import { smallService } from '../packages/steps/src/session/session.fixtures.js';

// A sandbox of a city that asks for a passport photo: none of the kit's services does.

const definition = {
  ...smallService,
  id: 'test.photo',
  title: { de: 'Ausweis für die Bücherei' },
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
                name: 'portrait',
                kind: 'photo',
                label: { de: 'Passfoto' },
                purpose: { de: 'Es steht auf dem Ausweis.' },
                legalBasis: 'Satzung',
                retention: 'P1Y',
                required: true,
              },
            ],
          }
        : step,
    ),
  result: { type: 'notice', next: { de: 'Wir schicken Ihnen den Ausweis.' } },
};

const { service, mistakes } = readService(definition);
if (!service) throw new Error(`The definition is wrong: ${JSON.stringify(mistakes)}`);
const { url } = await startSandbox({ port: 0, services: { ausweis: service } });
console.log(`${url}/musterstadt/ausweis/`);
