import type { Locale } from './locale.js';

/** By what `Intl` writes numbers and times. A language that a browser does not know is written as in Germany. */
export const formatsFor = (locale: Locale): string[] =>
  locale === 'en' ? ['en-GB'] : [locale === 'de-simple' ? 'de-DE' : locale, 'de-DE'];
