import { catalogue } from '@stadtkit/kinds/catalogue.js';
import { emailDeSimple } from './messages/email/de-simple.js';
import { emailDe } from './messages/email/de.js';
import type { EmailMessages } from './messages/email/email-messages.js';
import { emailEn } from './messages/email/en.js';

/** What is said about messages by e-mail, in a language. */
export const emailMessages = catalogue<EmailMessages>({
  de: emailDe,
  'de-simple': emailDeSimple,
  en: emailEn,
  ar: async () => (await import('./messages/email/ar.js')).emailAr,
});
