// What every command needs before it can work: a Node that is new enough, and the installed packages.
// Imports nothing but Node itself, in the syntax of old Nodes, so that it can complain in one sentence.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';

/** Ends the program with one sentence. */
export function stop(sentence, code = 1) {
  console.error(sentence);
  process.exit(code);
}

function checkNode() {
  const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node;
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [leastMajor, leastMinor] = wanted.replace('>=', '').split('.').map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  stop(
    `Stadtkit needs Node ${leastMajor}.${leastMinor} or newer; this is Node ${process.versions.node}. Please install a newer one.`,
  );
}

/** A digest over files and what they say; the same text means that nothing changed. */
export function digest(paths) {
  const hash = createHash('sha256');
  for (const path of paths)
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

/** Does the work unless it was already done for this state. The stamps live in the node_modules of a folder. */
export async function once(name, state, work, folder = root) {
  const stamp = join(folder, 'node_modules', '.cache', 'stadtkit', name);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return;
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, state);
}

/** Checks Node and installs the packages when they are missing or older than the lockfile. */
export async function setUp() {
  checkNode();
  await once('installed', digest(['package-lock.json']), async () => {
    console.log('Installing the packages …');
    if ((await install(root)) !== 0)
      stop(
        'The packages could not be installed: is the npm registry reachable? The lines above say what npm met.',
      );
  });
}

/** Installs what the lockfile of a folder names; resolves to npm’s exit code. */
export const install = (folder) =>
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: windows,
  });

/** Telemetry and update checks are off for everything that is started from here. */
const environment = {
  ...process.env,
  STORYBOOK_DISABLE_TELEMETRY: '1',
  NO_UPDATE_NOTIFIER: '1',
  DO_NOT_TRACK: '1',
};

/** Runs a program; resolves to its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: environment,
      ...options,
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a tool of node_modules with this very Node, so that no shell is needed. */
export const tool = (path, args, options) =>
  run(process.execPath, [join(root, 'node_modules', path), ...args], options);

/** What Node needs to run the sources as they are. */
export const fromSource = ['--import', 'tsx', '--conditions=@stadtkit/source'];
