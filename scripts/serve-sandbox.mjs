// Starts a sandbox of its own on a free port, for scripts that look at pages.
import { spawn } from 'node:child_process';
import { fromSource, root } from './machine.mjs';

/** `pages`: addresses, besides the city's own page, that citizens may come back to. */
export function serveSandbox({ pages = [] } = {}) {
  const returns = pages.flatMap((page) => ['--page', page]);
  const child = spawn(
    process.execPath,
    [...fromSource, 'packages/sandbox/src/serve.ts', '--port', '0', ...returns],
    { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += String(chunk);
      const url = /(http:\/\/127\.0\.0\.1:\d+)\/musterstadt/.exec(said)?.[1];
      if (url) resolve({ url, close: () => child.kill() });
    });
    child.on('exit', () => reject(new Error(`The sandbox did not start: ${said}`)));
  });
}
