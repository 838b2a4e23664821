import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../scripts/machine.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');

/** Without indentation and line breaks, which differ between a page and a file. */
const flat = (code) => code.replace(/\s+/g, ' ').trim();

test('all code on the page about frameworks stands in the example apps', () => {
  const page = read('docs/frameworks.md');
  const blocks = [...page.matchAll(/^```/gm)].length / 2;
  const taken = [...page.matchAll(/^From `(.+)`:\n\n```\w+\n([\s\S]*?)^```/gm)];
  assert.equal(taken.length, blocks, 'a block of code does not say where it comes from');
  for (const [, path, code] of taken)
    assert.ok(flat(read(path)).includes(flat(code)), `${path} has no such code:\n${code}`);
});
