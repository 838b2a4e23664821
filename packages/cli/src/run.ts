import { ThemeFault } from '@stadtkit/theme/theme-fault.js';
import { UsageError } from './usage-error.js';
import { help, papersHelp, themeHelp } from './help.js';
import { readOptions } from './options.js';
import { papersCommand } from './papers-command.js';
import { readPapersOptions } from './papers-options.js';
import { themeCommand } from './theme-command.js';

/** Where a command speaks: what went well, and what did not. */
export interface Output {
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** Without what steers a terminal, or turns the direction of its text. */
const plain = (text: string): string => text.replace(/[^\P{C}\n]|[\u2028\u2029]/gu, '');

async function theme(args: readonly string[]): Promise<string> {
  const options = readOptions(args);
  return options.help ? themeHelp : (await themeCommand(options)).join('\n');
}

async function papers(args: readonly string[]): Promise<string> {
  const options = readPapersOptions(args);
  return options.help ? papersHelp : (await papersCommand(options)).join('\n');
}

async function answer([command, ...args]: readonly string[]): Promise<string> {
  if (command === undefined || command === '--help' || command === 'help') return help;
  if (command === 'theme') return theme(args);
  if (command === 'papers') return papers(args);
  throw new UsageError(
    `There is no command “${command}”. There are: stadtkit theme --help, stadtkit papers --help`,
  );
}

/** Whatever went wrong as a sentence and an exit code; never a stack. */
function asComplaint(fault: unknown): UsageError {
  if (fault instanceof UsageError) return fault;
  if (fault instanceof ThemeFault)
    return new UsageError(fault.message, fault.code === 'proof-fails' ? 1 : 2);
  return new UsageError(`This should not have happened: ${String(fault)}. Please report it.`);
}

/** Runs the command line; gives the exit code: 0, 1 when a theme fails its proof, 2 when something cannot be used. */
export async function run(args: readonly string[], voice: Output): Promise<0 | 1 | 2> {
  try {
    voice.say(plain(await answer(args)));
    return 0;
  } catch (fault) {
    const { message, exitCode } = asComplaint(fault);
    voice.complain(plain(message));
    return exitCode;
  }
}
