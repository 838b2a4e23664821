// Programs on this machine: finds them, runs them quietly, and installs Debian packages where that is allowed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env, platform } = process;
export const isRoot = process.getuid?.() === 0;

/** What stands in a folder; nothing when there is no such folder. */
export const list = (folder) => (existsSync(folder) ? readdirSync(folder) : []);

/** The path of a program that can be called by its name, otherwise an empty text. */
export function onPath(name) {
  for (const folder of (env.PATH ?? '').split(delimiter))
    for (const suffix of platform === 'win32' ? ['.exe', '.cmd'] : [''])
      if (folder && existsSync(join(folder, name + suffix))) return join(folder, name + suffix);
  return '';
}

/** Runs a program without a word; says whether it ended well. */
export function run(command, args, more = {}) {
  const { status } = spawnSync(command, args, {
    stdio: 'ignore',
    timeout: 300_000,
    shell: platform === 'win32',
    ...more,
  });
  return status === 0;
}

let listsAreFresh = false;

/** Runs apt-get where root may do so, with fresh lists; says whether that went well. */
function apt(args, more = {}) {
  if (platform !== 'linux' || !isRoot || !onPath('apt-get')) return false;
  const quiet = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, ...more };
  const calling = (words) =>
    run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...words], quiet);
  listsAreFresh ||= calling(['update']);
  return calling(args);
}

/** Installs Debian packages where root may do so; says whether they are there now. */
export const installDebian = (...names) =>
  apt(['install', '-y', '--no-install-recommends', ...names]);

/** Unpacks Debian packages into a folder, without installing them or what they need; says whether that went well. */
export function unpackDebian(folder, ...names) {
  const files = join(folder, 'packages');
  mkdirSync(files, { recursive: true });
  return (
    apt(['download', ...names], { cwd: files }) &&
    list(files).every((name) => run('dpkg-deb', ['-x', join(files, name), folder]))
  );
}
