import type { Locale } from '@stadtkit/kinds/locale.js';
import type { ContentMessages } from './messages/content-messages.js';
import { de } from './messages/de.js';
import { deSimple } from './messages/de-simple.js';
import { en } from './messages/en.js';

// Not by `messagesIn`: what is needed at once too would be a file of its own (scripts/bundle.test.mjs).
const catalogues: Readonly<Record<Locale, ContentMessages>> = { de, 'de-simple': deSimple, en };

/** The catalogue of a language. */
export const messagesFor = (locale: Locale): ContentMessages => catalogues[locale];
