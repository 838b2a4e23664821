import type { Locale } from './locale.js';

/** Languages written from right to left. */
const rightToLeft = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)$/;

/** In which direction a language is written. */
export const directionOf = (locale: Locale): 'ltr' | 'rtl' =>
  rightToLeft.test(locale) ? 'rtl' : 'ltr';

/** Keeps a foreign text within a sentence from turning it around (FSI … PDI, UAX #9); where nothing turns, as it is. */
export const isolated = (text: string, locale: Locale): string =>
  directionOf(locale) === 'rtl' ? `\u2068${text}\u2069` : text;

/** Several texts, with the comma of the language between them. */
export const enumerated = (texts: readonly string[], locale: Locale): string =>
  texts.map((text) => isolated(text, locale)).join(locale === 'ar' ? '، ' : ', ');
