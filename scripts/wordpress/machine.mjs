// What the machine must have: PHP with MySQL, MariaDB’s server, and WordPress as Debian packs it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../machine.mjs';
import { installDebian, onPath, run, unpackDebian } from '../programs.mjs';

/** MariaDB’s server, which ordinary users do not have on their path; an empty text when it is missing. */
export const mariadbd = () =>
  onPath('mariadbd') || ['/usr/sbin/mariadbd'].find((path) => existsSync(path)) || '';

const works = () =>
  run('php', ['-r', 'exit((int) !(PHP_VERSION_ID >= 80100 && extension_loaded("mysqli")));']) &&
  mariadbd() !== '';

/** Finds PHP and MariaDB, or installs them: programs only, no service is started. Says in one sentence what is missing. */
export function needPrograms() {
  if (works()) return;
  console.log('Installing PHP and MariaDB from Debian’s packages …');
  installDebian('php-cli', 'php-mysql', 'mariadb-server-core');
  if (!works())
    throw new Error(
      'The test in WordPress needs PHP 8.1 or newer with mysqli, and mariadbd; they are not here and could not be installed. On Debian: apt-get install php-cli php-mysql mariadb-server-core.',
    );
}

const unpacked = join(root, 'node_modules', '.cache', 'stadtkit', 'wordpress');

/**
 * The folder in which Debian’s WordPress lies unpacked. It is not installed, as that would bring and start a web server.
 */
export function debianWordPress() {
  if (existsSync(join(unpacked, 'usr/share/wordpress/wp-load.php'))) return unpacked;
  console.log('Unpacking WordPress from Debian’s packages …');
  // A theme of blocks and one of the older kind, and what Debian takes out of WordPress.
  const themes = ['wordpress-theme-twentytwentythree', 'wordpress-theme-twentytwentyone'];
  const parts = ['libjs-cropper', 'libjs-underscore', 'php-getid3'];
  if (!unpackDebian(unpacked, 'wordpress', 'wordpress-l10n', ...themes, ...parts))
    throw new Error(
      'The test in WordPress needs Debian’s package “wordpress”, which could not be had here. Give another one: npm run test:wordpress -- --wordpress=<folder>.',
    );
  return unpacked;
}
