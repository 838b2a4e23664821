// Runs the element tests in Chromium, Firefox and WebKit; called by scripts/test.mjs.
import { rmSync } from 'node:fs';
import { findEngines } from './engines.mjs';
import { matrixFile } from './matrix.mjs';
import { tool } from './machine.mjs';

/**
 * @param engines names of engines; all of them when left out
 * @param only a folder or file with tests; all of them when left out
 * @returns `code` is 0 when all went well; `missing` says which engines cannot be had here, and why
 */
export async function testElements({ engines, only }) {
  const { found, missing } = await findEngines({ names: engines });
  if (found.length === 0 || (process.env.CI && missing.length > 0)) return { code: 1, missing };
  if (!engines && !only) rmSync(matrixFile, { force: true });
  const files = only?.endsWith('.ts') ? only : `${only?.replace(/\/$/, '')}/**/*.test.ts`;
  const env = { ...process.env, ENGINES: JSON.stringify(found) };
  const args = ['--static-logging', ...(only ? ['--files', files] : [])];
  return { code: await tool('@web/test-runner/dist/bin.js', args, { env }), missing };
}
