import { spawn } from 'node:child_process';
import { onPath } from '../programs.mjs';

/**
 * A display that nobody looks at, with a free number that Xvfb finds itself; it ends with this process.
 * Without Xvfb it is the display that is there.
 * @returns what a program needs to draw on it, as environment variables
 */
export async function openDisplay() {
  if (process.platform !== 'linux' || !onPath('Xvfb')) return {};
  const screen = ['-screen', '0', '1920x2400x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', ['-displayfd', '1', ...screen], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  process.once('exit', () => server.kill());
  const number = await new Promise((tell, fail) => {
    server.stdout.once('data', (data) => tell(String(data).trim()));
    server.once('exit', () => fail(new Error('Xvfb could not open a display.')));
  });
  server.unref();
  server.stdout.destroy();
  return { DISPLAY: `:${number}`, WAYLAND_DISPLAY: '', GDK_BACKEND: 'x11' };
}
