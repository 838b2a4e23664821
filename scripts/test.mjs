// Runs everything that shows that Stadtkit works. Sets up what is missing first, including browsers.
//   npm test              all of it
//   npm test -- unit      only the parts that are named: check, unit, elements, stories, flow,
//                         frameworks, size
//   npm test -- elements --engine=firefox --only=packages/fields/elements/date-field
//                         element tests in one engine (chromium, firefox, webkit) and of one folder or file
import { filesUnder, isElementTest } from './files.mjs';
import { fromSource, run, setUp, stop, tool } from './machine.mjs';

await setUp();

const args = process.argv.slice(2);
const option = (name) =>
  args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) || undefined;
const script = (name, ...args) => run(process.execPath, [`scripts/${name}.mjs`, ...args]);
const notRun = [];

const parts = {
  check: () => script('check'),
  unit: () => {
    const tests = filesUnder(['.storybook', 'packages', 'docs', 'scripts']).filter(
      (path) => /\.test\.(ts|mjs)$/.test(path) && !isElementTest(path),
    );
    return run(process.execPath, [...fromSource, '--test', '--test-reporter=dot', ...tests]);
  },
  elements: async () => {
    const { testElements } = await import('./elements.mjs');
    const { code, missing } = await testElements({ engines: engines(), only: option('only') });
    notRun.push(...missing.map(({ name, reason }) => `${name} (${reason})`));
    if (code !== 0 && missing.length > 0) console.error(`Not run: ${notRun.join('; ')}`);
    return code;
  },
  stories: async () => (await script('build', '--served')) || script('stories'),
  flow: async () =>
    (await script('build', '--served')) || tool('@playwright/test/cli.js', ['test']),
  frameworks: () => script('frameworks'),
  size: () => script('field-sizes'),
};

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

const wanted = args.filter((arg) => !/^--(engine|only)=/.test(arg));
const unknown = wanted.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined)
  stop(`There are no tests called “${unknown}”. There are: ${Object.keys(parts).join(', ')}.`, 2);

const names = wanted.length > 0 ? wanted : Object.keys(parts);
if (names.some((name) => ['stories', 'flow', 'frameworks'].includes(name))) {
  // Imported only now: it needs the installed packages.
  const { findBrowser } = await import('./browser.mjs');
  await findBrowser().catch((error) => stop(error.message));
}

for (const name of names) {
  console.log(`\n— ${name} —`);
  const start = Date.now();
  const code = await parts[name]();
  if (code !== 0)
    stop(`\n“${name}” failed; the lines above say what. Run only this: npm test -- ${name}`);
  console.log(`${name}: passed in ${Math.round((Date.now() - start) / 1000)} s`);
}
console.log(
  notRun.length > 0 ? `\nNot run: ${notRun.join('; ')}\nAll else passed.` : '\nEverything passed.',
);
