import { ThemeFault } from '@stadtkit/theme/theme-fault.js';
import { UsageError } from './usage-error.js';
import { checkCommand } from './check-command.js';
import { readCheckOptions } from './check-options.js';
import { checkHelp, help, landHelp, newHelp, papersHelp, previewHelp, themeHelp } from './help.js';
import { landCommand } from './land-command.js';
import { readLandOptions } from './land-options.js';
import { newCommand, readNewOptions } from './new-command.js';
import { readOptions } from './options.js';
import { papersCommand } from './papers-command.js';
import { readPapersOptions } from './papers-options.js';
import { previewCommand } from './preview-command.js';
import { readPreviewOptions } from './preview-options.js';
import { themeCommand } from './theme-command.js';

/** Where a command speaks: what went well, and what did not. */
export interface Output {
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** Without what steers a terminal, or turns the direction of its text. */
const plain = (text: string): string => text.replace(/[^\P{C}\n]|[\u2028\u2029]/gu, '');

/** What a command says when it could do its work; 1: it found something wrong. */
interface Answer {
  readonly text: string;
  readonly code: 0 | 1;
}

const done = (text: string): Answer => ({ text, code: 0 });

async function theme(args: readonly string[]): Promise<Answer> {
  const options = readOptions(args);
  return done(options.help ? themeHelp : (await themeCommand(options)).join('\n'));
}

async function papers(args: readonly string[]): Promise<Answer> {
  const options = readPapersOptions(args);
  return done(options.help ? papersHelp : (await papersCommand(options)).join('\n'));
}

async function check(args: readonly string[]): Promise<Answer> {
  const options = readCheckOptions(args);
  if (options.help) return done(checkHelp);
  const { lines, isWrong } = await checkCommand(options);
  return { text: lines.join('\n'), code: isWrong ? 1 : 0 };
}

async function land(args: readonly string[]): Promise<Answer> {
  const options = readLandOptions(args);
  if (options.help) return done(landHelp);
  const { lines, isWrong } = await landCommand(options);
  return { text: lines.join('\n'), code: isWrong ? 1 : 0 };
}

async function fresh(args: readonly string[]): Promise<Answer> {
  const options = readNewOptions(args);
  return done(options.help ? newHelp : (await newCommand(options)).join('\n'));
}

async function preview(
  args: readonly string[],
  { say }: Output,
  signal: AbortSignal,
): Promise<Answer> {
  const options = readPreviewOptions(args);
  if (options.help) return done(previewHelp);
  return done(
    await previewCommand(
      options,
      (text) => {
        say(plain(text));
      },
      signal,
    ),
  );
}

async function answer(
  [command, ...args]: readonly string[],
  voice: Output,
  signal: AbortSignal,
): Promise<Answer> {
  if (command === undefined || command === '--help' || command === 'help') return done(help);
  if (command === 'theme') return theme(args);
  if (command === 'papers') return papers(args);
  if (command === 'check') return check(args);
  if (command === 'land') return land(args);
  if (command === 'new') return fresh(args);
  if (command === 'preview') return preview(args, voice, signal);
  throw new UsageError(
    `There is no command “${command}”. There are: stadtkit theme --help, stadtkit papers --help, stadtkit check --help, stadtkit land --help, stadtkit new --help, stadtkit preview --help`,
  );
}

/** Whatever went wrong as a sentence and an exit code; never a stack. */
function asComplaint(fault: unknown): UsageError {
  if (fault instanceof UsageError) return fault;
  if (fault instanceof ThemeFault)
    return new UsageError(fault.message, fault.code === 'proof-fails' ? 1 : 2);
  return new UsageError(`This should not have happened: ${String(fault)}. Please report it.`);
}

/**
 * Runs the command line; gives the exit code: 0, 1 when a theme fails its proof or a definition its check, 2 when something
 * cannot be used. `signal` ends what would not end by itself: the preview.
 */
export async function run(
  args: readonly string[],
  voice: Output,
  signal: AbortSignal = new AbortController().signal,
): Promise<0 | 1 | 2> {
  try {
    const { text, code } = await answer(args, voice, signal);
    voice.say(plain(text));
    return code;
  } catch (fault) {
    const { message, exitCode } = asComplaint(fault);
    voice.complain(plain(message));
    return exitCode;
  }
}
