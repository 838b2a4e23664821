import type { Locale } from '@stadtkit/kinds/locale.js';

/** The button that opens the letters that are not on the keyboard. */
export const letterButtonMessages: Readonly<Record<Locale, string>> = {
  de: 'Buchstaben einfügen',
  'de-simple': 'Besondere Buchstaben einfügen',
  en: 'Insert letters',
  ar: 'إدراج حروف',
};
