// What fields weigh, each alone and all together, and the first step of a service, against their budgets: minified, brotli,
// Lit and theme included. What comes when somebody begins to answer (sentences, kinds, pickers; docs/decisions/0007) is shown
// beside it.
//   npm test -- size                         the table; fails beyond a budget
//   npm run size -- stadt-date-field …       what the bytes of these are made of
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from './files.mjs';
import { root, run, setUp, stop } from './machine.mjs';

/** The most that may be loaded at once, in bytes (1 kB = 1,000 bytes). Why a field may weigh so much: docs/decisions/0019. */
const budget = { field: 7_700, form: 9_700, all: 30_000, service: 25_000 };

await setUp();
const { brotli, weigh } = await import('./bundle.mjs');

const tagFiles = filesUnder(['packages/fields/elements']).filter((path) =>
  /\/stadt-[a-z-]+\.ts$/.test(path),
);
const tagOf = (file) => file.match(/(stadt-[a-z-]+)\.ts$/)[1];
/** The form of the benchmark (docs/benchmarks.md): ten questions, and the button. */
const form = [
  ...['text', 'email', 'date', 'select'].map(
    (name) => `fields/elements/${name}-field/stadt-${name}-field.ts`,
  ),
  ...['choice-group', 'checkbox', 'text-area'].map(
    (name) => `fields/elements/${name}/stadt-${name}.ts`,
  ),
  'content/elements/action/stadt-action.ts',
].map((path) => `packages/${path}`);
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(2).padStart(7)} kB`;
const later = (bytes) => (bytes ? `${kilobytes(bytes)} when needed` : '');
const beyond = [];

const row = async (name, files, most) => show(name, await weigh(files), most);

function show(name, weight, most = Infinity) {
  const isBeyond = weight.atOnce > most;
  if (isBeyond)
    beyond.push(`${name} weighs ${weight.atOnce - most} bytes more than its budget of ${most}.`);
  console.log(
    `${kilobytes(weight.atOnce)} ${isBeyond ? '!' : ' '} ${name.padEnd(24)}${later(weight.later)}`.trimEnd(),
  );
}

async function table() {
  console.log('\nFields, each with all it loads at once (Lit and theme included), brotli:');
  for (const file of tagFiles) await row(tagOf(file), [file], budget.field);
  await row('a form of ten fields', form, budget.form);
  await row('all fields together', tagFiles, budget.all);
  await row('of that, the theme', ['packages/theme/src/theme.ts']);
  console.log('\nThe first step of a service, as pages load it:');
  const service = brotli(readFileSync(join(root, 'packages/embed/dist/bundle/stadtkit.js')));
  show('stadtkit.js', { atOnce: service, later: 0 }, budget.service);
  if (beyond.length > 0) stop(`\n${beyond.join('\n')}\nWhat it is made of: npm run size -- <tag>`);
}

async function makeUp(tag) {
  const file = tagFiles.find((path) => tagOf(path) === tag);
  if (!file) stop(`There is no field “${tag}”. There are: ${tagFiles.map(tagOf).join(', ')}.`, 2);
  const { atOnce, modules } = await weigh([file]);
  console.log(
    `\n${kilobytes(atOnce)}  ${tag}, of these modules (each alone, so they add up to more):`,
  );
  for (const { name, bytes } of modules()) console.log(`${kilobytes(bytes)}    ${name}`);
}

const tags = process.argv.slice(2);
if (tags.length === 0) {
  const built = await run(process.execPath, ['scripts/build.mjs', '--served']);
  if (built !== 0) process.exit(built);
  await table();
}
for (const tag of tags) await makeUp(tag);
