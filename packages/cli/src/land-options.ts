import { availableParallelism } from 'node:os';
import { isDate } from '@stadtkit/kinds/iso-date.js';
import { readArguments } from './arguments.js';
import { UsageError } from './usage-error.js';

/** What was asked of `stadtkit land`. */
export interface LandOptions {
  /** A folder of configurations, or a file with one or several; the kit's own when left out. */
  readonly cities?: string;
  /** A folder of standards; the kit's own when left out. */
  readonly standards?: string;
  /** A folder of changed standards. */
  readonly against?: string;
  /** Where the tables go. */
  readonly out?: string;
  /** ISO date from which people apply; today when left out. */
  readonly on?: string;
  readonly threads: number;
  readonly force: boolean;
  readonly help: boolean;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const known = {
  ...{ cities: text, standards: text, against: text, out: text, on: text, threads: text },
  ...{ force: flag, help: flag },
} as const;
const hint = { name: 'stadtkit land', example: 'like: --cities cities' };

/** Reads what stands after `stadtkit land`. Throws a {@link UsageError}. */
export function readLandOptions(args: readonly string[]): LandOptions {
  const { force = false, help = false, threads, ...texts } = readArguments(args, known, hint);
  if (texts.on !== undefined && !isDate(texts.on))
    throw new UsageError(`“${texts.on}” is not a date. Write it like: --on 2027-01-01`);
  if (threads !== undefined && !/^([1-9]|[1-9]\d)$/.test(threads))
    throw new UsageError(`“${threads}” is no number from 1 to 99. Write it like: --threads 2`);
  return { ...texts, threads: Number(threads ?? availableParallelism()), force, help };
}
