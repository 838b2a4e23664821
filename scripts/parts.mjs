// The parts of `npm test` and of `npm run test:all`, in their order. Each gets what was asked for (`all`: the whole of it)
// and resolves to an exit code. What each of the two tries is told in docs/tests.md.
import { availableParallelism } from 'node:os';
import { filesUnder, isElementTest } from './files.mjs';
import { fromSource, run, tool } from './machine.mjs';

const script = (name, ...args) => run(process.execPath, [`scripts/${name}.mjs`, ...args]);
const built = () => script('build', '--served');

function unit({ only }) {
  const folders = only ? [only] : ['.storybook', 'packages', 'docs', 'scripts'];
  const tests = filesUnder(folders).filter(
    (path) => /\.test\.(ts|mjs)$/.test(path) && !isElementTest(path),
  );
  if (tests.length === 0) {
    console.error(`There are no tests that run in Node in ${only}.`);
    return 1;
  }
  // Node leaves one core idle, half of a small machine.
  const width = `--test-concurrency=${availableParallelism()}`;
  const reporter = `--test-reporter=${only ? 'spec' : 'dot'}`;
  return run(process.execPath, [...fromSource, '--test', reporter, width, ...tests]);
}

async function elements({ all, engines, only, notRun }) {
  const { testElements } = await import('./elements.mjs');
  const { code, missing } = await testElements({ all, engines, only });
  notRun.push(...missing.map(({ name, reason }) => `${name} (${reason})`));
  if (code !== 0 && missing.length > 0) console.error(`Not run: ${notRun.join('; ')}`);
  return code;
}

const stories = async ({ all }) =>
  (await built()) || script('stories', ...(all ? [] : ['--glance']));

/** Tests that carry the tag `@all` are only part of the whole. They read the services by the house’s own functions. */
const flow = async ({ all }) =>
  (await built()) ||
  tool('@playwright/test/cli.js', ['test', ...(all ? [] : ['--grep-invert=@all'])], {
    env: {
      ...process.env,
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --conditions=@stadtkit/source`,
    },
  });

const frameworks = ({ all }) => script('frameworks', ...(all ? [] : ['--brief']));

export const parts = {
  check: { run: () => script('check') },
  unit: { run: unit },
  elements: { run: elements },
  stories: { run: stories, inBrowser: true },
  flow: { run: flow, inBrowser: true },
  frameworks: { run: frameworks, inBrowser: true },
  size: { run: () => script('field-sizes') },
};
