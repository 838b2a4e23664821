import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtFiles, themesFolder } from './tokens.mjs';

test('the built themes are those of the tokens and brands', async () => {
  const files = await builtFiles();
  for (const [path, text] of files)
    assert.equal(
      readFileSync(join(themesFolder, path), 'utf8'),
      text,
      `${path} is old: npm run tokens`,
    );
  assert.deepEqual(readdirSync(themesFolder).sort(), files.map(([path]) => path).sort());
});
