// Runs the element tests in Chromium, Firefox and WebKit; called by scripts/test.mjs.
import { rmSync } from 'node:fs';
import { findEngines } from './engines.mjs';
import { filesUnder, isElementTest } from './files.mjs';
import { matrixFile } from './matrix.mjs';
import { tool } from './machine.mjs';

/**
 * @param engines names of engines; all of them when left out
 * @param only a folder or file with tests; all of them when left out
 * @returns `code` is 0 when all went well; `missing` says which engines cannot be had here, and why
 */
export async function testElements({ engines, only }) {
  const files = only && filesUnder([only]).filter(isElementTest);
  if (files?.length === 0) {
    console.error(`There are no element tests in ${only}.`);
    return { code: 1, missing: [] };
  }
  const { found, missing } = await findEngines({ names: engines });
  if (found.length === 0 || (process.env.CI && missing.length > 0)) return { code: 1, missing };
  if (!engines && !only) rmSync(matrixFile, { force: true });
  const env = { ...process.env, ENGINES: JSON.stringify(found) };
  const args = ['--static-logging', ...(files ? ['--files', ...files] : [])];
  return { code: await tool('@web/test-runner/dist/bin.js', args, { env }), missing };
}
