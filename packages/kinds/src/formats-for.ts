import type { Locale } from './locale.js';

/**
 * What stands for a language where its own tag would say something else than people read on paper in Germany: Arabic with
 * the digits that they type, and with the German comma, as in Morocco.
 */
const tags: Readonly<Partial<Record<Locale, string>>> = {
  'de-simple': 'de-DE',
  ar: 'ar-MA-u-nu-latn',
};

/** By what `Intl` writes numbers. A language that a browser does not know is written as in Germany. */
export const formatsFor = (locale: Locale): string[] =>
  locale === 'en' ? ['en-GB'] : [tags[locale] ?? locale, 'de-DE'];

/**
 * How `Intl` writes days and times. In Arabic always in digits, as on German documents: the months have other names in Rabat,
 * in Cairo and in Damascus.
 */
export const dateFormat = (
  locale: Locale,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat =>
  locale === 'ar'
    ? new Intl.DateTimeFormat('de-DE', { ...options, dateStyle: 'medium' })
    : new Intl.DateTimeFormat(formatsFor(locale), options);
