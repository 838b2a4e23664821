import { spawn } from 'node:child_process';

/**
 * A display that nobody looks at; it ends with this process at the latest.
 * @returns `env` is what a program needs to draw on it
 */
export async function openDisplay() {
  // Not the lowest free number: an Xvfb that is just ending takes the socket of the next one of its number along.
  const first = 1000 + (process.pid % 30_000);
  for (const number of [first, first + 30_000]) {
    const close = await openXvfb(number);
    const env = { DISPLAY: `:${number}`, WAYLAND_DISPLAY: '', GDK_BACKEND: 'x11' };
    if (close) return { env, close };
  }
  throw new Error('Xvfb could not open a display.');
}

/** Starts Xvfb with this number; answers how to end it, or nothing when the number is taken. */
function openXvfb(number) {
  const screen = ['-screen', '0', '1920x2400x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', [`:${number}`, '-displayfd', '1', ...screen], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const close = () => server.kill();
  process.once('exit', close);
  return new Promise((tell) => {
    server.once('exit', () => tell());
    server.stdout.once('data', () => {
      server.unref();
      server.stdout.unref();
      tell(close);
    });
  });
}
