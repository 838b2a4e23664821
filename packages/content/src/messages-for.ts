import { messagesIn, type Locale } from '@stadtkit/kinds/locale.js';
import type { ContentMessages } from './messages/content-messages.js';
import { de } from './messages/de.js';
import { deSimple } from './messages/de-simple.js';
import { en } from './messages/en.js';

/** The catalogue of a language. */
export const messagesFor = (locale: Locale): ContentMessages =>
  messagesIn({ de, 'de-simple': deSimple, en }, locale);
