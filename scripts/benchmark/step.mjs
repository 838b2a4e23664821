// A step of a service with a hundred questions: what a key press in one of them costs.
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../machine.mjs';
import { pressKeys } from './keys.mjs';
import { median } from './rounds.mjs';
import { serve } from './serve.mjs';
import { visit } from './visit.mjs';

export const stepPages = [
  { name: 'plain', title: 'the same controls in plain HTML' },
  { name: 'stadtkit', title: 'stadt-service' },
];

const count = 100;
/** A text in the middle. */
const field = 'q48';

const source = `
  import './packages/steps/elements/service/neighbours.fixtures.js';
  import './packages/fields/elements/number-field/stadt-number-field.js';
  import './packages/fields/elements/select-field/stadt-select-field.js';
  import './packages/steps/elements/service/stadt-service.js';
  import { partiesAt } from './packages/steps/elements/service/parties-at.fixtures.js';
  import { wholeService } from './packages/steps/elements/service/whole.fixtures.js';
  const kinds = ['text', 'number', 'date', 'choice', 'select', 'yes-no'];
  const options = ['a', 'b', 'c'].map((value) => ({ value, label: { de: 'Antwort ' + value } }));
  const questions = Array.from({ length: ${count} }, (_, at) => ({
    name: 'q' + at,
    kind: kinds[at % kinds.length],
    label: { de: 'Frage ' + at },
    purpose: { de: 'Davon hängt die Gebühr ab.' },
    legalBasis: 'Satzung',
    retention: 'P1Y',
    required: true,
    ...(['choice', 'select'].includes(kinds[at % kinds.length]) ? { options } : {}),
    // Not so: all are asked.
    ...(at % 5 === 4 ? { when: { not: { answer: 'q3', is: 'c' } } } : {}),
  }));
  const steps = wholeService.steps.map((step) => step.name === 'person' ? { ...step, questions } : step);
  const element = document.querySelector('stadt-service');
  element.parties = partiesAt('person', { answers: {} });
  element.service = { ...wholeService, steps };
`;

const controls = [
  (name) => `<label>${name} <input name="${name}" required /></label>`,
  (name) => `<label>${name} <input name="${name}" inputmode="decimal" required /></label>`,
  (name) =>
    `<fieldset><legend>${name}</legend>${['day', 'month', 'year']
      .map((part) => `<label>${part} <input name="${name}-${part}" size="4" required /></label>`)
      .join('')}</fieldset>`,
  (name) => chosen(name, 3),
  (name) =>
    `<label>${name} <select name="${name}"><option></option><option>a</option><option>b</option></select></label>`,
  (name) => chosen(name, 2),
];
const chosen = (name, options) =>
  `<fieldset><legend>${name}</legend>${Array.from(
    { length: options },
    (_, at) => `<label><input type="radio" name="${name}" value="${at}" required />${at}</label>`,
  ).join('')}</fieldset>`;

const page = (body) =>
  `<!doctype html><html lang="de"><meta charset="utf-8" /><title>Antrag</title>
<link rel="icon" href="data:," /><body>${body}</body></html>`;

export async function serveStep() {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, loader: 'js' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    write: false,
    outdir: root,
    target: 'es2022',
    tsconfig: join(root, 'tsconfig.base.json'),
    conditions: ['@stadtkit/source', 'production'],
    logLevel: 'error',
  });
  const plain = Array.from({ length: count }, (_, at) => controls[at % 6](`q${at}`)).join('\n');
  const files = outputFiles.map(({ path, text }) => [`/${path.slice(root.length)}`, text]);
  return serve([
    ...files,
    ['/plain', page(`<form>${plain}<button>Weiter</button></form>`)],
    [
      '/stadtkit',
      page('<stadt-service></stadt-service><script type="module" src="/stdin.js"></script>'),
    ],
  ]);
}

export const measureStep = (browser, origin, { name }) =>
  visit(browser, { url: `${origin}/${name}` }, async (page, devtools) => {
    const type = async () => {
      await page.locator(`[name=${field}]`).focus();
      // What comes with the first key press.
      await page.keyboard.press('a');
      await page.waitForLoadState('networkidle');
      const times = await pressKeys(page, devtools);
      return { median: median(times), most: times.at(-1) };
    };
    const right = await type();
    await page.locator(`[name=${field}]`).fill('');
    await page.getByRole('button', { name: 'Weiter', exact: true }).click();
    if (name === 'stadtkit') await page.locator('stadt-error-summary').waitFor();
    const wrong = await type();
    return { ...right, medianWrong: wrong.median, mostWrong: wrong.most };
  });
