import { catalogue } from '@stadtkit/kinds/catalogue.js';
import { deSimple } from './messages/de-simple.js';
import { de } from './messages/de.js';
import { en } from './messages/en.js';
import type { IdentityMessages } from './messages/identity-messages.js';

/** What the ways to identify say in a language. */
export const identityMessages = catalogue<IdentityMessages>({
  de,
  'de-simple': deSimple,
  en,
  ar: async () => (await import('./messages/ar.js')).ar,
});
