// Runs one of the little PHP programs of this folder. Where there is no PHP, the tests that need it say that they were skipped.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { php } from '../../../../scripts/php.mjs';

/** For `test`: why it is skipped, if it is. */
export const needsPhp = { skip: php() ? false : 'PHP is not installed' };

/** What a program of `php/` answers to this. */
export function answerOf(program, given) {
  const { status, stdout, stderr } = spawnSync(
    php(),
    [
      '-d',
      'error_reporting=-1',
      '-d',
      'display_errors=stderr',
      join(import.meta.dirname, 'php', program),
    ],
    { input: JSON.stringify(given), encoding: 'utf8' },
  );
  if (status !== 0 || stderr !== '') throw new Error(`${program}: ${stderr}${stdout}`);
  return JSON.parse(stdout);
}
