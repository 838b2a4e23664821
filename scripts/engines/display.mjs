import { spawn } from 'node:child_process';

/**
 * A display that nobody looks at; it ends with this process.
 * @returns what a program needs to draw on it, as environment variables
 */
export async function openDisplay() {
  // Not the lowest free number: an Xvfb that is just ending takes the socket of the next one of its number along.
  const first = 1000 + (process.pid % 30_000);
  for (const number of [first, first + 30_000])
    if (await openXvfb(number))
      return { DISPLAY: `:${number}`, WAYLAND_DISPLAY: '', GDK_BACKEND: 'x11' };
  throw new Error('Xvfb could not open a display.');
}

/** Starts Xvfb with this number; says whether it could. */
function openXvfb(number) {
  const screen = ['-screen', '0', '1920x2400x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', [`:${number}`, '-displayfd', '1', ...screen], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  process.once('exit', () => server.kill());
  return new Promise((tell) => {
    server.once('exit', () => tell(false));
    server.stdout.once('data', () => {
      server.unref();
      server.stdout.unref();
      tell(true);
    });
  });
}
