import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesUnder } from '../../../scripts/files.mjs';
import { mistakesIn } from '../../../scripts/php.mjs';
import { needsPhp } from './testing/php.mjs';

const paths = filesUnder(['packages/embed/cms']).filter((path) => path.endsWith('.php'));

test('all PHP of the CMS packages is well-formed', needsPhp, () => {
  assert.ok(paths.length > 5);
  assert.deepEqual(mistakesIn(paths), []);
});

test('a mistake in PHP is found and named with its file', needsPhp, () => {
  const folder = mkdtempSync(join(tmpdir(), 'stadtkit-php-'));
  const path = join(folder, 'wrong.php');
  writeFileSync(path, '<?php echo (;\n');
  const [said] = mistakesIn([path]);
  rmSync(folder, { recursive: true });
  assert.ok(said.includes('wrong.php') && said.includes('syntax error'), said);
});
