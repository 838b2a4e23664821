import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './machine.mjs';

/** Where it is kept: `{ tag: { row: { engine: 'passed' | 'failed' | 'not in this engine' } } }`. */
export const matrixFile = join(root, 'node_modules', '.cache', 'stadtkit', 'fields-matrix.json');

const bySeverity = ['not in this engine', 'passed', 'failed'];
const state = ({ skipped, passed }) =>
  skipped ? 'not in this engine' : passed ? 'passed' : 'failed';

/** All suites in a suite, at any depth. */
const suitesIn = (suite) => (suite?.suites ?? []).flatMap((one) => [one, ...suitesIn(one)]);
const testsIn = (suite) => [suite, ...suitesIn(suite)].flatMap(({ tests }) => tests);

/** What the suites `fields: <tag>` with tests `<row>: <sentence>` say; of several tests of a row the worst counts. */
export function matrixOf(sessions) {
  const matrix = {};
  for (const { testResults, browser } of sessions)
    for (const suite of suitesIn(testResults)) {
      const [, tag] = /^fields: (.+)$/.exec(suite.name) ?? [];
      if (!tag) continue;
      for (const test of testsIn(suite)) {
        const [row] = test.name.split(': ');
        const engines = ((matrix[tag] ??= {})[row] ??= {});
        const states = [engines[browser.name], state(test)];
        engines[browser.name] = bySeverity.findLast((one) => states.includes(one));
      }
    }
  return matrix;
}

/** What was found now, and what was found before where nobody looked now. */
export function joined(before, now) {
  const matrix = { ...before };
  for (const [tag, rows] of Object.entries(now)) {
    const looked = new Set(Object.values(rows).flatMap(Object.keys));
    matrix[tag] = {};
    for (const row of new Set([...Object.keys(before[tag] ?? {}), ...Object.keys(rows)])) {
      const kept = Object.entries(before[tag]?.[row] ?? {}).filter(([name]) => !looked.has(name));
      const engines = { ...Object.fromEntries(kept), ...rows[row] };
      if (Object.keys(engines).length > 0) matrix[tag][row] = engines;
    }
  }
  return matrix;
}

/** Writes the matrix of the fields after each run of the element tests. */
export const matrixReporter = () => ({
  onTestRunFinished({ sessions }) {
    const now = matrixOf(sessions);
    if (Object.keys(now).length === 0) return;
    const before = existsSync(matrixFile) ? JSON.parse(readFileSync(matrixFile, 'utf8')) : {};
    mkdirSync(dirname(matrixFile), { recursive: true });
    writeFileSync(matrixFile, JSON.stringify(joined(before, now), null, 2));
  },
});
