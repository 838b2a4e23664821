// Sets up, builds what changed, and serves everything on one port.
//   npm start [-- --port 4400] [-- --data .data]
import { createServer } from 'node:net';
import { fromSource, run, setUp, stop } from './machine.mjs';

const args = process.argv.slice(2);
const asked = args.indexOf('--port');
const port = asked < 0 ? 4400 : Number(args[asked + 1]);
if (!Number.isInteger(port) || port < 0 || port > 65535)
  stop('--port wants a number from 0 to 65535, e.g. npm start -- --port 4400', 2);

/** Asked before the long set-up, so that nobody waits for nothing. */
const isFree = () =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

if (!(await isFree()))
  stop(
    `Port ${port} is in use. Close the other program, or choose another one: npm start -- --port ${port + 1}`,
  );
await setUp();
if ((await run(process.execPath, ['scripts/build.mjs', '--served'])) !== 0) process.exit(1);
const data = args.includes('--data') ? [] : ['--data', '.data'];
process.exit(
  await run(process.execPath, [
    ...fromSource,
    'packages/sandbox/src/serve.ts',
    '--port',
    String(port),
    ...data,
    ...args.filter((_, at) => asked < 0 || (at !== asked && at !== asked + 1)),
  ]),
);
