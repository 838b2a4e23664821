// Runs the element tests in Chromium, Firefox and WebKit; called by scripts/parts.mjs.
import { rmSync } from 'node:fs';
import { findEngines } from './engines.mjs';
import { filesUnder, isElementTest } from './files.mjs';
import { matrixFile } from './matrix.mjs';
import { tool } from './machine.mjs';

/**
 * Where engines differ, and so what each change is tried with in Firefox and WebKit too; all else is tried there by
 * `npm run test:all`. One field for each native control, and what asks the engine for something else than a control:
 * its accessibility tree, media features, fonts, frames and moves, the camera, files.
 */
const differing = [
  ...['text-field', 'date-field', 'choice-group', 'select-field', 'text-area', 'file-field'],
  ...['add-another', 'combobox-field', 'name-field/letter-button.test.ts'],
].map((path) => `packages/fields/elements/${path}`);
differing.push(
  'packages/element/testing',
  'packages/fonts/testing',
  'packages/licence/elements/licence-check',
  'packages/steps/elements/service',
);

/** The element tests in these folders and files; all of them when nothing is said. */
const testsIn = (paths = ['packages']) => filesUnder(paths).filter(isElementTest);

/**
 * @param all whether each engine gets all tests
 * @param engines names of engines; all of them when left out
 * @param only a folder or file with tests; what engines were asked for, or this, is tried whole
 * @returns `code` is 0 when all went well; `missing` says which engines cannot be had here, and why
 */
export async function testElements({ all, engines, only }) {
  const tests = testsIn(only && [only]);
  if (tests.length === 0) {
    console.error(`There are no element tests in ${only}.`);
    return { code: 1, missing: [] };
  }
  const { found, missing } = await findEngines({ names: engines });
  if (found.length === 0 || (process.env.CI && missing.length > 0)) return { code: 1, missing };
  const whole = all || engines || only;
  if (all && !engines && !only) rmSync(matrixFile, { force: true });
  const plan = found.map((engine) => ({
    ...engine,
    files: whole || engine.name === 'Chromium' ? tests : testsIn(differing),
  }));
  const env = { ...process.env, ELEMENT_TESTS: JSON.stringify(plan) };
  return {
    code: await tool('@web/test-runner/dist/bin.js', ['--static-logging'], { env }),
    missing,
  };
}
