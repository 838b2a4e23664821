// What was asked for on the command line.
import { parseArgs } from 'node:util';

const all = ['form', 'thousand', 'service', 'definition', 'step'];
const usage =
  'The benchmark understands --only=form, --only=thousand, --only=service, --only=definition or --only=step, --runs with a number (e.g. --runs 9), and --no-write.';

/** @returns what is to be done, or one sentence that says what can be asked for */
export function readOptions(args) {
  const options = {
    only: { type: 'string' },
    runs: { type: 'string', default: '5' },
    'no-write': { type: 'boolean', default: false },
  };
  let values;
  try {
    ({ values } = parseArgs({ args, options }));
  } catch {
    return usage;
  }
  const { only, runs, 'no-write': isOnlyShown } = values;
  if (!/^[1-9]\d?$/.test(runs) || (only !== undefined && !all.includes(only))) return usage;
  return { parts: only ? [only] : all, runs: Number(runs), write: !isOnlyShown };
}
