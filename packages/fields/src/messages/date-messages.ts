import type { Locale } from '@stadtkit/kinds/locale.js';

/** What stands over the three boxes of a date. */
export interface DateMessages {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const german: DateMessages = { day: 'Tag', month: 'Monat', year: 'Jahr' };

export const dateMessages: Readonly<Record<Locale, DateMessages>> = {
  de: german,
  'de-simple': german,
  en: { day: 'Day', month: 'Month', year: 'Year' },
};
