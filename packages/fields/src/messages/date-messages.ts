import type { Locale } from '@stadtkit/kinds/locale.js';

/** What is said when a date that was put into one box has been put into all three. */
export interface DateMessages {
  readonly spread: string;
}

export const dateMessages: Readonly<Record<Locale, DateMessages>> = {
  de: { spread: 'Wir haben das Datum auf Tag, Monat und Jahr verteilt.' },
  'de-simple': { spread: 'Wir haben Tag, Monat und Jahr einzeln hingeschrieben. Prüfen Sie das.' },
  en: { spread: 'We have put the date into day, month and year.' },
  ar: { spread: 'وزّعنا التاريخ على اليوم والشهر والسنة.' },
};
