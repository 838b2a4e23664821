// Lets PHP itself say whether the PHP of the CMS packages is well-formed (`php -l`). PHP comes from Debian's packages
// where it is missing and may be installed; elsewhere this says that nobody has looked.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { filesUnder } from './files.mjs';
import { root } from './machine.mjs';
import { installDebian, onPath } from './programs.mjs';

/** The path of PHP, otherwise an empty text. */
export const php = () => onPath('php');

/** What PHP says about each file that it cannot read; nothing when all are well-formed. */
export const mistakesIn = (paths, program = php()) =>
  paths.flatMap((path) => {
    const { status, stdout, stderr } = spawnSync(program, ['-d', 'display_errors=1', '-l', path], {
      cwd: root,
      encoding: 'utf8',
    });
    return status === 0 ? [] : [`${path}\n${stdout}${stderr}`.trim()];
  });

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!php()) installDebian('php-cli');
  const paths = filesUnder(['packages']).filter((path) => path.endsWith('.php'));
  if (!php())
    console.log(`PHP is not installed, and cannot be: ${paths.length} files were not linted.`);
  else {
    const mistakes = mistakesIn(paths);
    if (mistakes.length > 0) console.error(mistakes.join('\n\n'));
    process.exitCode = mistakes.length > 0 ? 1 : 0;
  }
}
