import type { BuiltTheme, Move } from './build-theme.js';
import { de } from './messages/de.js';
import { en } from './messages/en.js';
import type { Distance, ReportLanguage, ThemeMessages } from './messages/theme-messages.js';

/** What is said about a theme, in each language of the report. */
export const themeMessages: Readonly<Record<ReportLanguage, ThemeMessages>> = { de, en };

/** The difference of two colours (see `difference`) in words: below 4 it is hardly to be seen. */
export function distanceOf({ difference }: Pick<Move, 'difference'>): Distance {
  if (difference < 4) return 'hardly';
  if (difference < 10) return 'little';
  return difference < 20 ? 'clearly' : 'far';
}

/** A theme to speak about: built of a brand, or designed by hand, where nothing was moved. */
export type KnownTheme = Pick<BuiltTheme, 'theme' | 'looksLikeDanger'> &
  Partial<Pick<BuiltTheme, 'moves'>>;

/**
 * Which uses of the brand colour are another colour now, and how little: a sentence for each, or one when there is none.
 * Nothing about a theme that was not built of a brand.
 */
export function movesInWords(
  { moves }: Pick<KnownTheme, 'moves'>,
  language: ReportLanguage,
): string[] {
  const words = themeMessages[language];
  if (moves?.length === 0) return [words.unmoved];
  return moves?.map((move) => words.moved(move, distanceOf(move))) ?? [];
}
