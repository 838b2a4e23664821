// A WordPress of one’s own in a folder: its files, its configuration, and its installation.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { debianWordPress } from './machine.mjs';

/** Follows links into other packages; a link that leads nowhere is left out. */
const copy = (from, to) =>
  cpSync(from, to, { recursive: true, dereference: true, filter: (path) => existsSync(path) });

/** Copies WordPress into the folder: that of Debian, or the one in `core`. */
function bringFiles(folder, core) {
  if (core) copy(core, folder);
  else {
    const packages = debianWordPress();
    copy(join(packages, 'usr/share/wordpress'), folder);
    // Debian parts what administrators may change; a hoster has it all in one place.
    mkdirSync(join(folder, 'wp-content', 'uploads'), { recursive: true });
  }
}

const quoted = (text) => `'${String(text).replace(/['\\]/g, '\\$&')}'`;

/** The configuration. Nothing is fetched from anywhere, and every complaint of PHP goes into `debug.log`. */
function configuration({ socket, url, log }) {
  const constants = {
    DB_NAME: 'wordpress',
    DB_USER: 'wordpress',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    WP_HOME: url,
    WP_SITEURL: url,
    FS_METHOD: 'direct',
    AUTH_SALT: url,
  };
  const lines = Object.entries(constants).map(
    ([name, value]) => `define( '${name}', ${quoted(value)} );`,
  );
  return `<?php
${lines.join('\n')}
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', ${quoted(log)} );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;
}

/** Puts WordPress into the folder and installs it; returns its version. */
export function installWordPress({ folder, core, socket, url, log, users }) {
  bringFiles(folder, core);
  writeFileSync(join(folder, 'wp-config.php'), configuration({ socket, url, log }));
  execFileSync('php', [join(import.meta.dirname, 'install.php')], {
    env: { ...process.env, SITE: JSON.stringify({ folder, socket, url, users }) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const version = readFileSync(join(folder, 'wp-includes', 'version.php'), 'utf8');
  return /\$wp_version = '([^']+)'/.exec(version)?.[1] ?? '?';
}
