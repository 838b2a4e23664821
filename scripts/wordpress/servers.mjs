// The servers of a small city: a database, PHP, and in front of both one address with the gateway under /gateway.
import { createServer, request } from 'node:http';
import { createServer as createSocket } from 'node:net';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { mariadbd } from './machine.mjs';
import { startProgram, until } from './processes.mjs';

/**
 * A database that only this user reaches, by a socket in the folder. Without tables of privileges: they would take
 * longer to make than everything else.
 */
export async function startDatabase(folder) {
  const data = join(folder, 'database');
  const socket = join(folder, 'database.sock');
  mkdirSync(data);
  const program = startProgram(mariadbd(), [
    '--no-defaults',
    ...(process.getuid?.() === 0 ? ['--user=root'] : []),
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--pid-file=${join(folder, 'database.pid')}`,
    '--skip-networking',
    '--skip-grant-tables',
    '--innodb-flush-log-at-trx-commit=0',
  ]);
  await until(() => existsSync(socket), program);
  const version = /Version: '([\d.]+)-MariaDB/.exec(program.said())?.[1] ?? '';
  return { socket, version: `MariaDB ${version}`.trim(), close: program.close };
}

/** A port that was free a moment ago; PHP’s server cannot take one by itself and say which. */
const freePort = () =>
  new Promise((resolve) => {
    const probe = createSocket();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** PHP’s own server for a folder. */
export async function startPhp(folder, settings) {
  const port = await freePort();
  const given = Object.entries(settings).flatMap(([name, value]) => ['-d', `${name}=${value}`]);
  const program = startProgram('php', [...given, '-S', `127.0.0.1:${port}`, '-t', folder], {
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
  });
  await until(() => /Development Server .* started/.test(program.said()), program);
  return { url: `http://127.0.0.1:${port}`, close: program.close };
}

/**
 * For visitors’ pages. WordPress and its themes write styles and scripts into pages, and its own scripts make workers and do not
 * know Trusted Types; nothing else is loosened.
 */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
].join('; ');

/**
 * Starts what a city has in front: one address for all, which hands on by the beginning of the path. `targets`: addresses
 * by these beginnings, the longest first; they may come later.
 */
export async function startFront(targets) {
  const server = createServer((asked, answer) => {
    const path = asked.url ?? '/';
    const start = Object.keys(targets).find((one) => path.startsWith(one));
    if (start === undefined) return answer.writeHead(503).end();
    const { hostname, port } = new URL(targets[start]);
    const { method, headers } = asked;
    const forward = request({ hostname, port, path, method, headers }, (response) => {
      const visited = start === '/' && !path.startsWith('/wp-');
      const more = visited ? { 'content-security-policy': policy } : {};
      answer.writeHead(response.statusCode ?? 502, { ...response.headers, ...more });
      response.pipe(answer);
    });
    forward.on('error', () => answer.destroy());
    return asked.pipe(forward);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
