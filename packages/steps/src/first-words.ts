import { catalogue } from '@stadtkit/kinds/catalogue.js';
import { firstDeSimple } from './messages/first/de-simple.js';
import { firstDe } from './messages/first/de.js';
import { firstEn } from './messages/first/en.js';
import type { FirstMessages } from './messages/first/first-messages.js';

/** What the first step says in a language: whoever only looks loads no other words. */
export const firstMessages = catalogue<FirstMessages>({
  de: firstDe,
  'de-simple': firstDeSimple,
  en: firstEn,
  ar: async () => (await import('./messages/first/ar.js')).firstAr,
});
