import { isDate } from '@stadtkit/kinds/iso-date.js';
import { readArguments } from './arguments.js';
import { UsageError } from './usage-error.js';

/** What was asked of `stadtkit check`. */
export interface CheckOptions {
  /** A file or an address; of a standard, a file or its folder. */
  readonly service: string;
  /** The configuration of a city, a file or an address: for a standard. */
  readonly city?: string;
  /** ISO date from which people apply; today when left out. */
  readonly on?: string;
  /** Where the table of persons goes. */
  readonly persons?: string;
  readonly force: boolean;
  readonly help: boolean;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const known = { city: text, on: text, persons: text, force: flag, help: flag } as const;
const hint = { name: 'stadtkit check', example: 'like: --on 2027-01-01' };

/** Reads what stands after `stadtkit check`. Throws a {@link UsageError}. */
export function readCheckOptions(args: readonly string[]): CheckOptions {
  const isValue = (at: number): boolean =>
    ['--city', '--on', '--persons'].includes(args[at - 1] ?? '');
  const at = args.findIndex((arg, nth) => !arg.startsWith('-') && !isValue(nth));
  const values = readArguments(at < 0 ? args : args.toSpliced(at, 1), known, hint);
  const { city, on, persons, force = false, help = false } = values;
  const service = args[at] ?? '';
  if (service.trim() === '' && !help)
    throw new UsageError('What is to be checked? Write it like: stadtkit check service.json');
  if (on !== undefined && !isDate(on))
    throw new UsageError(`“${on}” is not a date. Write it like: --on 2027-01-01`);
  return {
    ...(city !== undefined && { city }),
    ...(on !== undefined && { on }),
    ...(persons !== undefined && { persons }),
    ...{ service, force, help },
  };
}
