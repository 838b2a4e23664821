import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usage-error.js';

type Known = NonNullable<ParseArgsConfig['options']>;

/** A command, for errors about how it was called. */
export interface CommandHint {
  /** `stadtkit theme` */
  readonly name: string;
  /** How an option with a value looks there. */
  readonly example: string;
}

/** What Node says about arguments that it cannot read, in a sentence of ours. */
function sentence(fault: unknown, known: Known, { name, example }: CommandHint): string {
  const { code, message } = fault as { code?: string; message: string };
  const [option = ''] = /--?[\w-]+/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return `There is no option ${option}. All options: ${name} --help`;
  return Object.entries(known).some(
    ([name, { type }]) => `--${name}` === option && type === 'boolean',
  )
    ? `${option} takes no value.`
    : `${option} needs a value, ${example}`;
}

/** What was written, by the names of the options. */
type Values<Options extends Known> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true }>
>['values'];

/** Reads what stands after a command. Throws a {@link UsageError} for what belongs to no option, and for empty texts. */
export function readArguments<const Options extends Known>(
  args: readonly string[],
  options: Options,
  hint: CommandHint,
): Values<Options> {
  const parsed = (() => {
    try {
      return parseArgs({ args: [...args], options, allowPositionals: true });
    } catch (fault) {
      throw new UsageError(sentence(fault, options, hint));
    }
  })();
  const [stray] = parsed.positionals;
  if (stray !== undefined)
    throw new UsageError(`“${stray}” belongs to no option. Put what has spaces or a # in quotes.`);
  const empty = Object.entries(parsed.values).find(
    ([, value]) => typeof value === 'string' && value.trim() === '',
  );
  if (empty) throw new UsageError(`--${empty[0]} is empty. Leave it out, or write something.`);
  return parsed.values;
}
