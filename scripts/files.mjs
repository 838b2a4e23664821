// Lists the files of the repository that are not ignored, also new ones.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './machine.mjs';

/** Paths relative to the root, sorted. */
export const filesUnder = (paths) =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z', ...paths], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
    .split('\0')
    // Git also names what was deleted, but not yet from the index.
    .filter((path) => path && existsSync(join(root, path)))
    .sort();

/** Whether a test runs in browsers; all others run in Node. */
export const isElementTest = (path) => /\/(elements|suite|testing)\/.*\.test\.ts$/.test(path);
