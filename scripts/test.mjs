// Runs what shows that Stadtkit works. Sets up what is missing first, including browsers.
//   npm test              what judges a change
//   npm run test:all      all of it: before an issue counts as resolved (docs/tests.md says what comes on top)
//   npm test -- unit      only the parts that are named, each as `npm test` runs it; with --all whole
//   npm test -- --times   and writes how long each part took into docs/tests.md, when it has passed; a note may follow:
//                         --times="other work beside"
//   npm test -- elements --engine=firefox --only=packages/fields/elements/date-field
//                         element tests in one engine (chromium, firefox, webkit) and of one folder or file
//   npm test -- unit --only=docs/examples
//                         what runs in Node, of one folder or file
import { setUp, stop } from './machine.mjs';
import { parts } from './parts.mjs';
import { clock, together, writeTime } from './times.mjs';

await setUp();

const args = process.argv.slice(2);
const option = (name) =>
  args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) || undefined;

/** The engines that were asked for, by the names that are shown. */
function engines() {
  const known = ['Chromium', 'Firefox', 'WebKit'];
  return option('engine')
    ?.split(',')
    .map(
      (asked) =>
        known.find((name) => name.toLowerCase() === asked.toLowerCase()) ??
        stop(`There is no engine called “${asked}”. There are: ${known.join(', ')}.`, 2),
    );
}

const wanted = args.filter((arg) => !/^--(all$|times$|times=|engine=|only=)/.test(arg));
const unknown = wanted.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined)
  stop(`There are no tests called “${unknown}”. There are: ${Object.keys(parts).join(', ')}.`, 2);

const isTimed = args.includes('--times') || option('times') !== undefined;
if (isTimed && (option('engine') || option('only')))
  stop('Only times of whole parts are written. Run: npm test -- elements --times', 2);

const names = wanted.length > 0 ? wanted : Object.keys(parts);
const asked = {
  all: args.includes('--all'),
  engines: engines(),
  only: option('only'),
  notRun: [],
};
if (
  (asked.engines && !names.includes('elements')) ||
  (asked.only && !names.some((name) => name === 'elements' || name === 'unit'))
)
  stop(
    'Tests are chosen by --only in “elements” and “unit”, and by --engine in “elements”. One story: npm run looks -- --only=fields-year',
    2,
  );
if (names.some((name) => parts[name].inBrowser)) {
  // Imported only now: it needs the installed packages.
  const { findBrowser } = await import('./browser.mjs');
  await findBrowser().catch((error) => stop(error.message));
}

const row = (name, time) => `${name.padEnd(12)}${clock(time).padStart(7)}`;
const times = new Map();

function table() {
  console.log(['\nPart          min:s', ...Array.from(times, (one) => row(...one))].join('\n'));
  console.log(row('together', together(times)));
}

const write = (name) =>
  writeTime({
    command: asked.all ? 'npm run test:all' : 'npm test',
    name,
    time: times.get(name),
    order: Object.keys(parts),
    note: option('times'),
  });

for (const name of names) {
  console.log(`\n— ${name} —`);
  const start = Date.now();
  const code = await parts[name].run(asked);
  times.set(name, Date.now() - start);
  console.log(`${name}: ${code === 0 ? 'passed' : 'failed'} after ${clock(times.get(name))}`);
  if (code === 0) {
    if (isTimed) await write(name);
    continue;
  }
  table();
  const again = [name, ...args.filter((arg) => arg.startsWith('--'))].join(' ');
  stop(`\n“${name}” failed; the lines above say what. Run only this: npm test -- ${again}`);
}
table();
console.log(
  asked.notRun.length > 0
    ? `\nNot run: ${asked.notRun.join('; ')}\nAll else passed.`
    : '\nEverything passed.',
);
