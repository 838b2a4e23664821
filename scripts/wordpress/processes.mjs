// Programs that run beside the test, and end with it.
import { spawn } from 'node:child_process';

/** Starts a program; what it says is kept for the case that it does not come up. `close` resolves when it is gone. */
export function startProgram(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said = (said + String(chunk)).slice(-4000);
    });
  const gone = new Promise((resolve) => {
    child.on('exit', resolve);
    child.on('error', resolve);
  });
  return {
    said: () => said,
    isGone: () => child.exitCode !== null || child.signalCode !== null,
    close: async () => {
      child.kill();
      await gone;
    },
  };
}

/** Waits until something is so; throws with what the program said when it ends before or takes more than 30 seconds. */
export async function until(isSo, program) {
  const end = Date.now() + 30_000;
  while (!(await isSo())) {
    if (program.isGone() || Date.now() > end)
      throw new Error(`A program did not start:\n${program.said()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
