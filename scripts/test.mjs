// Runs everything that shows that Stadtkit works. Sets up what is missing first, including a browser.
//   npm test              all of it
//   npm test -- unit      only the parts that are named: check, unit, elements, stories, flow, size
import { filesUnder } from './files.mjs';
import { fromSource, run, setUp, stop, tool } from './machine.mjs';

await setUp();

const script = (name, ...args) => run(process.execPath, [`scripts/${name}.mjs`, ...args]);

const parts = {
  check: () => script('check'),
  unit: () => {
    const tests = filesUnder(['packages', 'docs', 'scripts']).filter(
      (path) => /\.test\.(ts|mjs)$/.test(path) && !path.includes('/elements/'),
    );
    return run(process.execPath, [...fromSource, '--test', '--test-reporter=dot', ...tests]);
  },
  elements: () => tool('@web/test-runner/dist/bin.js', ['--static-logging']),
  stories: async () => (await script('build', '--served')) || script('stories'),
  flow: async () =>
    (await script('build', '--served')) || tool('@playwright/test/cli.js', ['test']),
  size: () => script('field-sizes'),
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined)
  stop(`There are no tests called “${unknown}”. There are: ${Object.keys(parts).join(', ')}.`, 2);

const names = wanted.length > 0 ? wanted : Object.keys(parts);
if (names.some((name) => ['elements', 'stories', 'flow'].includes(name))) {
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
console.log('\nEverything passed.');
