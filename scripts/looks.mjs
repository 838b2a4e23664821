// Compares the pictures of all stories with the reviewed ones, or takes in new ones: npm run looks -- --accept
import { root, run, setUp } from './machine.mjs';
import { OptionFault, readOptions } from './stories/options.mjs';

const args = process.argv.slice(2);
try {
  readOptions(args);
} catch (fault) {
  if (!(fault instanceof OptionFault)) throw fault;
  console.error(fault.message);
  process.exit(2);
}

await setUp();
const built = args.some((arg) => arg.startsWith('--folder='));
const code = built
  ? 0
  : await run(process.execPath, ['scripts/build.mjs', '--served'], { cwd: root });
process.exitCode =
  code || (await run(process.execPath, ['scripts/stories.mjs', '--pictures', ...args]));
