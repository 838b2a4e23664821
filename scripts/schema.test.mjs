import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { schemaFiles, schemasFolder } from './schema.mjs';

test('the published schemas are those of the shapes by which definitions are read', async () => {
  const files = await schemaFiles();
  assert.equal(files.length, 5);
  for (const [name, text] of files)
    assert.equal(
      readFileSync(join(schemasFolder, name), 'utf8'),
      text,
      `${name} is old: npm run schema`,
    );
});
