import { catalogue } from '@stadtkit/kinds/catalogue.js';
import { dateFormat } from '@stadtkit/kinds/formats-for.js';
import type { Locale } from '@stadtkit/kinds/locale.js';
import type { Licence } from './licence.js';
import { deSimple } from './messages/de-simple.js';
import { de } from './messages/de.js';
import { en } from './messages/en.js';
import type { LicenceMessages } from './messages/licence-messages.js';

/** What licence and check say in a language. */
export const licenceMessages = catalogue<LicenceMessages>({
  de,
  'de-simple': deSimple,
  en,
  ar: async () => (await import('./messages/ar.js')).ar,
});

/** `2030-12-31` → `31.12.2030`, partly known `1988-03` → `03.1988`. */
export const day = (iso: string): string => iso.split('-').reverse().join('.');

/** The whole name, given names first; a person may have one name only. */
export const fullName = ({ givenNames, familyName }: Pick<Licence, 'givenNames' | 'familyName'>) =>
  [givenNames, familyName].filter(Boolean).join(' ');

/** An instant, milliseconds, as day and time in Germany. */
export const moment = (instant: number, locale: Locale): string =>
  dateFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Berlin',
  }).format(instant);
