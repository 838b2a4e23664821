import type { Locale } from '@stadtkit/kinds/locale.js';

export const busyMessages: Readonly<Record<Locale, string>> = {
  de: 'Bitte warten',
  'de-simple': 'Bitte warten Sie',
  en: 'Please wait',
  ar: 'يرجى الانتظار',
};
