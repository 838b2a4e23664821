import { messagesIn, type Locale } from '@stadtkit/kinds/locale.js';
import { deSimple } from './messages/de-simple.js';
import { de } from './messages/de.js';
import { en } from './messages/en.js';
import { itDe } from './messages/it-de.js';
import { itEn } from './messages/it-en.js';
import type { ItMessages } from './messages/it-messages.js';
import type { PaperMessages } from './messages/paper-messages.js';

/** The languages of the page for IT: nobody needs it in Leichte Sprache. */
export type ItLocale = Exclude<Locale, 'de-simple'>;

/** What papers for citizens say in a language. */
export const paperMessages = (locale: Locale): PaperMessages =>
  messagesIn({ de, 'de-simple': deSimple, en }, locale);

/** What the page for IT says in a language. */
export const itMessages = (locale: ItLocale): ItMessages => ({ de: itDe, en: itEn })[locale];
