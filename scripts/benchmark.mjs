// Fields and services beside plain HTML and other libraries, in turns. Writes docs/benchmarks.md, which says what is measured.
//   npm run benchmark
//   npm run benchmark -- --only=form|thousand|service|definition|step    one part
//   npm run benchmark -- --runs 9                         rounds, instead of 5
//   npm run benchmark -- --no-write                       leaves the page as it is
// Says ratios: absolute times differ from machine to machine. Fails when a goal for bytes, requests or layout shift is lost
// that was reached before, never for a time.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { readOptions } from './benchmark/options.mjs';
import { filesUnder } from './files.mjs';
import { digest, install, once, root, run, setUp, stop } from './machine.mjs';

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') stop(options, 2);
await setUp();

const folder = join(root, 'scripts/benchmark');
const isAsked = (part) => options.parts.includes(part);

async function build() {
  if (isAsked('service') && (await run(process.execPath, ['scripts/build.mjs', '--bundle'])) !== 0)
    process.exit(1);
  if (!isAsked('form') && !isAsked('thousand')) return;
  const lockfile = 'scripts/benchmark/package-lock.json';
  const installed = async () => {
    console.log('Installing the other libraries …');
    if ((await install(folder)) !== 0)
      stop('They could not be installed; the lines above say why.');
  };
  await once('installed', digest([lockfile]), installed, folder);
  const packages = ['theme', 'kinds', 'element', 'fields', 'content'];
  const sources = filesUnder([
    ...packages.map((name) => `packages/${name}`),
    'scripts/compile.mjs',
    'tsconfig.base.json',
    'package-lock.json',
  ]).filter((path) => !/\.(test|stories|cast)\.ts$|\.md$/.test(path));
  await once('benchmark-packages', digest(sources), async () => {
    console.log('Building the packages …');
    if ((await run(process.execPath, ['scripts/compile.mjs', ...packages])) !== 0)
      stop('The packages cannot be built; the lines above say why.');
  });
}

await build();
const { chromium } = await import('playwright-core');
const { findBrowser, playwrightOptions } = await import('./browser.mjs');
const { filesOf, versionOf } = await import('./benchmark/bundle.mjs');
const { figures } = await import('./benchmark/goals.mjs');
const { measureReading, openReadings, readings } = await import('./benchmark/definition.mjs');
const { measureForm } = await import('./benchmark/form.mjs');
const { broken, tableOf, withTable } = await import('./benchmark/report.mjs');
const { inRounds } = await import('./benchmark/rounds.mjs');
const { serve } = await import('./benchmark/serve.mjs');
const { measureService, servicePages, serveService } = await import('./benchmark/service.mjs');
const { sides } = await import('./benchmark/sides.mjs');
const { measureStep, serveStep, stepPages } = await import('./benchmark/step.mjs');
const { measureThousand } = await import('./benchmark/thousand.mjs');

const serveSides = async () => serve((await Promise.all(sides.map(filesOf))).flat());
/** Their versions are known only where they are installed. */
const compared = isAsked('form') || isAsked('thousand') ? sides : [];
const titled = compared.map(({ name, title, from }) => ({
  name,
  title: from ? `${title} ${versionOf(from)}` : title,
}));
const parts = {
  form: { open: serveSides, all: sides, columns: titled, measure: measureForm },
  thousand: { open: serveSides, all: sides, columns: titled, measure: measureThousand },
  service: {
    open: serveService,
    all: servicePages,
    columns: servicePages,
    measure: measureService,
  },
  definition: { open: openReadings, all: readings, columns: readings, measure: measureReading },
  step: { open: serveStep, all: stepPages, columns: stepPages, measure: measureStep },
};

/** After each part: what was measured is not lost when the next one fails. */
async function write(part, text) {
  const { format } = await import('prettier');
  const path = join(root, 'docs/benchmarks.md');
  const page = withTable(readFileSync(path, 'utf8'), part, text);
  writeFileSync(path, await format(page, { parser: 'markdown' }));
}

const browser = await chromium.launch(playwrightOptions(await findBrowser()));
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const complaints = [];
for (const part of options.parts) {
  const { open, all, columns, measure } = parts[part];
  const { origin, close } = await open();
  const rounds = await inRounds(all, options.runs, (one) => measure(browser, origin, one));
  close();
  const made = `${day.format(new Date())}, Chromium ${browser.version()}, ${availableParallelism()} cores, rounds: ${options.runs}.`;
  const text = `${made}\n\n${tableOf(rounds, columns, figures[part])}`;
  console.log(`\n${part}: ${text}`);
  if (options.write) await write(part, text);
  complaints.push(...broken(rounds, figures[part]).map((complaint) => `${part}: ${complaint}`));
}
await browser.close();

if (complaints.length > 0) stop(`\n${complaints.join('\n')}`);
