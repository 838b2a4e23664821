import type { Locale } from '@stadtkit/kinds/locale.js';
import type { ContentMessages } from './messages/content-messages.js';
import { de } from './messages/de.js';
import { deSimple } from './messages/de-simple.js';
import { en } from './messages/en.js';

/** The catalogue of a language. */
export function messagesFor(locale: Locale): ContentMessages {
  if (locale === 'en') return en;
  return locale === 'de-simple' ? deSimple : de;
}
