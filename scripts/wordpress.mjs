// Tries the plugin in a real WordPress: installed from its ZIP, used by editors, an author and a citizen, and removed.
//   npm run test:wordpress                          with the WordPress of Debian’s packages
//   npm run test:wordpress -- --wordpress=<folder>  with another one, unpacked in a folder
//   npm run test:wordpress -- --keep                only starts the site, and says what the tests want to know of it
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { filesUnder } from './files.mjs';
import { run, setUp, stop, tool } from './machine.mjs';
import { mistakesIn } from './php.mjs';

await setUp();
if ((await run(process.execPath, ['scripts/build.mjs', '--bundle'])) !== 0) process.exit(1);
const { findBrowser } = await import('./browser.mjs');
const { serveSandbox } = await import('./serve-sandbox.mjs');
const { needPrograms } = await import('./wordpress/machine.mjs');
const { packPlugin } = await import('./wordpress/plugin.mjs');
const { startDatabase, startFront, startPhp } = await import('./wordpress/servers.mjs');
const { installWordPress } = await import('./wordpress/site.mjs');

const args = process.argv.slice(2);
const core = args.find((arg) => arg.startsWith('--wordpress='))?.slice('--wordpress='.length);
if (core && !existsSync(join(core, 'wp-load.php')))
  stop(`There is no WordPress in ${resolve(core)}: wp-load.php is missing.`, 2);

/** Pages with the service; the gateway sends citizens back to no others. */
const pages = ['/angeln/', '/angeln-kurz/'];
const folder = mkdtempSync(join(tmpdir(), 'stadtkit-wordpress-'));
const open = [];
const opened = (server) => {
  open.unshift(server);
  return server;
};

/** Stops everything and deletes it, also after a failure. */
async function close() {
  for (const server of open.splice(0)) await server.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function lintPhp() {
  const files = filesUnder(['packages/embed/cms/wordpress', 'scripts/wordpress']);
  const php = files.filter((path) => path.endsWith('.php'));
  const mistakes = mistakesIn(php);
  if (mistakes.length > 0) throw new Error(mistakes.join('\n\n'));
  return php.length;
}

/** Starts the city; resolves to what the test must know, as variables of the environment. */
async function startCity(linted) {
  const targets = {};
  const front = opened(await startFront(targets));
  const [sandbox, database] = await Promise.all([
    serveSandbox({ pages: pages.map((path) => front.url + path) }),
    startDatabase(folder),
  ]);
  opened(sandbox);
  opened(database);
  const site = join(folder, 'site');
  const log = join(folder, 'debug.log');
  const users = { admin: randomUUID(), autorin: randomUUID() };
  const given = { folder: site, core, socket: database.socket, url: front.url, log, users };
  const version = installWordPress(given);
  const limits = { upload_max_filesize: '32M', post_max_size: '32M', memory_limit: '512M' };
  targets['/gateway/'] = sandbox.url;
  targets['/'] = opened(await startPhp(site, limits)).url;
  const php = execFileSync('php', ['-r', 'echo PHP_VERSION;'], { encoding: 'utf8' });
  const versions = `WordPress ${version}, PHP ${php}, ${database.version}`;
  console.log(`${versions}: ${front.url}`);
  return {
    VERSIONS: `${versions}; ${linted} PHP files without a mistake`,
    WORDPRESS_URL: front.url,
    WORDPRESS_FOLDER: site,
    WORDPRESS_USERS: JSON.stringify(users),
    WORDPRESS_LOG: log,
    SANDBOX_URL: sandbox.url,
    PLUGIN_ZIP: packPlugin(undefined, folder),
  };
}

const tried = ({ VERSIONS, PLUGIN_ZIP }) => `
Tried with ${VERSIONS}:
  ${basename(PLUGIN_ZIP)} installed and set up in the browser; block and shortcode put into pages
  the fishing licence applied for, identified, paid and received on both, under a policy without foreign hosts
  the link without JavaScript; two themes, the same around the service as without it
  what an author may save; deactivated, deleted, nothing left`;

const untilStopped = () => new Promise((resolve) => process.once('SIGINT', resolve));

async function test() {
  needPrograms();
  await findBrowser();
  const city = await startCity(lintPhp());
  Object.assign(process.env, city);
  if (args.includes('--keep')) {
    for (const [name, value] of Object.entries(city)) console.log(`export ${name}='${value}'`);
    console.log('Ctrl+C ends it.');
    await untilStopped();
    return 0;
  }
  const code = await tool('@playwright/test/cli.js', ['test', '--config=e2e/wordpress'], {
    env: process.env,
  });
  if (code === 0) console.log(tried(city));
  else if (existsSync(city.WORDPRESS_LOG))
    console.error(readFileSync(city.WORDPRESS_LOG, 'utf8').slice(-4000));
  return code;
}

for (const event of ['SIGINT', 'SIGTERM', 'uncaughtException'])
  process.once(event, (error) => {
    if (error instanceof Error) console.error(error);
    void close().then(() => process.exit(130));
  });
const code = await test()
  .catch((error) => {
    console.error(error.stderr ? String(error.stderr) : error.message);
    return 1;
  })
  .finally(close);
process.exit(code);
