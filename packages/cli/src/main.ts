import { run } from './run.js';

const ending = new AbortController();
const args = process.argv.slice(2);
// Every other command ends by itself, and at once when it is told to.
if (args[0] === 'preview')
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      ending.abort();
    });
process.exitCode = await run(
  args,
  { say: (text) => console.log(text), complain: (text) => console.error(text) },
  ending.signal,
);
