import { catalogue } from '@stadtkit/kinds/catalogue.js';
import type { ContentMessages } from './messages/content-messages.js';
import { de } from './messages/de.js';
import { deSimple } from './messages/de-simple.js';
import { en } from './messages/en.js';

/** What marks say in a language, and the reasons of questions. */
export const messagesFor = catalogue<ContentMessages>({
  de,
  'de-simple': deSimple,
  en,
  ar: async () => (await import('./messages/ar.js')).ar,
});
