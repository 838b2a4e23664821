import { isDate } from '@stadtkit/kinds/iso-date.js';
import { paperLocales, type PaperLocale } from '@stadtkit/papers/words.js';
import { readArguments } from './arguments.js';
import { UsageError } from './usage-error.js';

/** What was asked of `stadtkit papers`. */
export interface PapersOptions {
  /** A file or an address. */
  readonly service: string;
  readonly details?: string;
  readonly files?: string;
  readonly languages: readonly PaperLocale[];
  /** ISO date of the papers; today when left out. */
  readonly date?: string;
  readonly out: string;
  readonly force: boolean;
  readonly help: boolean;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const known = {
  ...{ service: text, details: text, files: text, language: text, date: text, out: text },
  ...{ force: flag, help: flag },
} as const;

const hint = { name: 'stadtkit papers', example: 'like: --service fischereischein.json' };

function readLanguages(written: string | undefined): readonly PaperLocale[] {
  if (written === undefined) return paperLocales;
  const found = paperLocales.filter((one) => one === written);
  if (found.length > 0) return found;
  throw new UsageError(
    `There are no papers in “${written}”. Write one of: ${paperLocales.join(', ')}.`,
  );
}

/** Reads what stands after `stadtkit papers`. Throws a {@link UsageError}. */
export function readPapersOptions(args: readonly string[]): PapersOptions {
  const values = readArguments(args, known, hint);
  const { service = '', language, date, out = 'papers', force = false, help = false } = values;
  const { details, files } = values;
  if (!service && !help)
    throw new UsageError(
      'Papers need a service, like: stadtkit papers --service fischereischein.json',
    );
  if (date !== undefined && !isDate(date))
    throw new UsageError(`“${date}” is not a date. Write it like: --date 2026-07-01`);
  return {
    ...(details !== undefined && { details }),
    ...(files !== undefined && { files }),
    ...(date !== undefined && { date }),
    ...{ service, languages: readLanguages(language), out, force, help },
  };
}
