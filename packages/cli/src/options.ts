import { readArguments } from './arguments.js';
import { UsageError } from './usage-error.js';

/** What was asked of `stadtkit theme`. */
export interface ThemeOptions {
  readonly colours: readonly string[];
  readonly title?: string;
  readonly name?: string;
  readonly font?: string;
  readonly radius?: number;
  readonly logo?: string;
  readonly tokens?: string;
  readonly out?: string;
  readonly language: 'de' | 'en';
  readonly force: boolean;
  readonly check: boolean;
  readonly help: boolean;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const known = {
  brand: { type: 'string', multiple: true },
  ...{ title: text, name: text, font: text, radius: text, logo: text, tokens: text },
  ...{ out: text, lang: text, force: flag, check: flag, help: flag },
} as const;

const hint = {
  name: 'stadtkit theme',
  example: "in quotes, like: --brand '#e2001a' or --title 'Stadt Rotmühl'",
};

function readRadius(written: string): number {
  if (/^\d{1,3}([.,]\d{1,3})?$/.test(written)) return Number(written.replace(',', '.'));
  throw new UsageError(
    `“${written}” is not a radius. Write a number from 0 to 5, like: --radius 1`,
  );
}

function readLanguage(written: string): 'de' | 'en' {
  if (written === 'de' || written === 'en') return written;
  throw new UsageError(`There is no report in “${written}”. Write --lang de or --lang en.`);
}

/** What the file of tokens says itself. */
const saidByTokens = ['brand', 'title', 'name', 'font', 'radius'] as const;

/** Reads what stands after `stadtkit theme`. Throws a {@link UsageError}. */
export function readOptions(args: readonly string[]): ThemeOptions {
  const values = readArguments(args, known, hint);
  const { brand, radius, lang, force = false, check = false, help = false, ...texts } = values;
  const twice = saidByTokens.find((name) => texts.tokens !== undefined && name in values);
  if (twice) throw new UsageError(`--tokens and --${twice} do not go together: the file says it.`);
  const colours = (brand ?? []).flatMap((list) => list.split(','));
  if (colours.length === 0 && texts.tokens === undefined && !help)
    throw new UsageError("A theme needs a brand colour, like: stadtkit theme --brand '#e2001a'");
  return {
    ...texts,
    ...(radius !== undefined && { radius: readRadius(radius) }),
    ...{ colours, language: readLanguage(lang ?? 'de'), force, check, help },
  };
}
