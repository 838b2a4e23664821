// A definition of 500 questions, read and routed, beside `JSON.parse` of the same text.
import { build } from 'esbuild';
import { root } from '../machine.mjs';

export const readings = [
  { name: 'plain', title: 'JSON.parse' },
  { name: 'stadtkit', title: 'readService and route' },
];

const source = `
  import { compose, fischereischein, musterstadt } from './packages/services/src/index.js';
  import { readService } from './packages/steps/src/read-service.js';
  import { route } from './packages/steps/src/flow.js';
  import { newApplication } from './packages/steps/src/new-application.js';
  const definition = structuredClone(compose(fischereischein, musterstadt).service);
  const at = definition.steps.findIndex(({ name }) => name === 'exam') + 1;
  const { attribute, ...question } = definition.steps.find(({ name }) => name === 'person').questions[0];
  const when = { answer: 'examProof', is: 'code' };
  definition.steps.splice(at, 0, ...Array.from({ length: 50 }, (_, nth) => ({
    ...definition.steps[at - 1],
    name: 's' + nth,
    questions: Array.from({ length: 10 }, (_, of) => ({ ...question, name: 'q' + nth + 'x' + of, ...(of % 3 ? {} : { when }) })),
  })));
  const text = JSON.stringify(definition);
  export const plain = () => JSON.parse(text);
  export function stadtkit() {
    const { service, mistakes } = readService(definition);
    if (!service) throw new Error(JSON.stringify(mistakes));
    return route(service, newApplication(service, { id: 'x', key: '' }), { today: '2026-11-28' });
  }
`;

/** Bundled as browsers get it. */
export async function openReadings() {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    conditions: ['@stadtkit/source'],
  });
  const [{ text }] = outputFiles;
  const work = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
  return { origin: work, close: () => {} };
}

/** Milliseconds for one time, of fifty. */
export async function measureReading(_, work, { name }) {
  const from = performance.now();
  for (let time = 0; time < 50; time += 1) work[name]();
  return { time: (performance.now() - from) / 50 };
}
