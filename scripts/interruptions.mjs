// Writes into docs/interruptions.md what people see after each interruption, as the test finds it.
import { fromSource, run, setUp, tool } from './machine.mjs';

await setUp();
const test = 'packages/sandbox/src/interruptions/interrupted.test.ts';
process.exitCode =
  (await run(process.execPath, [...fromSource, '--test', '--test-force-exit', test], {
    env: { ...process.env, ACCEPT: 'yes' },
  })) || (await tool('prettier/bin/prettier.cjs', ['--write', 'docs/interruptions.md']));
