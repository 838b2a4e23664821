import { dirname, join } from 'node:path';
import { buildTheme, looksLikeDanger } from '@stadtkit/theme/build-theme.js';
import { failures, prove, type PairResult } from '@stadtkit/theme/proof.js';
import { readTokens } from '@stadtkit/theme/read-tokens.js';
import type { Theme } from '@stadtkit/theme/theme.js';
import { movesInWords, themeMessages, type KnownTheme } from '@stadtkit/theme/words.js';
import { UsageError } from './usage-error.js';
import { read, write } from './folder.js';
import { readLogo, type Logo } from './logo.js';
import type { ThemeOptions } from './options.js';
import { themeFiles, type ThemeFile } from './theme-files.js';

const { en } = themeMessages;

/** A theme, and where its logo is, if it has one. */
type Found = readonly [known: KnownTheme, logoPath: string | undefined];

async function fromTokens(path: string, logo: string | undefined): Promise<Found> {
  const bytes = await read(path, 1_000_000);
  let file: unknown;
  try {
    file = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new UsageError(`“${path}” is not JSON. Write a file like theme.tokens.json.`);
  }
  const theme = readTokens(file);
  const beside = theme.logo === undefined ? undefined : join(dirname(path), theme.logo);
  return [{ theme, looksLikeDanger: looksLikeDanger(theme) }, logo ?? beside];
}

function fromBrand(options: ThemeOptions): Found {
  const { colours, name, font, radius, logo } = options;
  const title = options.title ?? name ?? 'Stadt';
  const brand = { title, colours, ...(name && { name }), ...(font && { font }) };
  return [buildTheme({ ...brand, ...(radius !== undefined && { radius }) }), logo];
}

const failed = ({ kind, scheme, mark, ground, vision, value, least }: PairResult): string => {
  const pair = {
    contrast: () => en.on(mark, ground),
    focus: () => en.focusOn(ground),
    vision: () => `${en.beside(mark, ground)}, ${en.eyes[vision ?? 'full']}`,
  }[kind]();
  return `  ${pair} (${scheme}): ${(Math.floor(value * 100) / 100).toFixed(2)} of ${least}`;
};

function mustHold(theme: Theme): void {
  const failing = failures(theme);
  if (failing.length === 0) return;
  const result = en.result(prove(theme).length, failing.length);
  throw new UsageError([`${theme.title}: ${result}`, ...failing.map(failed)].join('\n'), 1);
}

const withLogo = (known: KnownTheme, logo: Logo | undefined): KnownTheme =>
  logo ? { ...known, theme: { ...known.theme, logo: logo.name } } : known;

function summary(known: KnownTheme): string[] {
  const { theme, moves } = known;
  return [
    `${theme.title}: ${en.result(prove(theme).length, 0)}`,
    ...movesInWords(known, 'en').map((sentence) => `  ${sentence}`),
    ...(moves?.length ? [`  ${en.movedBecause}`] : []),
    ...(known.looksLikeDanger ? [`  ${en.looksLikeDanger}`] : []),
  ];
}

const places = (folder: string, files: readonly ThemeFile[]): string[] => [
  '',
  `Written to ${folder}:`,
  ...files.map(({ path, use }) => `  ${path.padEnd(26)}${use}`),
];

/** `stadtkit theme`: what it says when all went well. Throws a {@link UsageError}, or a fault of the theme. */
export async function themeCommand(options: ThemeOptions): Promise<string[]> {
  const { tokens, language, force, check } = options;
  const [found, path] =
    tokens === undefined ? fromBrand(options) : await fromTokens(tokens, options.logo);
  mustHold(found.theme);
  const logo = path === undefined ? undefined : readLogo(await read(path, 10_000_000));
  const known = withLogo(found, logo);
  if (check) return summary(known);
  const folder = options.out ?? `theme-${known.theme.name}`;
  const files = themeFiles(known, language, logo);
  await write(folder, files, force);
  return [...summary(known), ...places(folder, files)];
}
