import { messagesIn, type Locale } from '@stadtkit/kinds/locale.js';
import { firstDeSimple } from './messages/first/de-simple.js';
import { firstDe } from './messages/first/de.js';
import { firstEn } from './messages/first/en.js';
import type { FirstMessages } from './messages/first/first-messages.js';

/** What the first step says in a language: whoever only looks loads no other words. */
export const firstMessages = (locale: Locale): FirstMessages =>
  messagesIn({ de: firstDe, 'de-simple': firstDeSimple, en: firstEn }, locale);
