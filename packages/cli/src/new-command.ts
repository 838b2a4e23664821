import { join } from 'node:path';
import { todayIn } from '@stadtkit/kinds/age.js';
import { readArguments } from './arguments.js';
import { write } from './folder.js';
import { newFiles } from './new-files.js';
import { UsageError } from './usage-error.js';

/** What was asked of `stadtkit new`. */
export interface NewOptions {
  readonly name: string;
  readonly title: string;
  /** The folder in which the folder of the service is made. */
  readonly out: string;
  readonly help: boolean;
}

const text = { type: 'string' } as const;
const known = { title: text, out: text, help: { type: 'boolean' } } as const;
const hint = { name: 'stadtkit new', example: "in quotes, like: --title 'Baum fällen'" };
const example = "stadtkit new service baumfaellung --title 'Baum fällen'";

/** Reads what stands after `stadtkit new`. Throws a {@link UsageError}. */
export function readNewOptions(args: readonly string[]): NewOptions {
  const isNamed = args[0] === 'service' && args[1] !== undefined && !args[1].startsWith('-');
  const {
    title = '',
    out = '.',
    help = false,
  } = readArguments(args.slice(isNamed ? 2 : 0), known, hint);
  const name = args[1] ?? '';
  if (help) return { name, title, out, help };
  if (!isNamed) throw new UsageError(`What is to be made? Write it like: ${example}`);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.length > 60)
    throw new UsageError(
      `“${name}” cannot be the name of a folder and of a service. Take small letters, digits and hyphens, like: ${example}`,
    );
  if (title === '') throw new UsageError(`How do people call it? Write it like: ${example}`);
  // As analyse and readService see it: a gap, or more than anybody reads as a heading.
  if (/[{}<>\p{C}]|%[sd]/u.test(title) || title.length > 100 || title.split(/\s+/).length > 12)
    throw new UsageError(
      'The title must be a heading: at most 12 words and 100 characters, without brackets like { or <.',
    );
  return { name, title: title.trim(), out, help };
}

/** `stadtkit new service`: writes a complete small service, and says what to do next. Throws a {@link UsageError}. */
export async function newCommand({ name, title, out }: NewOptions): Promise<readonly string[]> {
  const folder = join(out, name);
  const files = await newFiles({ name, title, today: todayIn('Europe/Berlin', Date.now()) });
  try {
    await write(folder, files, false);
  } catch (fault) {
    const taken = fault instanceof UsageError && fault.message.includes('already there');
    throw taken
      ? new UsageError(`“${folder}” has files of a service already. Take another name.`)
      : fault;
  }
  return [
    `Written to ${folder}:`,
    ...files.map(({ path, use }) => `  ${path.padEnd(24)}${use}`),
    '',
    'Next: change a question, a text or a condition, and prove again that nobody gets stuck:',
    `  npx stadtkit check ${folder} --city ${join(folder, 'city.example.json')}`,
    `What is still to do before anybody applies stands in ${join(folder, 'README.md')}.`,
  ];
}
