// A copy of the repository as it is, outside of it, in which a release can be made without leaving a trace.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesUnder } from '../files.mjs';
import { root } from '../machine.mjs';

/** Installed packages are shared; those of the house are the ones of the copy. */
function linkModules(copy) {
  const installed = join(root, 'node_modules');
  const modules = join(copy, 'node_modules');
  const link = (target, path) => symlinkSync(target, path, 'junction');
  mkdirSync(join(modules, '@stadtkit'), { recursive: true });
  for (const name of readdirSync(installed))
    if (!['@stadtkit', 'stadtkit', '.cache'].includes(name))
      link(join(installed, name), join(modules, name));
  for (const name of readdirSync(join(copy, 'packages'))) {
    link(
      join(copy, 'packages', name),
      join(modules, name === 'cli' ? 'stadtkit' : `@stadtkit/${name}`),
    );
    // What npm could not put at the top, since another package wants another version.
    const own = join(root, 'packages', name, 'node_modules');
    if (existsSync(own)) link(own, join(copy, 'packages', name, 'node_modules'));
  }
}

export function makeCopy(copy) {
  for (const file of filesUnder(['.'])) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  linkModules(copy);
  // Changesets looks up in Git when a change came.
  const git = (...args) =>
    execFileSync(
      'git',
      ['-c', 'user.name=Rehearsal', '-c', 'user.email=rehearsal@stadtkit.invalid', ...args],
      {
        cwd: copy,
      },
    );
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--no-verify', '--message=Rehearsal');
}
