import type { Locale } from './locale.js';

/** Languages written from right to left, by the scripts that they are written in. */
const rightToLeft = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)$/;

/** In which direction a language is written. */
export const directionOf = (locale: Locale): 'ltr' | 'rtl' =>
  rightToLeft.test(locale) ? 'rtl' : 'ltr';

/** Keeps a foreign text within a sentence from turning it around (FSI … PDI, UAX #9); where nothing turns, as it is. */
export const isolated = (text: string, locale: Locale): string =>
  directionOf(locale) === 'rtl' ? `\u2068${text}\u2069` : text;
